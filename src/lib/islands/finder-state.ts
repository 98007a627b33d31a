import { dateExists } from '../rules/dates.ts';
import { type Given, REST, UNKNOWN } from '../rules/inquiry.ts';
import type { Knowledge } from '../rules/knowledge.ts';

type Question = Pick<Knowledge['questions'][number], 'id' | 'many' | 'values'>;

/** What the address of the finder says. */
export interface FinderState {
  given: Given;
  /** the day whose law is asked for, if not the site's own */
  date?: string | undefined;
  /** when the agency came to know, in Taiwan time: `2026-10-09T15:00` */
  known?: string | undefined;
}

/** What was read from an address, and what in it means nothing here. */
export interface ReadState extends FinderState {
  dropped: string[];
}

const DATE = 'date';
const KNOWN = 'known';

/** Reads `?deed=keep&deed=unknown&actor=rest&known=…`. What it does not know is dropped and told, never thrown. */
export function readState(search: string, questions: readonly Question[]): ReadState {
  const parameters = new URLSearchParams(search);
  const dropped: string[] = [];
  const given: Record<string, string[]> = {};
  for (const key of new Set(parameters.keys())) {
    const question = questions.find(({ id }) => id === key);
    const values = [...new Set(parameters.getAll(key))];
    const kept = question ? answersIn(values, question) : key === DATE || key === KNOWN ? momentIn(values, key) : [];
    if (question && kept.length > 0) given[key] = kept;
    dropped.push(...values.filter((value) => !kept.includes(value)).map((value) => `${key}=${value}`));
  }
  return {
    given,
    date: momentIn(parameters.getAll(DATE), DATE)[0],
    known: momentIn(parameters.getAll(KNOWN), KNOWN)[0],
    dropped,
  };
}

/** The values that make an answer: of a question with one answer the first; "none of these" stands alone. */
function answersIn(values: readonly string[], { many, values: known }: Question): string[] {
  const named = known.map(({ id }) => id).filter((id) => values.includes(id));
  const open = values.includes(UNKNOWN);
  if (many === 'true' && named.length > 0) return open ? [...named, UNKNOWN] : named;
  if (many === 'false' && named.length > 0) return [values.find((value) => named.includes(value)) as string];
  if (open) return [UNKNOWN];
  return values.includes(REST) ? [REST] : [];
}

function momentIn(values: readonly string[], key: string): string[] {
  const form = key === DATE ? /^(19|20)\d\d-\d\d-\d\d$/ : /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d$/;
  const [value = ''] = values;
  return form.test(value) && dateExists(value) && Number(value.slice(14, 16) || 0) < 60 ? [value] : [];
}

/** The query of a state: always in the order of the questions, so that one state has one address. */
export function queryOf({ given, date, known }: FinderState, questions: readonly Question[]): string {
  const parameters = new URLSearchParams();
  for (const question of questions)
    for (const value of answersIn(given[question.id] ?? [], question)) parameters.append(question.id, value);
  if (date) parameters.set(DATE, date);
  if (known) parameters.set(KNOWN, known);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** The state with a question answered anew. */
export const answered = (state: FinderState, question: string, values: readonly string[]): FinderState => ({
  ...state,
  given: { ...state.given, [question]: values },
});
