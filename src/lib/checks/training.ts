import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import type { TrainingData } from '../schema/training.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, issueAt } from './check.ts';
import { linkJudge } from './links.ts';

/** How much teaching matter a case of each depth carries; a brief case carries none. */
const AMOUNTS: Readonly<Record<string, Record<keyof TrainingData, number>>> = {
  full: { objectives: 3, discussion: 4, quiz: 6 },
  short: { objectives: 2, discussion: 2, quiz: 3 },
};

/** Teaching matter belongs to a case, is as much as its depth asks for, and rests on things that exist. */
export const training: Check = {
  name: 'training',
  description:
    'Teaching matter belongs to a case that is deep enough, has as many questions as its depth asks for, and each rests on something.',
  check(library) {
    const judge = linkJudge(library);
    return library.training.flatMap((entry) => [
      ...amountProblems(entry, library),
      ...entry.data.quiz.flatMap((question, i) => optionProblems(entry, question, ['quiz', i, 'options'])),
      ...(['discussion', 'quiz'] as const).flatMap((part) =>
        entry.data[part].flatMap(({ rests }, i) =>
          rests.flatMap((rest, j) => {
            const problem = judge(entry, rest);
            return problem ? [issueAt(entry, [part, i, 'rests', j], 'training', problem.message, problem.remedy)] : [];
          }),
        ),
      ),
    ]);
  },
};

function amountProblems(entry: Entry<'training'>, library: Library): Issue[] {
  const node = library.case.find(({ id }) => id === entry.id);
  if (!node) {
    if (library.unread.some(({ kind, id }) => kind === 'case' && id === entry.id)) return [];
    return [issueAt(entry, [], 'training', `there is no case "${entry.id}".`, 'Name the file after its case.')];
  }
  const amounts = AMOUNTS[node.data.depth];
  if (!amounts)
    return [issueAt(entry, [], 'training', `a ${node.data.depth} case carries no teaching matter.`, 'Remove the file.')];
  return (Object.entries(amounts) as [keyof TrainingData, number][])
    .filter(([part, amount]) => entry.data[part].length !== amount)
    .map(([part, amount]) =>
      issueAt(
        entry,
        [part],
        'training',
        `a ${node.data.depth} case has ${amount}, and here are ${entry.data[part].length}.`,
        'Add or take away until the number fits.',
      ),
    );
}

function optionProblems(entry: Entry<'training'>, { options }: TrainingData['quiz'][number], path: Path): Issue[] {
  const right = options.filter((option) => option.right).length;
  if (right > 0 && right < options.length) return [];
  const message = right ? 'every option is right.' : 'no option is right.';
  return [issueAt(entry, path, 'training', message, 'Write `right: yes` on the right ones, and on no other.')];
}
