import type { Case, Checklist, Item, Model } from './types.ts';

/** One weakness, the cases that show it, and the items that would have stopped it there. */
export interface WeaknessPattern {
  id: string;
  label: string;
  cases: Case[];
  items: Item[];
}

/** The weaknesses that cases show, the most frequent first; ties in the order of the vocabulary. */
export function weaknessPatterns({ vocabulary, cases, items }: Pick<Model, 'vocabulary' | 'cases' | 'items'>): WeaknessPattern[] {
  return (vocabulary.weakness ?? [])
    .map(({ id, label }) => {
      const lessons = cases.flatMap((node) => node.lessons.filter(({ weakness }) => weakness === id));
      const named = new Set(lessons.flatMap((lesson) => lesson.items));
      return {
        ...{ id, label },
        cases: cases.filter((node) => node.lessons.some(({ weakness }) => weakness === id)),
        items: items.filter((item) => named.has(item.id)),
      };
    })
    .filter((pattern) => pattern.cases.length > 0)
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The checklists that answer any weakness, in the order of the site. */
export const answering = (patterns: readonly WeaknessPattern[], { checklists }: Pick<Model, 'checklists'>): Checklist[] =>
  checklists.filter((checklist) => patterns.some(({ items }) => items.some((item) => item.checklist === checklist)));

/** One family of causes, with the cases in which it comes first and those in which it plays a part. */
export interface CausePattern {
  id: string;
  label: string;
  description: string;
  first: Case[];
  also: Case[];
}

/** The families of causes, the most frequent first. */
export function causePatterns({ vocabulary, cases }: Pick<Model, 'vocabulary' | 'cases'>): CausePattern[] {
  return (vocabulary.cause ?? [])
    .map(({ id, label, description }) => ({
      ...{ id, label, description },
      first: cases.filter(({ causes }) => causes[0] === id),
      also: cases.filter(({ causes }) => causes.slice(1).includes(id)),
    }))
    .filter(({ first, also }) => first.length + also.length > 0)
    .sort((a, b) => b.first.length + b.also.length - a.first.length - a.also.length);
}
