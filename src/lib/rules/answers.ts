import type { CaseData, Conduct, FactAnswer } from '../schema/case.ts';
import type { FactQuestion } from '../schema/lists.ts';

/** What is known about one fact of one conduct. `sure` values hold; each of `perhaps` may; an open fact may be anything. */
export interface Answer {
  sure: readonly string[];
  perhaps: readonly string[];
  /** no document answers it */
  silent: boolean;
  /** values of which no document tells, beside others that are answered */
  untold: readonly string[];
  /** the answer is left open: by a document that raises it, or by a question on which silence says nothing */
  open: boolean;
  why?: string | undefined;
}

/** Looks up the answer to a question. */
export type Answers = (question: string) => Answer;

/** The questions by id. */
export type Questions = ReadonlyMap<string, FactQuestion>;

/** The answers of a conduct: its own, else the case's, else silence. */
export function answersOf(conduct: Pick<Conduct, 'facts'>, shared: CaseData['facts'], questions: Questions): Answers {
  const known = new Map<string, Answer>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const answer = readAnswer(conduct.facts[id] ?? shared[id], questions.get(id));
    known.set(id, answer);
    return answer;
  };
}

function readAnswer(answer: FactAnswer | undefined, question: FactQuestion | undefined): Answer {
  if (answer === undefined) return { sure: [], perhaps: [], untold: [], silent: true, open: question?.silence === 'open' };
  if (typeof answer === 'string') return readAnswer({ is: answer }, question);
  if (Array.isArray(answer)) return readAnswer({ has: answer }, question);
  const given = [...(answer.is === undefined ? [] : [answer.is]), ...(answer.has ?? [])];
  const perhaps = answer.perhaps ?? [];
  /* a reason or a pin without a value tells nothing */
  if (given.length + perhaps.length === 0) return readAnswer(undefined, question);
  const open = given.includes('unknown') || perhaps.includes('unknown');
  const isValue = (value: string): boolean => value !== 'unknown';
  const { untold = [], why } = answer;
  const maybe = question?.silence === 'open' ? [...perhaps, ...untold] : perhaps;
  return { sure: given.filter(isValue), perhaps: maybe.filter(isValue), untold, silent: false, open, why };
}
