import type { Entry, Library } from '../content/entry.ts';
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
    return [
      ...[...groupsIn(library)].flatMap(repeated),
      ...reserved(library.case),
      ...reserved(library.checklist),
      ...movedProblems(library),
    ];
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

/** Ids among which none may stand twice. */
interface Group {
  /** what they name, such as `claim` */
  what: string;
  places: readonly Place[];
  remedy?: string;
}

function repeated({ what, places, remedy = 'Give one of them another id.' }: Group): Issue[] {
  const first = new Map<string, string>();
  return places.flatMap(({ entry, path, id }) => {
    const seen = first.get(id);
    if (seen) return [issueAt(entry, path, 'ids', `the ${what} "${id}" is already at ${seen}.`, remedy)];
    first.set(id, `${entry.file}:${entry.locate(path).line}`);
    return [];
  });
}

function* groupsIn(library: Library): Generator<Group> {
  for (const entry of library.case) yield* caseGroups(entry);
  for (const entry of library.provision) yield* provisionGroups(entry);
  for (const entry of library.training)
    yield {
      what: 'question',
      places: [...list(entry, 'discussion', entry.data.discussion), ...list(entry, 'quiz', entry.data.quiz)],
    };
  for (const entry of library.source) yield { what: 'place', places: list(entry, 'places', entry.data.places) };
  for (const entry of library.facts)
    for (const [i, { id, values }] of entry.data.questions.entries())
      yield { what: `value of "${id}"`, places: list(entry, ['questions', i, 'values'], values) };
  for (const entry of library.vocabulary)
    for (const [name, values] of Object.entries(entry.data))
      yield { what: `value in "${name}"`, places: list(entry, name, values) };
  yield { what: 'item', places: library.checklist.flatMap((entry) => list(entry, 'items', entry.data.items)) };
  yield { what: 'prefix', places: library.checklist.map((entry) => ({ entry, path: ['prefix'], id: entry.data.prefix })) };
  yield { what: 'term', places: library.glossary.flatMap((entry) => list(entry, 'terms', entry.data.terms)) };
  yield { what: 'correction', places: library.corrections.flatMap((entry) => list(entry, 'entries', entry.data.entries)) };
  yield { what: 'question', places: library.facts.flatMap((entry) => list(entry, 'questions', entry.data.questions)) };
}

function* caseGroups(entry: Entry<'case'>): Generator<Group> {
  const { claims, timeline, findings, conducts, mappings } = entry.data;
  yield { what: 'claim', places: list(entry, 'claims', claims) };
  yield { what: 'event', places: list(entry, 'timeline', timeline) };
  yield { what: 'finding', places: list(entry, 'findings', findings) };
  yield { what: 'conduct', places: list(entry, 'conducts', conducts) };
  yield {
    what: 'mapping of',
    places: mappings.map(({ provision }, i) => ({ entry, path: ['mappings', i, 'provision'], id: provision })),
    remedy: 'Put what they say into one of them.',
  };
}

function* provisionGroups(entry: Entry<'provision'>): Generator<Group> {
  yield {
    what: 'version',
    places: entry.data.versions.map((version, i) => ({ entry, path: ['versions', i], id: versionId(version) })),
    remedy: 'A version’s id is the day of its promulgation: correct one of them.',
  };
  for (const [i, { norms }] of entry.data.versions.entries()) {
    yield { what: 'norm', places: list(entry, ['versions', i, 'norms'], norms) };
    for (const [j, { elements }] of norms.entries())
      yield { what: 'element', places: list(entry, ['versions', i, 'norms', j, 'elements'], elements) };
  }
}

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
function movedProblems(library: Library): Issue[] {
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
