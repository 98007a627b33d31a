/// <reference types="mdast-util-to-hast" />
import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { BLOCKS, type BlockName } from '../schema/blocks.ts';

/** remark plugin: `:::note` and its like become an aside with the block's title. Unknown text directives are put back as text. */
export default function remarkBlocks() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'containerDirective') {
        const title = BLOCKS[node.name as BlockName];
        const heading: Paragraph = {
          type: 'paragraph',
          data: { hName: 'p', hProperties: { className: ['block-title'] } },
          children: [{ type: 'text', value: title }],
        };
        node.data = { hName: 'aside', hProperties: { className: ['block', `block-${node.name}`], ariaLabel: title } };
        node.children = [heading, ...node.children];
      } else if ((node.type === 'textDirective' || node.type === 'leafDirective') && parent && index !== undefined) {
        const colons = node.type === 'textDirective' ? ':' : '::';
        parent.children.splice(index, 1, { type: 'text', value: `${colons}${node.name}` }, ...(node.children as []));
      }
    });
  };
}
