import type { FactQuestion } from '../schema/lists.ts';
import { mayApply, type Tried } from './evaluate.ts';
import type { Given } from './inquiry.ts';

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
  const rank = ({ order = Number.POSITIVE_INFINITY }: T): number => order;
  return questions
    .filter(({ id }) => !given[id] && waiting.has(id))
    .reduce<T | undefined>((best, question) => {
      if (!best || rank(question) < rank(best)) return question;
      const tie = rank(question) === rank(best);
      return tie && (waiting.get(question.id) ?? 0) > (waiting.get(best.id) ?? 0) ? question : best;
    }, undefined);
}

/** Whether "none of these" is an answer: where several may hold, or where the values do not name it themselves. */
export const offersRest = ({ many, values }: Pick<FactQuestion, 'many' | 'values'>): boolean =>
  many === 'true' || (values.length > 2 && !values.some(({ id }) => id === 'none' || id === 'no'));
