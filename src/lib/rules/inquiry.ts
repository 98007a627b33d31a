import type { FactQuestion } from '../schema/lists.ts';
import { evaluator } from './evaluate.ts';
import type { RuledProvision } from './ready.ts';
import type { Tried } from './results.ts';

export { REST, UNKNOWN } from '../schema/answers.ts';

/**
 * The answers given about one conduct, by question: the values that hold. `unknown` beside or instead of them leaves the others open,
 * `rest` means none of the values. A question without an answer is open too: here is no silence.
 */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Tries every provision on one conduct as it is answered, if it happened on a day. */
export type Inquire = (given: Given, day: string) => Tried[];

/** The conduct asked about, and the one that it may abet, of which nothing is asked. */
const OWN = 'own';
const ABETTED = 'abetted';

/** Makes provisions ready to be asked about. Those without elements are left out. */
export function inquirer(
  provisions: readonly ({ id: string } & RuledProvision)[],
  questions: readonly Pick<FactQuestion, 'id' | 'question' | 'many' | 'values'>[],
): Inquire {
  const open = new Map(questions.map((question) => [question.id, { ...question, silence: 'open' as const }]));
  const rules = evaluator(new Map(provisions.map((provision) => [provision.id, provision])), open);
  return (given, day) => {
    const when = { from: day, to: day };
    const facts = Object.fromEntries(Object.entries(given).map(([id, values]) => [id, [...values]]));
    const conducts = [
      { id: OWN, who: OWN, when, facts, abets: ABETTED },
      { id: ABETTED, who: ABETTED, when, facts: {} },
    ];
    const node = { conducts, facts: {}, period: {} };
    return provisions.flatMap(({ id }) => rules.normsOnDay(id, node, day, OWN) ?? []);
  };
}
