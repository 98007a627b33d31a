import type { SearchEntry } from './entry.ts';
import { isCited, type Query, understand } from './query.ts';
import { type Hit, type Result, rank } from './rank.ts';
import { similarEntries } from './similar.ts';

/** What the full text found. `hits` are the best of `total`, as many as the engine cares to load. */
export interface Found {
  hits: Hit[];
  total: number;
  counts: Record<string, number>;
}

/** A full-text engine; with `kinds` it looks only among those. */
export type FullText = (query: Query, kinds: readonly string[]) => Promise<Found>;

export interface Answer {
  results: Result[];
  /** how many pages the full text found, where that is more than could be loaded: `results` then holds the best of them */
  textTotal: number | undefined;
  /** by kind, before any kind was chosen */
  counts: Record<string, number>;
  /** an article was named that this site does not have: what it has of that law */
  unlisted: { law: string; article: string; entries: SearchEntry[] } | undefined;
  /** where nothing was found: what there is of the law that was named, else the nearest by name */
  nearest: SearchEntry[];
}

/** Answers a query out of both engines. */
export async function find(
  typed: string,
  kinds: readonly string[],
  entries: readonly SearchEntry[],
  fullText: FullText,
): Promise<Answer> {
  const query = understand(typed, entries);
  const all = await fullText(query, []);
  const whole = all.total <= all.hits.length;
  const ranked = rank(query, entries, all.hits);
  // Where everything is loaded the kinds are counted and chosen here; else the engine has to look for the best of each kind.
  const narrowed = whole || !kinds.length ? all : await fullText(query, kinds);
  const candidates = narrowed === all ? ranked : rank(query, entries, narrowed.hits);
  const results = kinds.length ? candidates.filter((result) => kinds.includes(result.kind)) : candidates;
  const counts = whole ? countsOf(ranked) : larger(all.counts, countsOf(ranked));
  const unlisted = unlistedOf(query, entries);
  return {
    results,
    textTotal: narrowed.total > narrowed.hits.length ? narrowed.total : undefined,
    counts,
    unlisted,
    nearest: ranked.length ? [] : (unlisted?.entries.slice(0, 5) ?? similarEntries(query.text, entries, 3)),
  };
}

function countsOf(results: readonly Result[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Kind by kind the larger number: names may add what the full text does not have. */
const larger = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((kind) => [kind, Math.max(a[kind] ?? 0, b[kind] ?? 0)]),
  );

function unlistedOf(query: Query, entries: readonly SearchEntry[]): Answer['unlisted'] {
  const { cited } = query;
  if (!cited?.article || entries.some((entry) => isCited(entry, query))) return undefined;
  return { law: cited.law, article: cited.article, entries: entries.filter((entry) => entry.laws?.includes(cited.law)) };
}
