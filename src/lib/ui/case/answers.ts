import type { Case, Model } from '../../model/types.ts';
import type { FactAnswer } from '../../schema/case.ts';
import { dateText } from '../../text.ts';

/** One fact question with its answer, in words. */
export interface AnswerRow {
  question: string;
  /** what is certain */
  sure: string[];
  /** what a document raises and leaves open */
  perhaps: string[];
  /** of what no document tells */
  untold: string[];
  why?: string | undefined;
  pin?: string | undefined;
}

/** The answers in the order of the questions. */
export function answerRows(facts: Readonly<Record<string, FactAnswer>>, { questions }: Pick<Model, 'questions'>): AnswerRow[] {
  return questions
    .filter(({ id }) => id in facts)
    .map(({ id, question, values }) => {
      const label = (value: string): string =>
        value === 'unknown' ? '未定' : (values.find((candidate) => candidate.id === value)?.label ?? value);
      const { sure, perhaps, untold, why, pin } = partsOf(facts[id] as FactAnswer);
      return { question, sure: sure.map(label), perhaps: perhaps.map(label), untold: untold.map(label), why, pin };
    });
}

function partsOf(answer: FactAnswer): Omit<AnswerRow, 'question'> {
  if (typeof answer === 'string') return { sure: [answer], perhaps: [], untold: [] };
  if (Array.isArray(answer)) return { sure: answer, perhaps: [], untold: [] };
  const { is, has = [], perhaps = [], untold = [], why, pin } = answer;
  return { sure: is ? [is, ...has] : has, perhaps, untold, why, pin };
}

/** When a conduct happened: lasting, or one moment between two dates. */
export function whenText(when: Case['conducts'][number]['when']): string {
  if ('between' in when) return `${when.between.map(dateText).join('與')}之間的某一刻`;
  const { from, to } = when;
  if (from && to) return from === to ? dateText(from) : `${dateText(from)}至${dateText(to)}`;
  return from ? `${dateText(from)}起` : to ? `至${dateText(to)}` : '日期未載';
}
