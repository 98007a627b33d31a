import { articleLabel } from '../text.ts';
import { UNIT } from './numerals.ts';

/** A law, an article, or an article of a law, that a query names. */
export interface CitedLaw {
  /** the places in `Directory.laws` of those that have the name (an act and its earlier text); none where only an article is named (§28) */
  laws: number[];
  /** 12, 318-1, 2.3 */
  article: string | undefined;
}

/** A citation found in a query. */
export interface Citation extends CitedLaw {
  /** the law as the query has it */
  name: string;
  /** 第12條, or nothing */
  label: string;
  /** the words of the query that are not part of it */
  rest: string;
}

/** A law's name in the query's form, with the places in the list of those that have it. */
export interface LawName {
  name: string;
  laws: number[];
}

/** What may follow the name of a law: 第12條, 12, §12, 第318條之1, 318-1, 12之1條, 第2.3點; then paragraphs, which have no page of their own. */
const SIGN = '(第|§|art(?:icle)?\\.?)?';
const NUMBER = String.raw`(\d{1,4}(?:\.\d+)*)\s*([條點])?(?:\s*[-之]\s*(\d{1,2}))?\s*條?(?:\s*之\s*(\d{1,2}))?`;
const PARAGRAPHS = String.raw`(?:\s*第?\s*\d+\s*[項款目])*(?:\s*(?:前段|後段|但書))?`;
/** 刑法2017年 is a year, 個資法3萬筆 a figure. */
const NO_FIGURE = `(?![\\d.]|\\s*(?:${UNIT}))`;
const FOLLOWS = new RegExp(`^[\\s-]*${SIGN}\\s*${NUMBER}${PARAGRAPHS}${NO_FIGURE}`);

/** An article without a law: it has 第, § or 條, or it is the whole query. */
const ALONE = new RegExp(`^\\s*${SIGN}\\s*${NUMBER}${PARAGRAPHS}\\s*$`);

/** The citation in a query (in its form); `laws` are in the same form, the longest first: 個資法施行細則 begins with 個資法. */
export function citationIn(text: string, laws: readonly LawName[]): Citation | undefined {
  for (const { name, laws: places } of laws) {
    const start = indexOfName(text, name);
    if (start < 0) continue;
    const before = text.slice(0, start);
    const after = text.slice(start + name.length);
    const found = FOLLOWS.exec(after);
    if (!found) return { laws: places, name, article: undefined, label: '', rest: `${before} ${after}` };
    return { laws: places, name, ...articleOf(found), rest: `${before} ${after.slice(found[0].length)}` };
  }
  return articleAlone(text) ?? abbreviated(text, laws);
}

/** A law's name shortened as people do, by leaving out characters (公服法 for 公務員服務法), with an article behind it. */
const ABBREVIATED = /^\s*(\p{Script=Han}{2,6}[法例則點])\s*(?=第|§|\d)/u;

function abbreviated(text: string, laws: readonly LawName[]): Citation | undefined {
  const [, name = ''] = ABBREVIATED.exec(text) ?? [];
  const full =
    name && laws.filter((law) => law.name[0] === name[0] && law.name.endsWith(name.slice(-1)) && isWithin(name, law.name));
  // The shortest is nearest: what is longer only has more to leave out.
  const nearest = full ? full.at(-1) : undefined;
  if (!nearest) return undefined;
  return citationIn(text.replace(name, nearest.name), [nearest]);
}

/** Whether a text has the characters of another in their order. */
function isWithin(few: string, text: string): boolean {
  let at = -1;
  return [...few].every((character) => {
    at = text.indexOf(character, at + 1);
    return at >= 0;
  });
}

function articleAlone(text: string): Citation | undefined {
  const [whole, sign, number = '', unit, ...suffixes] = ALONE.exec(text) ?? [];
  const suffixed = suffixes.some(Boolean);
  // A bare number of four digits is a year.
  if (!whole || (!sign && !unit && !suffixed && number.length > 3)) return undefined;
  return { laws: [], name: '', ...articleOf([whole, sign, number, unit, ...suffixes]), rest: '' };
}

function articleOf([, , number = '', unit, ...suffixes]: readonly (string | undefined)[]): { article: string; label: string } {
  const suffix = suffixes.find(Boolean);
  const article = suffix ? `${number}-${suffix}` : number;
  return { article, label: articleLabel(article, number.includes('.') ? 'section' : unit === '點' ? 'point' : 'article').trim() };
}

/** Where a name stands in a text; a Latin name only as a word of its own (APA, but not in "Japan"). */
function indexOfName(text: string, name: string): number {
  if (!/^[a-z]/.test(name)) return text.indexOf(name);
  return text.search(new RegExp(`(?<![a-z])${name.replace(/[^a-z0-9 ]/g, '.')}(?![a-z])`));
}
