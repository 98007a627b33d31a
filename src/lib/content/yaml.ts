import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { Path } from '../schema/walk.ts';
import type { Position } from './issue.ts';

interface Fault {
  message: string;
  remedy: string;
}

/** A parsed YAML text, every scalar as the text that was typed. */
export interface YamlText {
  data: unknown;
  errors: (Position & Fault)[];
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
  const faults = worthTelling(document.errors).map((error) => faultOf(error, document, text));
  const alias = faults.length || !text.includes('*') ? undefined : aliasIn(document);
  return {
    data: faults.length || alias ? undefined : document.toJS(),
    errors: [...faults, ...(alias ? [alias] : [])].map(({ offset, ...fault }) => ({ ...position(offset), ...fault })),
    locate: (path) => position(offsetOf(document.contents, path)),
  };
}

/** Every repeated key, but of the faults of syntax only the first: the others follow from it. */
function worthTelling(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const firstOfSyntax = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === firstOfSyntax);
}

type FaultAt = Fault & { offset: number };

/** An alias (`*name`), which would show one field's text in another place: a fact is typed where it belongs, and read where it stands. */
function aliasIn(document: Document.Parsed): FaultAt | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  if (offset === undefined) return undefined;
  return { offset, message: 'a "*" that begins a value stands for another field.', remedy: 'Put the text in quotation marks.' };
}

/** A field's name with the full-width colon that Chinese input methods write: `title：`. */
const WIDE_COLON = /^[ \t]*(?:- )?[A-Za-z][\w-]*：/;

/** What is wrong in plain words, and where to look: an open quotation mark is found where it opens, not at the end of the file. */
function faultOf(error: YAMLParseError, document: Document.Parsed, text: string): FaultAt {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY')
    return { offset, message: 'this field stands here a second time.', remedy: 'Keep one of the two.' };
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] as string;
  if (WIDE_COLON.test(line))
    return {
      offset,
      message: 'a full-width colon stands after the name of this field.',
      remedy: 'Write ":" and a space instead.',
    };
  let opening: number | undefined;
  if (error.code === 'MISSING_CHAR')
    visit(document, {
      Scalar: (_key, node) => {
        if (node.type?.startsWith('QUOTE') && node.range && node.range[1] >= offset) opening = node.range[0];
      },
    });
  if (opening !== undefined)
    return {
      offset: opening,
      message: 'the quotation mark that opens here is never closed.',
      remedy: 'Close it, or take it out.',
    };
  return {
    offset,
    message: `${error.message}.`,
    remedy: 'Mend the YAML here: look at indentation, quotation marks and brackets.',
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
