import { labelOf } from '../../model/labels.ts';
import { purposeOf } from '../../model/purposes.ts';
import type { Case, Mapping, Model } from '../../model/types.ts';
import { APPLIES_WORDS } from '../../text.ts';
import { NOT_YET, thenText } from './versions.ts';

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

/** What is said of a provision that nobody reviews, `監察院引用`, with the provisions of which it is said, each under its first sayer. */
export function namedBySaying(
  named: readonly Mapping[],
  model: Pick<Model, 'vocabulary'>,
): [saying: string, mappings: Mapping[]][] {
  const sayingOf = ({ stated }: Mapping): string =>
    [...new Set(stated.map(({ by, as }) => `${by}${labelOf(model, 'stated-as', as)}`))].join('、');
  return [...Map.groupBy(named, sayingOf)];
}

/** What is missing, in words, by its kind: `事實未定：入侵者未查獲、有沒有真的得到利益`. */
export function missingText({ review }: Mapping, model: Pick<Model, 'vocabulary'>): string[] {
  const kinds = Map.groupBy(review?.missing ?? [], ({ kind }) => kind);
  return [...kinds].map(([kind, list]) => `${labelOf(model, 'missing', kind)}：${list.map(({ what }) => what).join('、')}`);
}

/**
 * What stands beside a result: what fitting means by the norm's purpose, whose conduct decides, and the version it was held against.
 * Where nothing was in force the result has said so, and whose conduct it was makes no difference.
 */
export function standingWords(mapping: Mapping, model: Pick<Model, 'vocabulary'>): string[] {
  const { provision, review, cell, case: node } = mapping;
  const then = thenText(mapping, model);
  if (review?.result === 'not-in-force') return then === NOT_YET ? [] : [then];
  const meaning = review?.result === 'applies' && cell ? APPLIES_WORDS[purposeOf(cell.past, provision) ?? ''] : undefined;
  const who = node.conducts.find(({ id }) => id === review?.conduct)?.who;
  return [meaning, who, then].filter((words) => words !== undefined);
}
