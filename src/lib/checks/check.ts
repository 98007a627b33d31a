import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { type Kind, kinds } from '../schema/index.ts';
import { type Field, type Path, pathText, walk } from '../schema/walk.ts';

/** One rule about the content. Each lives in a file of its own; `index.ts` is the list. */
export interface Check {
  name: string;
  description: string;
  check(library: Library): Issue[];
}

/** An issue at a field of an entry. */
export function issueAt(
  entry: Entry,
  path: Path,
  rule: string,
  message: string,
  remedy: string,
  severity: Issue['severity'] = 'error',
): Issue {
  const name = pathText(path);
  return { file: entry.file, ...entry.locate(path), rule, message: name ? `${name}: ${message}` : message, remedy, severity };
}

/** Every entry of every kind. */
export function* entriesOf(library: Library): Generator<Entry> {
  for (const kind of Object.keys(kinds) as Kind[]) yield* library[kind] as Entry[];
}

/** A marked field, with the entry that holds it. */
type EntryField = { entry: Entry } & Field;

const walked = new WeakMap<Library, readonly EntryField[]>();

/** Every marked field of every entry; walked once, for all checks. */
export function fieldsOf(library: Library): readonly EntryField[] {
  const fields =
    walked.get(library) ??
    [...entriesOf(library)].flatMap((entry) =>
      [...walk(kinds[entry.kind].schema, entry.data)].map((field) => ({ entry, ...field })),
    );
  walked.set(library, fields);
  return fields;
}
