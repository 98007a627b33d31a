import { articleLabel } from '../text.ts';
import type { SearchEntry } from './entry.ts';
import { fold, plainForm } from './fold.ts';
import { withDigits } from './numerals.ts';
import { piecesOf } from './pieces.ts';

/** A law, and perhaps one of its articles, that a query names. */
export interface CitedLaw {
  /** as the query has it, such as 個資法 */
  law: string;
  /** 12, 318-1, 2.3 */
  article: string | undefined;
}

/** What a reader asks for. */
export interface Query {
  /** as typed, tidied: one form for each character, single spaces, digits in article numbers */
  text: string;
  /** the whole text, folded for comparing with names */
  folded: string;
  /** its words, folded */
  words: string[];
  cited: CitedLaw | undefined;
  /** what stands on the best pages as one run of text each: the words as typed, with a citation written out (個資法12 → 個資法第12條) */
  runs: string[];
  /** what a page must have at least: the law and the article that are cited, and the words as a reader would part them */
  pieces: string[];
  /** what to mark in texts, in plain form, the longest first */
  marks: string[];
}

/** Reads a query; the entries tell which laws there are. */
export function understand(typed: string, entries: readonly SearchEntry[]): Query {
  const text = withDigits(typed.normalize('NFKC').replaceAll('§', '第').replace(QUOTES, '"').replace(/\s+/g, ' ').trim());
  const found = citationIn(text, entries);
  const runs = runsOf(found?.written ?? text);
  const pieces = [...(found?.parts ?? []), ...piecesOf(found?.rest ?? text)];
  return {
    ...{ text, runs, pieces, cited: found?.cited },
    folded: fold(text),
    words: text
      .split(/[\s,;、。]+/)
      .map(fold)
      .filter(Boolean),
    marks: marksOf([...runs, ...pieces]),
  };
}

const QUOTES = /[“”「」『』]/g;

/** Quoted words as one, the others at spaces. */
const runsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|[^\s"]+/g)].map(([run, quoted]) => quoted ?? run).filter((run) => fold(run));

/** Words as they are marked: without signs around them; 的 and its like only where nothing else is asked for. */
function marksOf(words: readonly string[]): string[] {
  const bare = words.map((word) => plainForm(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
  const long = bare.filter((word) => word.length > 1);
  return [...new Set(long.length ? long : bare)].sort((a, b) => b.length - a.length);
}

/** What may follow the name of a law: 第12條, 12, 第318條之1, 318-1, 第2.3點. */
const ARTICLE = /^\s*第?\s*(\d+(?:\.\d+)*)\s*([條點])?(?:\s*[-之]\s*(\d+))?\s*條?/;

/** A citation found in a text: what it names, the text with it written out, its parts as pages have them, and the other words. */
interface Citation {
  cited: CitedLaw;
  written: string;
  parts: string[];
  rest: string;
}

function citationIn(text: string, entries: readonly SearchEntry[]): Citation | undefined {
  // Longer names first: 個資法施行細則 begins with 個資法.
  const laws = [...new Set(entries.flatMap((entry) => entry.laws ?? []))].sort((a, b) => b.length - a.length);
  for (const law of laws) {
    const start = plainForm(text).indexOf(plainForm(law));
    if (start < 0) continue;
    const before = text.slice(0, start);
    const after = text.slice(start + law.length);
    const [whole, number, unit, suffix] = ARTICLE.exec(after) ?? [];
    if (!whole || !number) return { cited: { law, article: undefined }, written: text, parts: [law], rest: `${before} ${after}` };
    const article = suffix ? `${number}-${suffix}` : number;
    const label = articleLabel(article, number.includes('.') ? 'section' : unit === '點' ? 'point' : 'article');
    const rest = after.slice(whole.length);
    const written = `${before}${law}${label} ${rest}`.trim();
    return { cited: { law, article }, written, parts: [law, label], rest: `${before} ${rest}` };
  }
  return undefined;
}

/** Whether an entry is what the query's citation names; without an article, any article of that law is. */
export const isCited = (entry: SearchEntry, { cited }: Query): boolean =>
  Boolean(cited && entry.laws?.includes(cited.law) && (!cited.article || entry.article === cited.article));
