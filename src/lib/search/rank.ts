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

/** How a page's text has what was asked for: every run of words as typed, only their pieces, or not even these. */
export function fitOf(content: string, { runs, pieces }: Pick<Query, 'runs' | 'pieces'>): 'together' | 'apart' | 'none' {
  const text = fold(content);
  const has = (words: string): boolean => text.includes(fold(words));
  if (runs.every(has)) return 'together';
  return pieces.every(has) ? 'apart' : 'none';
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
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const scored = new Map<string, { result: Result; score: number }>();
  for (const entry of entries) {
    const score = nameScore(query, entry);
    if (score)
      scored.set(entry.url, { score, result: { ...shown(entry), excerpt: markWords(entry.summary, query.marks), apart: false } });
  }
  for (const hit of hits) {
    const own = (hit.together ? TOGETHER : 0) + (FULL_TEXT * hit.score) / top;
    const named = scored.get(hit.url);
    if (named) {
      const says = named.score >= NAMED && named.result.excerpt.length > 0;
      if (!says && hit.together) named.result.excerpt = hit.excerpt;
      named.score += own;
    } else {
      const result = { ...shown(byUrl.get(hit.url) ?? hit), excerpt: hit.excerpt, apart: !hit.together };
      scored.set(hit.url, { score: own, result });
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
