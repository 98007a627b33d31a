import { labelOf } from '../../model/labels.ts';
import type { Case, Mapping, Model } from '../../model/types.ts';

/** The reviewed provisions of one result. */
export interface ResultGroup {
  result: string;
  label: string;
  description: string;
  mappings: Mapping[];
}

/** The reviewed mappings by their result, in the order of the vocabulary, and those that a source only names. */
export function mappingGroups(
  { mappings }: Case,
  model: Pick<Model, 'vocabulary'>,
): { reviewed: ResultGroup[]; named: Mapping[] } {
  const reviewed = (model.vocabulary.result ?? [])
    .map(({ id, label, description }) => ({
      result: id,
      label,
      description,
      mappings: mappings.filter(({ review }) => review?.result === id),
    }))
    .filter((group) => group.mappings.length > 0);
  return { reviewed, named: mappings.filter(({ review }) => !review) };
}

/** What is missing, in words: `事實未定：入侵者未查獲`. */
export const missingText = ({ review }: Mapping, model: Pick<Model, 'vocabulary'>): string[] =>
  (review?.missing ?? []).map(({ kind, what }) => `${labelOf(model, 'missing', kind)}：${what}`);
