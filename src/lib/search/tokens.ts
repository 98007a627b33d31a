import { UNIT } from './numerals.ts';

/**
 * Words for an index that knows no Chinese. Neighbouring ideographs make overlapping pairs, so that any run of them is a phrase of pairs,
 * whatever a dictionary thinks of it; the last ideograph of a run stands alone, so that no phrase reaches across a comma or the end of a
 * block. A number stands by itself and with what it counts (24, 24小時), so that both find it.
 */
const WORDS = new RegExp(
  `\\d+(?:\\.\\d+)*(?:${UNIT})?|\\p{Script=Han}+|[a-z]+(?:[-'’][a-z]+)*|[^\\P{L}\\p{Script=Han}a-z]+`,
  'gu',
);

/** The index words of a text in its form (forms.ts). */
export const tokensOf = (form: string): string[] => [...prepared(form).matchAll(WORDS)].flatMap(([word]) => partsOf(word));

/** 第 before a number says nothing. */
const prepared = (form: string): string => form.replace(/第\s*(?=\d)/g, ' ');

function partsOf(word: string): string[] {
  const [number] = /^\d[\d.]*/.exec(word) ?? [];
  if (number) return number === word ? [word] : [number, word];
  if (!/^\p{Script=Han}/u.test(word)) return [word.replace(/[-'’]/g, '')];
  const characters = [...word];
  return characters.map((character, i) => character + (characters[i + 1] ?? ''));
}

/** The phrase that finds a text in the index: its words, without the ideograph that stands alone at the end only because the text ends. */
export function phraseOf(form: string): string[] {
  const tokens = tokensOf(form);
  const last = tokens.at(-1) ?? '';
  return tokens.length > 1 && /^\p{Script=Han}$/u.test(last) ? tokens.slice(0, -1) : tokens;
}

/**
 * An index word in letters and digits. Pagefind parts words at signs and between letters and digits, and the browser segments Chinese
 * queries by a dictionary; words in this code are left as they are.
 */
export const coded = (token: string): string =>
  /^(?:[a-z]+|\d+)$/.test(token)
    ? token
    : `q${[...token].map((character) => (character.codePointAt(0) as number).toString(16).padStart(4, '0')).join('')}`.replace(
        /[0-9a-f]/g,
        (digit) => CODE[Number.parseInt(digit, 16)] as string,
      );

const CODE = 'ghijklmnopqrstuv';
