import type { Entry } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { type Check, issueAt } from './check.ts';

/** An article comes after another, never after itself; the same duty elsewhere is written on one of the two sides. */
export const succession: Check = {
  name: 'succession',
  description: 'No provision succeeds itself, directly or by way of others; a counterpart is another provision, named once.',
  check(library) {
    const all = new Map(library.provision.map((entry) => [entry.id, entry]));
    return library.provision.flatMap((entry): Issue[] => {
      const circle = reaches(entry.id, entry.id, all)
        ? [
            issueAt(
              entry,
              ['succeeds'],
              'succession',
              `"${entry.id}" comes after itself.`,
              'Take one of the steps out: an article has no part in its own past.',
            ),
          ]
        : [];
      return [...circle, ...counterpartProblems(entry, all)];
    });
  },
};

type Provisions = ReadonlyMap<string, Entry<'provision'>>;

/** Whether one provision is among the predecessors of another. */
function reaches(wanted: string, from: string, all: Provisions, seen = new Set<string>()): boolean {
  return (all.get(from)?.data.succeeds ?? []).some((id) => {
    if (id === wanted) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return reaches(wanted, id, all, seen);
  });
}

function counterpartProblems(entry: Entry<'provision'>, all: Provisions): Issue[] {
  return entry.data.counterpart.flatMap((id, i) => {
    const at = (message: string, remedy: string): Issue[] => [issueAt(entry, ['counterpart', i], 'succession', message, remedy)];
    if (id === entry.id) return at(`"${id}" is its own counterpart.`, 'Name the other provision.');
    /* told at one of the two alone */
    return entry.id > id && all.get(id)?.data.counterpart.includes(entry.id)
      ? at(`"${id}" names "${entry.id}" as its counterpart already.`, 'Keep it on one side: the other follows.')
      : [];
  });
}
