import type { Provision } from './types.ts';

/** A provision with all that came before it and all that follows it, oldest first. An article that moved is another provision, linked by `succeeds`. */
export const lineageOf = (provision: Provision): Provision[] => [
  ...chain(provision, 'succeeds').reverse(),
  provision,
  ...chain(provision, 'succeededBy'),
];

/** Every provision reached in one direction, the nearest first, each once. */
function chain(provision: Provision, direction: 'succeeds' | 'succeededBy'): Provision[] {
  const found: Provision[] = [];
  let step = provision[direction];
  while (step.length > 0) {
    const fresh = step.filter((other) => other !== provision && !found.includes(other));
    found.push(...fresh);
    step = fresh.flatMap((other) => other[direction]);
  }
  return found;
}
