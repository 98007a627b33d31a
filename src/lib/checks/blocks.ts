import type { Nodes, Root } from 'mdast';
import type { Issue } from '../content/issue.ts';
import { BLOCKS } from '../schema/blocks.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, entriesOf } from './check.ts';

/** Bodies use only the blocks that exist, start at heading level 2, leave out none, and hold no image and no MDX code. */
export const blocks: Check = {
  name: 'blocks',
  description: 'Bodies hold prose, links and the known ::: blocks; headings start at level 2 and leave out none.',
  check(library) {
    const issues: Issue[] = [];
    for (const entry of entriesOf(library)) {
      if (!entry.body) continue;
      for (const { node, message, remedy } of [...problemsIn(entry.body.tree), ...skippedLevels(entry.body.tree)]) {
        const place = node.position?.start ?? { line: 1, column: 1 };
        issues.push({
          file: entry.file,
          line: place.line,
          column: place.column,
          rule: 'blocks',
          message,
          remedy,
          severity: 'error',
        });
      }
    }
    return issues;
  },
};

interface Problem {
  node: Nodes;
  message: string;
  remedy: string;
}

/** Headings that leave out a level, which readers with a screen reader would look for. */
function* skippedLevels({ children }: Root): Generator<Problem> {
  let level = 1;
  for (const node of children) {
    if (node.type !== 'heading') continue;
    if (node.depth > level + 1)
      yield {
        node,
        message: `a heading of level ${node.depth} follows one of level ${level}.`,
        remedy: `Begin it with "${'#'.repeat(level + 1)}".`,
      };
    level = node.depth;
  }
}

function* problemsIn(node: Nodes): Generator<Problem> {
  const names = Object.keys(BLOCKS);
  if (node.type === 'containerDirective' && !names.includes(node.name)) {
    const guess = nearest(node.name, names);
    yield {
      node,
      message: `there is no block ":::${node.name}".`,
      remedy: guess ? `Did you mean ":::${guess}"?` : `Use one of: ${names.join(', ')}.`,
    };
  }
  if (node.type === 'leafDirective')
    yield {
      node,
      message: `"::${node.name}" opens no block.`,
      remedy: 'A block opens with three colons, and ends with three on a line of their own.',
    };
  if (node.type === 'image' || node.type === 'imageReference')
    yield { node, message: 'an image in a body.', remedy: 'Take it out: drawings are made from the fields.' };
  if (node.type === 'definition')
    yield {
      node,
      message: `"[${node.identifier}]: …" keeps the address of a link away from its words.`,
      remedy: 'Write it where it is used: [words](address).',
    };
  if (node.type === 'heading' && node.depth === 1)
    yield { node, message: 'a heading of level 1.', remedy: 'The page’s title is its only one: begin with "##".' };
  if (node.type.startsWith('mdx') || node.type === 'html')
    yield {
      node,
      message: 'code in a body.',
      remedy: 'Bodies hold plain Markdown, so that every format can render them: take the braces, tags or import out.',
    };
  if ('children' in node) for (const child of node.children) yield* problemsIn(child as Nodes);
}
