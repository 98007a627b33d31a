import type { Case, Checklist, Item, Model } from '../../model/types.ts';

/** How many items of a checklist are duties, and how many advice. */
export function forceCounts({ items }: Checklist): { duties: number; advice: number } {
  const duties = items.filter(({ force }) => force === 'duty').length;
  return { duties, advice: items.length - duties };
}

/** The cases whose weaknesses an item would have stopped, each once. */
export const casesOf = (item: Item): Case[] => [...new Set(item.lessons.map((lesson) => lesson.case))];

/** What agencies advised in a case, where the advice comes down to this item. */
export const adviceFor = (item: Item, { cases }: Pick<Model, 'cases'>) =>
  cases.flatMap((node) => node.advice.filter(({ items }) => items.includes(item.id)).map((advice) => ({ case: node, advice })));

/** The items before and after one in its checklist. */
export function neighboursOf(item: Item): { before: Item | undefined; after: Item | undefined } {
  const { items } = item.checklist;
  const i = items.indexOf(item);
  return { before: items[i - 1], after: items[i + 1] };
}
