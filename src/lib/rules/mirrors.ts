import type { Predicate, ProvisionData } from '../schema/provision.ts';

/**
 * Whether a provision only mirrors others: each of its elements asks for another provision's result and nothing else, so that it is as
 * open as that one. Such provisions are evaluated, and can be folded away.
 */
export function isMirror({ versions }: Pick<ProvisionData, 'versions'>): boolean {
  const elements = versions.flatMap(({ norms }) => norms).flatMap((norm) => norm.elements);
  return elements.length > 0 && elements.every(({ when }) => asksProvisions(when));
}

function asksProvisions(predicate: Predicate): boolean {
  if ('provision' in predicate) return true;
  const inner = 'all' in predicate ? predicate.all : 'any' in predicate ? predicate.any : [];
  return inner.length > 0 && inner.every(asksProvisions);
}
