import { UNIT } from './numerals.ts';

/** A number with what belongs to it: 第12條, 106年, 24小時. */
const NUMBER = `第?\\d[\\d.:/-]*(?:${UNIT})?(?:之\\d+)?`;
const PARTS = new RegExp(`${NUMBER}|\\p{Script=Han}+?(?=第?\\d|[^\\p{Script=Han}]|$)|[^\\s\\p{Script=Han}]+`, 'gu');

/** Words of questions: they stand in what people type, and say nothing about the page they look for. */
const ASKING =
  /請問|誰|為什麼|怎麼辦?|怎樣|如何|什麼|哪些|哪裡|哪個|多久|多少|有沒有|是不是|要不要|可不可以|能不能|是否|可以|應該|需要|必須|嗎|呢/g;

/**
 * The words of a run of text, as far as the browser can tell them, numbers with their units. Single ideographs that it finds in a row
 * stay together (外洩, 檢警調); alone they are left out, as 的 is, unless there is nothing else. `known` words are never parted.
 */
export function piecesOf(text: string, known: ReadonlySet<string> = new Set()): string[] {
  const asked = text.replace(ASKING, ' ').trim() || text;
  const pieces = [...asked.matchAll(PARTS)].flatMap(([part]) =>
    /^\p{Script=Han}/u.test(part) && !/\d/.test(part) ? runOf(part, known) : [part],
  );
  const telling = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const long = telling.filter((piece) => !/^\p{Script=Han}$/u.test(piece));
  return [...new Set(long.length ? long : telling)];
}

const LONGEST_KNOWN = 6;

/** A run of ideographs, parted at the known words in it, the longest first. */
function runOf(text: string, known: ReadonlySet<string>): string[] {
  for (let length = Math.min(LONGEST_KNOWN, text.length); length > 1; length--)
    for (let at = 0; at + length <= text.length; at++) {
      const word = text.slice(at, at + length);
      if (known.has(word)) return [...runOf(text.slice(0, at), known), word, ...runOf(text.slice(at + length), known)];
    }
  return text ? wordsOf(text) : [];
}

/** Ideographs that end the name of a body, an office or a thing: 勞動部, 資安署, 保密法. */
const ENDS = /[部會署局處院所科室課組司府縣市區法案員者]/;

const LITTLE = /[的了嗎呢吧會要把被給跟和與及或就都也在很再讓]/;

function wordsOf(text: string): string[] {
  if (!Intl.Segmenter) return [text];
  const words: string[] = [];
  // These join nothing, and part what stands on either side.
  const parts = text.split(LITTLE).filter(Boolean);
  if (parts.length > 1) return parts.flatMap(wordsOf);
  let single = false;
  for (const { segment } of new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' }).segment(text)) {
    const one = segment.length === 1;
    const joins = one && (single || (words.length > 0 && ENDS.test(segment)));
    if (joins) words.push(words.pop() + segment);
    else words.push(segment);
    single = one;
  }
  return words;
}
