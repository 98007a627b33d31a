import type { Entry } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import type { FactAnswer } from '../schema/case.ts';
import type { FactQuestion } from '../schema/lists.ts';
import { nearest } from '../schema/nearest.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, issueAt } from './check.ts';

/** Fact answers use the questions and values of facts.yaml, and doubt carries its reason. */
export const facts: Check = {
  name: 'facts',
  description: 'Fact answers use questions and values of facts.yaml; `unknown` and `perhaps` say why.',
  check(library) {
    if (library.facts.length === 0) return [];
    const questions = new Map(library.facts.flatMap((entry) => entry.data.questions.map((question) => [question.id, question])));
    return library.case.flatMap((entry) => [
      ...answersProblems(entry, ['facts'], entry.data.facts, questions),
      ...entry.data.conducts.flatMap((conduct, i) => answersProblems(entry, ['conducts', i, 'facts'], conduct.facts, questions)),
    ]);
  },
};

function answersProblems(
  entry: Entry,
  path: Path,
  answers: Record<string, FactAnswer>,
  questions: ReadonlyMap<string, FactQuestion>,
): Issue[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const at = [...path, id];
    const question = questions.get(id);
    if (!question) {
      const guess = nearest(id, questions.keys());
      return [
        issueAt(
          entry,
          at,
          'facts',
          `there is no fact question "${id}".`,
          guess ? `Did you mean "${guess}"?` : 'Questions are listed in src/content/facts.yaml.',
        ),
      ];
    }
    return answerProblems(entry, at, answer, question);
  });
}

function answerProblems(entry: Entry, at: Path, answer: FactAnswer, question: FactQuestion): Issue[] {
  const full = typeof answer === 'string' ? { is: answer } : Array.isArray(answer) ? { has: answer } : answer;
  const given = [full.is, ...(full.has ?? []), ...(full.perhaps ?? [])].filter((value) => value !== undefined);
  const sure = (full.is && full.is !== 'unknown' ? 1 : 0) + (full.has?.length ?? 0);
  const tell = (message: string, remedy: string): Issue => issueAt(entry, at, 'facts', message, remedy);
  const untold = full.untold ?? [];
  const issues = strangeValues([...given, ...untold], question).map(({ message, remedy }) => tell(message, remedy));
  if (question.many === 'false' && sure > 1)
    issues.push(tell(`"${question.id}" takes one value.`, 'Keep one, or list candidates under `perhaps` with a `why`.'));
  if (given.length === 0)
    issues.push(
      tell(`"${question.id}" has no answer.`, 'Give `is`, `has` or `perhaps`; leave the question out where no document tells.'),
    );
  if (untold.length > 0 && (question.many === 'false' || untold.some((value) => given.includes(value))))
    issues.push(
      tell(
        '`untold` names what else may hold.',
        'Keep it to values of a question with several answers that the answer leaves out.',
      ),
    );
  if ((full.perhaps || given.includes('unknown')) && !full.why)
    issues.push(
      tell(
        'doubt without a reason.',
        'Add `why`: what raises the question and why it stays open. If no document raises it, leave the answer out.',
      ),
    );
  return issues;
}

function strangeValues(given: readonly string[], { id, values }: FactQuestion): { message: string; remedy: string }[] {
  const known = new Set(['unknown', ...values.map((value) => value.id)]);
  return given
    .filter((value) => !known.has(value))
    .map((value) => {
      const guess = nearest(value, known);
      return {
        message: `"${value}" is no value of "${id}".`,
        remedy: guess ? `Did you mean "${guess}"?` : `Use one of: ${[...known].join(', ')}.`,
      };
    });
}
