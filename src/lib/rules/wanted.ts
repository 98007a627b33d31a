import type { Norm, Predicate } from '../schema/provision.ts';

/** What elements say of one value of a question. */
export interface Wanted {
  /** the value meets an element */
  meets: boolean;
  /** the law is disputed for it */
  unsettled: boolean;
  /** the value rules it out */
  excludes: boolean;
}

/** By question and value (`deed keep`): what the elements of some norms say of it. */
export function wantedBy(norms: readonly Norm[]): Map<string, Wanted> {
  const found = new Map<string, Wanted>();
  const note = (fact: string, values: readonly string[], what: keyof Wanted): void => {
    for (const value of values) {
      const key = `${fact} ${value}`;
      found.set(key, { ...(found.get(key) ?? { meets: false, unsettled: false, excludes: false }), [what]: true });
    }
  };
  const walk = (predicate: Predicate, negated: boolean): void => {
    if ('all' in predicate) for (const part of predicate.all) walk(part, negated);
    else if ('any' in predicate) for (const part of predicate.any) walk(part, negated);
    else if ('not' in predicate) walk(predicate.not, !negated);
    else if ('fact' in predicate) {
      note(predicate.fact, 'is' in predicate ? [predicate.is] : predicate.in, negated ? 'excludes' : 'meets');
      note(predicate.fact, predicate.unsettled ?? [], 'unsettled');
    }
  };
  for (const { elements } of norms) for (const { when } of elements) walk(when, false);
  return found;
}
