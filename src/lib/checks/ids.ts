import type { Entry } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { versionId } from '../rules/versions.ts';
import type { RefKind } from '../schema/fields.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, issueAt } from './check.ts';
import { canJudge, targetsOf } from './targets.ts';

/** Words that are folders of the site, so that no entry may take them. */
const RESERVED: Partial<Record<Entry['kind'], string[]>> = { case: ['by'], checklist: ['items'] };

/** Whether the site keeps a folder of this name among the entries of a kind. */
export const isReserved = (kind: Entry['kind'], id: string): boolean => RESERVED[kind]?.includes(id) ?? false;

/** Ids are unique where they must be, never used again after a move, and clash with no address. */
export const ids: Check = {
  name: 'ids',
  description: 'Ids are unique, never reused after a move, and clash with no address.',
  check(library) {
    const issues: Issue[] = [];
    const unique = (what: string, places: Iterable<Place>, remedy = 'Give one of them another id.'): void => {
      const seen = new Map<string, string>();
      for (const { entry, path, id } of places) {
        const first = seen.get(id);
        const { line } = entry.locate(path);
        if (first) issues.push(issueAt(entry, path, 'ids', `the ${what} "${id}" is already at ${first}.`, remedy));
        else seen.set(id, `${entry.file}:${line}`);
      }
    };
    for (const entry of library.case)
      for (const [field, what] of [
        ['claims', 'claim'],
        ['timeline', 'event'],
        ['findings', 'finding'],
        ['conducts', 'conduct'],
      ] as const)
        unique(what, list(entry, field, entry.data[field]));
    for (const entry of library.case)
      unique(
        'mapping of',
        entry.data.mappings.map((m, i) => ({ entry, path: ['mappings', i, 'provision'], id: m.provision })),
        'Put what they say into one of them.',
      );
    for (const entry of library.training)
      unique('question', [...list(entry, 'discussion', entry.data.discussion), ...list(entry, 'quiz', entry.data.quiz)]);
    for (const entry of library.source) unique('place', list(entry, 'places', entry.data.places));
    for (const entry of library.provision) {
      unique(
        'version',
        entry.data.versions.map((v, i) => ({ entry, path: ['versions', i], id: versionId(v) })),
        'A version’s id is the day of its promulgation: correct one of them.',
      );
      for (const [i, { norms }] of entry.data.versions.entries()) {
        unique('norm', list(entry, ['versions', i, 'norms'], norms));
        for (const [j, { elements }] of norms.entries())
          unique('element', list(entry, ['versions', i, 'norms', j, 'elements'], elements));
      }
    }
    unique(
      'item',
      library.checklist.flatMap((entry) => list(entry, 'items', entry.data.items)),
    );
    unique(
      'prefix',
      library.checklist.map((entry) => ({ entry, path: ['prefix'], id: entry.data.prefix })),
    );
    unique(
      'term',
      library.glossary.flatMap((entry) => list(entry, 'terms', entry.data.terms)),
    );
    unique(
      'correction',
      library.corrections.flatMap((entry) => list(entry, 'entries', entry.data.entries)),
    );
    unique(
      'question',
      library.facts.flatMap((entry) => list(entry, 'questions', entry.data.questions)),
    );
    for (const entry of library.facts)
      for (const [i, { id, values }] of entry.data.questions.entries())
        unique(`value of "${id}"`, list(entry, ['questions', i, 'values'], values));
    for (const entry of library.vocabulary)
      for (const [name, values] of Object.entries(entry.data)) unique(`value in "${name}"`, list(entry, name, values));
    return [...issues, ...reserved(library.case), ...reserved(library.checklist), ...movedProblems(library)];
  },
};

interface Place {
  entry: Entry;
  path: Path;
  id: string;
}

/** The ids of a list, each with its place. */
const list = (entry: Entry, field: string | Path, values: readonly { id?: string | undefined }[]): Place[] =>
  values.flatMap(({ id }, i) => (id === undefined ? [] : [{ entry, path: [field, i, 'id'].flat(), id }]));

function reserved(entries: readonly Entry[]): Issue[] {
  return entries
    .filter((entry) => isReserved(entry.kind, entry.id))
    .map((entry) =>
      issueAt(
        entry,
        [],
        'ids',
        `a ${entry.kind} may not be called "${entry.id}": the site has a folder of that name.`,
        'Rename the file.',
      ),
    );
}

/** moved.yaml: an old id is not in use again, and leads to an id that exists. */
function movedProblems(library: Parameters<Check['check']>[0]): Issue[] {
  const [entry] = library.moved;
  if (!entry) return [];
  const targets = targetsOf(library);
  return (Object.entries(entry.data) as [RefKind, Record<string, string>][]).flatMap(([kind, pairs]) =>
    Object.entries(pairs).flatMap(([from, to]) => [
      ...(targets[kind].has(from)
        ? [
            issueAt(
              entry,
              [kind, from],
              'ids',
              `the ${kind} "${from}" has moved, yet its old id is in use again.`,
              'An id is never used again: give the new entry another one.',
            ),
          ]
        : []),
      ...(targets[kind].has(to) || !canJudge(library, kind, to)
        ? []
        : [
            issueAt(
              entry,
              [kind, from],
              'ids',
              `it leads to the ${kind} "${to}", which does not exist.`,
              'Name the id under which it lives today.',
            ),
          ]),
    ]),
  );
}
