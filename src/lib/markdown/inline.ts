import { resolveLink } from './links.ts';

/** A piece of a prose field: words, perhaps with an address. */
export interface Piece {
  words: string;
  href?: string;
  kind?: string;
}

/** Splits a prose field into words and links. */
export function inline(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/\[([^\]]*)\]\(([^)\s]*)\)/g)) {
    if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
    const [whole, words = '', url = ''] = match;
    const { href, kind } = resolveLink(url) ?? { href: url, kind: 'web' };
    pieces.push({ words, href, kind });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}

/** A prose field without its links' addresses. */
export const plain = (text: string): string =>
  inline(text)
    .map((piece) => piece.words)
    .join('');
