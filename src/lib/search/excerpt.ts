import { plainForm } from './fold.ts';

/** A run of an excerpt: words that were looked for, or those around them. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Reads Pagefind's excerpt: text in which only < and > are escaped, with the hits between <mark> and </mark>. Anything else that
 * looks like a tag stays text. Neighbouring hits become one.
 */
export function readExcerpt(html: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, part] of html.split(/<\/?mark>/).entries()) add(pieces, decode(part), i % 2 === 1);
  return pieces;
}

const decode = (text: string): string => text.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Marks words (folded) in a text of ours. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const form = plainForm(text);
  // A character whose plain form is longer would shift every place after it.
  if (form.length !== text.length || !words.length) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const word = words.find((candidate) => form.startsWith(candidate, at));
    const end = at + (word?.length ?? 1);
    add(pieces, text.slice(at, end), Boolean(word));
    at = end;
  }
  return pieces;
}

function add(pieces: Piece[], text: string, hit: boolean): void {
  const last = pieces.at(-1);
  if (!text) return;
  if (last?.hit === hit) last.text += text;
  else pieces.push({ text, hit });
}
