import type { SearchEntry } from '../search/entry.ts';
import type { Piece } from '../search/excerpt.ts';
import type { Result } from '../search/rank.ts';
import { WORDS } from '../search/words.ts';
import { element } from './element.ts';

/** One result as a list item. Text goes in as text nodes only: excerpts come from pages and queries from addresses. */
export function resultItem({ url, title, kind, excerpt, apart }: Result): HTMLLIElement {
  return element('li', {}, [
    element('h2', {}, [element('a', { href: url }, [title])]),
    element('p', { class: 'meta' }, [apart ? `${kind}・${WORDS.apart}` : kind]),
    ...(excerpt.length ? [element('p', { class: 'excerpt' }, excerpt.map(piece))] : []),
  ]);
}

const piece = ({ text, hit }: Piece): Node | string => (hit ? element('mark', {}, [text]) : text);

/** A link to an entry, with its kind, as a list item. */
export const entryItem = ({ url, title, kind }: SearchEntry): HTMLLIElement =>
  element('li', {}, [element('a', { href: url }, [title]), ' ', element('span', { class: 'meta' }, [kind])]);

/** The link that the arrow keys go to from `current`, or undefined for the search field above the first. */
export function neighbour<T>(links: readonly T[], current: T | undefined, step: 1 | -1): T | undefined {
  const at = current === undefined ? -1 : links.indexOf(current);
  return links[Math.min(at + step, links.length - 1)];
}
