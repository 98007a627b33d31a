import { plainForm } from './fold.ts';
import { unspaced } from './spaced.ts';

/** A run of an excerpt: words that were looked for, or those around them. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Characters before the first hit, and in all. */
const BEFORE = 24;
const LENGTH = 90;

/**
 * The part of an indexed page's text around the first of `words` that occurs in it, with every one of them marked. Pagefind's own
 * excerpts mark the single characters of a word wherever they stand.
 */
export function excerptOf(content: string, words: readonly string[]): Piece[] {
  const text = unspaced(content.replace(BLOCK_END, '。')).trim();
  const form = plainForm(text);
  const first = words.map((word) => form.indexOf(word)).find((at) => at >= 0) ?? 0;
  const from = first > BEFORE ? first - BEFORE : 0;
  const cut = text.slice(from, from + LENGTH);
  return markWords(`${from ? '…' : ''}${cut}${from + LENGTH < text.length ? '…' : ''}`, words);
}

/** Pagefind parts blocks with a full stop and a space; in Chinese that is another sign. */
const BLOCK_END = /(?<=[\p{Script=Han}）」])\.(?= |$)/gu;

/** Marks words (in plain form) in a text. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const form = plainForm(text);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const word = words.find((candidate) => candidate && form.startsWith(candidate, at));
    const end = at + (word?.length ?? 1);
    add(pieces, text.slice(at, end), Boolean(word));
    at = end;
  }
  return pieces;
}

/** Neighbours of one sort are one piece. */
function add(pieces: Piece[], text: string, hit: boolean): void {
  const last = pieces.at(-1);
  if (last?.hit === hit) last.text += text;
  else pieces.push({ text, hit });
}
