import type { Case, Model } from './types.ts';

/** A case that shares something with another, and what. */
export interface Related {
  case: Case;
  /** ids of the weaknesses that both show, in the first case's order */
  weaknesses: string[];
  /** ids of the causes that both have */
  causes: string[];
}

/** A shared weakness says more than a shared cause, which is only its family. */
const WEIGHTS = { weakness: 2, cause: 1 };

/** Two causes that nobody found out are no likeness. */
const NOT_FOUND_OUT = 'undetermined';

/** The cases that share a weakness or a cause with this one, most alike first; ties in the order of the list. At most `most`. */
export function relatedTo(node: Case, { cases }: Pick<Model, 'cases'>, most = 4): Related[] {
  return cases
    .filter((other) => other.id !== node.id)
    .map((other) => ({
      case: other,
      weaknesses: shared(weaknessesOf(node), weaknessesOf(other)),
      causes: shared(node.causes, other.causes).filter((id) => id !== NOT_FOUND_OUT),
    }))
    .filter(({ weaknesses, causes }) => weaknesses.length + causes.length > 0)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, most);
}

/** The cases before and after this one in the order of the list, latest first. */
export function neighboursOf(
  node: Case,
  { cases }: Pick<Model, 'cases'>,
): { later: Case | undefined; earlier: Case | undefined } {
  const at = cases.findIndex((other) => other.id === node.id);
  return { later: cases[at - 1], earlier: cases[at + 1] };
}

const likeness = ({ weaknesses, causes }: Related): number =>
  weaknesses.length * WEIGHTS.weakness + causes.length * WEIGHTS.cause;

const weaknessesOf = (node: Case): string[] => node.lessons.map(({ weakness }) => weakness);

const shared = (mine: readonly string[], theirs: readonly string[]): string[] =>
  [...new Set(mine)].filter((id) => theirs.includes(id));
