import { KINDS, type SearchEntry } from './entry.ts';
import { markWords, type Piece } from './excerpt.ts';
import { fold } from './fold.ts';
import { isCited, type Query } from './query.ts';

/** A page that the full text found. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: Piece[];
  /** the engine's own, comparable within one search only */
  score: number;
  /** the words stand together, not merely all on the page */
  together: boolean;
}

/**
 * How a page has what was asked for: all of it as one run of text, its pieces apart, or not really. Pagefind takes Chinese apart into
 * single characters and joins them with "and", so 「出國登錄」 also finds pages that have 出, 國, 登 and 錄 somewhere each.
 */
export function fitOf(content: string, { texts, pieces }: Pick<Query, 'texts' | 'pieces'>): 'together' | 'apart' | 'none' {
  const text = fold(content);
  const words = (texts[0] ?? '').split(' ').map(fold);
  if (words.every((word) => text.includes(word))) return 'together';
  return pieces.every((piece) => text.includes(piece)) ? 'apart' : 'none';
}

/** One result as it is shown. */
export interface Result {
  url: string;
  title: string;
  kind: string;
  excerpt: Piece[];
  /** the page has all the words, but apart: shown with that remark */
  apart: boolean;
}

/** How well a name fits. From NAMED on the entry itself is asked for, and its own summary says more than an excerpt. */
const CITED = 100;
const NAMED = 90;
const STARTS = 70;
const IN_TITLE = 60;
const IN_NAMES = 50;
const ALL_WORDS = 45;
const IN_SUMMARY = 15;

/** Full text weighs below every name; words that stand together weigh above all that stand apart. */
const TOGETHER = 20;
const FULL_TEXT = 10;

/** One list out of both engines: entries by name, pages by full text, each address once, the best first. */
export function rank(query: Query, entries: readonly SearchEntry[], hits: readonly Hit[]): Result[] {
  const top = Math.max(0, ...hits.map((hit) => hit.score)) || 1;
  const scored = new Map<string, { result: Result; score: number }>();
  for (const entry of entries) {
    const score = nameScore(query, entry);
    if (score)
      scored.set(entry.url, { score, result: { ...shown(entry), excerpt: markWords(entry.summary, query.marks), apart: false } });
  }
  for (const hit of hits) {
    const own = (hit.together ? TOGETHER : 0) + (FULL_TEXT * hit.score) / top;
    const named = scored.get(hit.url);
    if (!named) scored.set(hit.url, { score: own, result: { ...shown(hit), excerpt: hit.excerpt, apart: !hit.together } });
    else {
      if (named.score < NAMED && hit.together) named.result.excerpt = hit.excerpt;
      named.score += own;
    }
  }
  return [...scored.values()].sort((a, b) => b.score - a.score || byKind(a.result, b.result)).map(({ result }) => result);
}

const shown = ({ url, title, kind }: Pick<Result, 'url' | 'title' | 'kind'>): Pick<Result, 'url' | 'title' | 'kind'> => ({
  url,
  title,
  kind,
});

const orderOf = (kind: string): number => (KINDS as readonly string[]).indexOf(kind);
const byKind = (a: Result, b: Result): number => orderOf(a.kind) - orderOf(b.kind) || (a.url < b.url ? -1 : 1);

/** How well the query fits an entry's names; 0 where it does not. */
export function nameScore(query: Query, entry: SearchEntry): number {
  const { folded, words } = query;
  if (!folded) return 0;
  if (query.cited?.article && isCited(entry, query)) return CITED;
  const title = fold(entry.title);
  const names = entry.names.map(fold);
  if (fold(entry.id) === folded || title === folded || names.includes(folded)) return NAMED;
  if (title.startsWith(folded)) return STARTS;
  if (title.includes(folded)) return IN_TITLE;
  if (names.some((name) => name.includes(folded))) return IN_NAMES;
  const all = [title, ...names].join(' ');
  if (words.length > 1 && words.every((word) => all.includes(word))) return ALL_WORDS;
  return folded.length > 1 && fold(entry.summary).includes(folded) ? IN_SUMMARY : 0;
}
