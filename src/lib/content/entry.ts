import type { Root } from 'mdast';
import type { DataOf, Kind } from '../schema/index.ts';
import type { Path } from '../schema/walk.ts';
import type { Position } from './issue.ts';

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
  /** entries whose files have errors of their own and are therefore not here: what points to them cannot be judged */
  unread: { kind: Kind; id: string }[];
  /** ten hexadecimal digits of the hash over all files */
  revision: string;
};
