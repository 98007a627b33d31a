import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import type { Body } from './entry.ts';
import type { Position } from './issue.ts';

const parser = remark().use(remarkMdx).use(remarkDirective);

/** Parses a body; `firstLine` is the file's line on which it begins, so that positions in the tree are the file's own. */
export function readBody(text: string, firstLine: number): { body?: Body; error?: Position & { message: string } } {
  try {
    const tree = parser.parse('\n'.repeat(firstLine - 1) + text) as Root;
    return { body: { text, tree } };
  } catch (thrown) {
    const error = thrown as { line?: number; column?: number; reason?: string };
    return { error: { line: error.line ?? firstLine, column: error.column ?? 1, message: error.reason ?? String(thrown) } };
  }
}
