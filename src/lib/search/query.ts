import { articleLabel } from '../text.ts';
import type { SearchEntry } from './entry.ts';
import { fold } from './fold.ts';
import { withDigits } from './numerals.ts';

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
  /** what to ask of the full text: the text with its citation written out (個資法12 → 個資法第12條), and with 台 for 臺 or the other way round */
  texts: string[];
}

/** Reads a query; the entries tell which laws there are. */
export function understand(typed: string, entries: readonly SearchEntry[]): Query {
  const text = withDigits(typed.normalize('NFKC').replaceAll('§', '第').replace(/\s+/g, ' ').trim());
  const found = citationIn(text, entries);
  return {
    text,
    folded: fold(text),
    words: text
      .split(/[\s,;、。]+/)
      .map(fold)
      .filter(Boolean),
    cited: found?.cited,
    texts: variantsOf(found?.written ?? text),
  };
}

/** Both spellings of 台 and 臺, the typed one first. */
function variantsOf(text: string): string[] {
  return [...new Set([text, text.replaceAll('台', '臺'), text.replaceAll('臺', '台')])];
}

/** What may follow the name of a law: 第12條, 12, 第318條之1, 318-1, 第2.3點. */
const ARTICLE = /^\s*第?\s*(\d+(?:\.\d+)*)\s*([條點])?(?:\s*[-之]\s*(\d+))?\s*條?/;

function citationIn(text: string, entries: readonly SearchEntry[]): { cited: CitedLaw; written: string } | undefined {
  // Longer names first: 個資法施行細則 begins with 個資法. Both spellings of 臺 are one character, so places stay the same.
  const same = (name: string): string => name.toLowerCase().replaceAll('臺', '台');
  const laws = [...new Set(entries.flatMap((entry) => entry.laws ?? []))].sort((a, b) => b.length - a.length);
  for (const law of laws) {
    const start = same(text).indexOf(same(law));
    if (start < 0) continue;
    const end = start + law.length;
    const [whole, number, unit, suffix] = ARTICLE.exec(text.slice(end)) ?? [];
    if (!whole || !number) return { cited: { law, article: undefined }, written: text };
    const article = suffix ? `${number}-${suffix}` : number;
    const label = articleLabel(article, number.includes('.') ? 'section' : unit === '點' ? 'point' : 'article');
    const written = `${text.slice(0, start)}${law}${label} ${text.slice(end + whole.length)}`.trim();
    return { cited: { law, article }, written };
  }
  return undefined;
}

/** Whether an entry is what the query's citation names; without an article, any article of that law is. */
export const isCited = (entry: SearchEntry, { cited }: Query): boolean =>
  Boolean(cited && entry.laws?.includes(cited.law) && (!cited.article || entry.article === cited.article));
