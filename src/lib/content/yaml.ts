import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path } from '../schema/walk.ts';
import type { Position } from './issue.ts';

/** A parsed YAML text, every scalar as the text that was typed. */
export interface YamlText {
  data: unknown;
  errors: (Position & { message: string })[];
  locate(path: Path): Position;
}

/** Reads YAML without changing any value's type; `firstLine` is the file's line on which the text begins. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({ ...position(error.pos[0]), message: error.message })),
    locate: (path) => position(offsetOf(document.contents, path)),
  };
}

/** The offset of the deepest node on `path` that exists; a key's own place for values of maps. */
function offsetOf(root: Node | null, path: Path): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(part));
      if (!isPair(pair)) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      const items = (node as { items?: Node[] } | null)?.items;
      const child = items?.[Number(part)];
      if (!child) return offset;
      offset = child.range?.[0] ?? offset;
      node = child;
    }
  }
  return offset;
}
