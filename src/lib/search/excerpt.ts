import type { Forms } from './forms.ts';

/** A run of an excerpt: words that were looked for, or those around them. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Characters before the first hit, and in all. */
const BEFORE = 24;
const LENGTH = 90;

/** The part of a text around the first of `words` (in the query's form) that occurs in it, with every one of them marked. */
export function excerptOf(text: string, words: readonly string[], forms: Forms): Piece[] {
  const { before, rest } = fromFirst(text, words, forms);
  const places = placesOf(rest, words, forms);
  const first = places[0]?.from ?? 0;
  const from = first > BEFORE ? first - BEFORE : 0;
  const to = from + LENGTH;
  const within = places
    .filter((place) => place.from >= from && place.from < to)
    .map((place) => ({ from: place.from - from, to: Math.min(place.to, to) - from }));
  const pieces = piecesOf(rest.slice(from, to), within);
  return [...(from || before ? [DOTS] : []), ...pieces, ...(to < rest.length ? [DOTS] : [])];
}

const DOTS: Piece = { text: '…', hit: false };

/** The blocks of a text from the first that has one of the words, or from its beginning; as many as an excerpt needs. */
function fromFirst(text: string, words: readonly string[], { form }: Forms): { before: boolean; rest: string } {
  const blocks = text.split('\n');
  const first = blocks.findIndex((block) => words.some((word) => form(block).includes(word)));
  const at = Math.max(0, first);
  let rest = blocks[at] ?? '';
  for (let next = at + 1; next < blocks.length && rest.length < 10 * LENGTH; next++) rest += `　${blocks[next]}`;
  return { before: at > 0, rest };
}

/** Marks words in a short text. */
export const markWords = (text: string, words: readonly string[], forms: Forms): Piece[] =>
  piecesOf(text, placesOf(text, words, forms));

interface Place {
  from: number;
  to: number;
}

function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of places) {
    if (from > end) pieces.push({ text: text.slice(end, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

/** Where words stand in a text, in order, without overlaps; the earliest first and of several the longest. */
function placesOf(text: string, words: readonly string[], forms: Forms): Place[] {
  const { form, at } = aligned(text, forms);
  const wanted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  const places: Place[] = [];
  let next = 0;
  while (next < form.length) {
    const word = wanted.find((candidate) => form.startsWith(candidate, next));
    if (word) places.push({ from: at[next] as number, to: at[next + word.length] ?? text.length });
    next += word?.length ?? 1;
  }
  return places;
}

/** Where the form may be shorter or longer than the text. */
const NUMERAL = /[〇零一二兩三四五六七八九十百千,\d]+/y;

/** A text's form, with the place in the text of each character of the form. */
function aligned(text: string, { form, character }: Forms): { form: string; at: number[] } {
  const whole = form(text);
  const at: number[] = [];
  let made = '';
  const add = (words: string, place: number): void => {
    for (let i = 0; i < words.length; i++) at.push(place);
    made += words;
  };
  let i = 0;
  while (i < text.length) {
    const size = String.fromCodePoint(text.codePointAt(i) as number).length;
    const one = character(text.slice(i, i + size));
    if (whole.startsWith(one, made.length)) {
      add(one, i);
      i += size;
    } else {
      // Only numbers change their length: 二十四小時 is 24小時 there.
      NUMERAL.lastIndex = i;
      const [number = text.slice(i, i + size)] = NUMERAL.exec(text) ?? [];
      const [digits = ''] = /^\d*/.exec(whole.slice(made.length)) ?? [];
      add(digits, i);
      i += number.length;
    }
  }
  at.push(text.length);
  return { form: made, at };
}
