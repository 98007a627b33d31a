import type { Root } from 'mdast';
import type { DataOf, Kind } from '../schema/index.ts';
import type { Path } from '../schema/walk.ts';
import type { Issue, Position } from './issue.ts';

/** The Markdown below the frontmatter, parsed; positions in the tree count from the first line of the file. */
export interface Body {
  text: string;
  tree: Root;
}

/** One validated content file. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  file: string;
  data: DataOf<K>;
  body?: Body;
  /** where a field stands; the nearest parent's place if the field is missing */
  locate(path: Path): Position;
}

/** Everything that was read, by kind. */
export type Library = { [K in Kind]: Entry<K>[] } & {
  files: number;
  /** ten hexadecimal digits of the hash over all files */
  revision: string;
};

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

/** `mappings[1].provision` */
export function pathText(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${part}` : part)).join('');
}
