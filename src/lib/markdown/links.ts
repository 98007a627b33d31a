import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parsePin } from '../schema/fields.ts';
import { type Addressed, anchorOf, urlOf } from '../urls.ts';

/** Where `[words](kind:id)` leads, and the class that the link carries; undefined for ordinary addresses. */
export function resolveLink(url: string): { href: string; kind: string } | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  switch (scheme) {
    case 'case':
    case 'provision':
    case 'checklist':
    case 'item':
    case 'source':
    case 'term':
      return { href: urlOf({ kind: scheme, id: rest } as Addressed), kind: scheme };
    case 'claim':
    case 'event':
    case 'finding':
      return { href: anchorOf(scheme, rest), kind: scheme };
    case 'pin': {
      const { source, at } = parsePin(rest);
      return { href: urlOf({ kind: 'place', source, id: at }), kind: 'pin' };
    }
    default:
      return undefined;
  }
}

/** remark plugin: turns `provision:pdpa-12` and its like into addresses. */
export default function remarkEntryLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node: Link) => {
      const resolved = resolveLink(node.url);
      if (!resolved) return;
      node.url = resolved.href;
      if (resolved.kind === 'pin') node.data = { ...node.data, hProperties: { className: ['to-pin'] } };
    });
  };
}
