import type { FactQuestion } from '../schema/lists.ts';
import type { Given } from './inquiry.ts';
import { mayApply, type Tried } from './results.ts';

/** By question: how many undecided elements of provisions that may still apply wait for it. What is missing is named by its question. */
export function needs(tried: readonly Tried[], questions: readonly Pick<FactQuestion, 'id' | 'question'>[]): Map<string, number> {
  const ids = new Map(questions.map(({ id, question }) => [question, id]));
  const waiting = new Map<string, Set<string>>();
  for (const { provision, norms } of tried)
    for (const { elements } of norms.filter(mayApply))
      for (const { id, missing } of elements)
        for (const { kind, what } of missing) {
          const question = kind === 'fact' ? ids.get(what) : undefined;
          if (question) waiting.set(question, (waiting.get(question) ?? new Set()).add(`${provision} ${id}`));
        }
  return new Map([...waiting].map(([question, elements]) => [question, elements.size]));
}

const rankOf = ({ order = Number.POSITIVE_INFINITY }: Pick<FactQuestion, 'order'>): number => order;

/** The questions in the order in which the finder begins: those with an order of their own, then the list's. */
export const inOrder = <T extends Pick<FactQuestion, 'order'>>(questions: readonly T[]): T[] =>
  [...questions].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));

/**
 * The question to ask next: those with an order of their own come first, then the one that most undecided elements wait for; the list's
 * order settles ties. A question that can change nothing any more, or that was asked, is not asked; undefined where none is left.
 */
export function nextQuestion<T extends Pick<FactQuestion, 'id' | 'question' | 'order'>>(
  questions: readonly T[],
  given: Given,
  tried: readonly Tried[],
): T | undefined {
  const waiting = needs(tried, questions);
  const count = ({ id }: T): number => waiting.get(id) ?? 0;
  const [first, ...others] = inOrder(questions.filter((question) => !given[question.id] && count(question) > 0));
  if (!first || first.order !== undefined) return first;
  return others.reduce((best, question) => (count(question) > count(best) ? question : best), first);
}

/** Whether "none of these" is an answer: where several may hold, or where the values do not name it themselves. */
export const offersRest = ({ many, values }: Pick<FactQuestion, 'many' | 'values'>): boolean =>
  many === 'true' || (values.length > 2 && !values.some(({ id }) => id === 'none' || id === 'no'));
