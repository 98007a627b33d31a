import type { Spellings } from './entry.ts';
import { withDigits } from './numerals.ts';

/** One form for what readers write in many ways; every comparison of the search goes through it, in the index as in queries. */
export interface Forms {
  /** half width, small letters, one spelling for each character, digits for counted numbers; signs are left where they are */
  form(text: string): string;
  /** the form, letters, digits and ideographs only: 「ACC-03」, 「acc 03」 and 「ＡＣＣ０３」 are the same */
  fold(text: string): string;
  /** a query's form, with words of elsewhere put into those of this collection (软件 → 軟體) */
  query(text: string): string;
  /** one character's form */
  character(character: string): string;
}

/** Spellings that are both right, or so often mistaken for each other that nobody looks for the difference. */
const PAIRS = '臺台賬帳佈布記紀份分嶄斬復覆';

/** The forms under a collection's spellings. */
export function formsOf({ characters, words }: Spellings): Forms {
  const table = new Map(pairsOf(PAIRS + characters));
  // A pair may lead to the first of another: 账 → 賬 → 帳.
  for (const [from, to] of table) table.set(from, table.get(to) ?? to);
  const others = new RegExp(`[${[...table.keys()].join('')}]`, 'g');
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(others, (character) => table.get(character) ?? character);
  const form = (text: string): string => withDigits(plain(text));
  const elsewhere = Object.entries(words).map(([from, to]) => [plain(from), plain(to)] as const);
  return {
    form,
    fold: (text) => form(text).replace(SIGNS, ''),
    query: (text) => form(elsewhere.reduce((changed, [from, to]) => changed.replaceAll(from, to), plain(text))),
    character: plain,
  };
}

const SIGNS = /[^\p{L}\p{N}]/gu;

const pairsOf = (text: string): [string, string][] => (text.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]);
