import { excerptOf } from '../search/excerpt.ts';
import type { Found, FullText } from '../search/find.ts';
import type { Query } from '../search/query.ts';
import { fitOf, type Hit } from '../search/rank.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  filters(): Promise<unknown>;
  search(text: string, options: { filters: { kind?: { any: readonly string[] } } }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: PagefindResult[];
  filters: { kind?: Record<string, number> };
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    content: string;
    meta: { title?: string };
    filters: { kind?: string[] };
  }>;
}

/** Made after the build, so no bundler can know it. */
const ADDRESS = '/pagefind/pagefind.js';

/** Each page found is one more request; nobody reads further down than this. */
const LIMIT = 50;

/** Loads Pagefind. Rejects where the site has no index or was opened from a folder. */
export async function loadFullText(): Promise<FullText> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADDRESS);
  // Counts by kind come with the answers only once the filters are loaded.
  await pagefind.filters();
  return (query, kinds) => searchAll(pagefind, query, kinds);
}

/** Asks for each text as a phrase and for its words anywhere; phrases first, so that they are among those that are loaded. */
async function searchAll(pagefind: Pagefind, query: Query, kinds: readonly string[]): Promise<Found> {
  const options = { filters: kinds.length ? { kind: { any: kinds } } : {} };
  const found = new Map<string, PagefindResult>();
  const counts: Record<string, number> = {};
  for (const text of query.texts) {
    const phrase = await pagefind.search(`"${text.replaceAll('"', '')}"`, options);
    const answers = text.includes('"') ? [phrase] : [phrase, await pagefind.search(text, options)];
    for (const result of answers.flatMap((answer) => answer.results)) if (!found.has(result.id)) found.set(result.id, result);
    for (const [kind, count] of Object.entries(answers.at(-1)?.filters.kind ?? {}))
      counts[kind] = Math.max(counts[kind] ?? 0, count);
  }
  const loaded = await Promise.all([...found.values()].slice(0, LIMIT).map((result) => readHit(result, query)));
  const hits = loaded.filter((hit) => hit !== undefined);
  return { hits, total: found.size <= LIMIT ? hits.length : found.size, counts };
}

async function readHit(result: PagefindResult, query: Query): Promise<Hit | undefined> {
  const { url, content, meta, filters } = await result.data();
  const { title = url } = meta;
  const fit = fitOf(content, query);
  if (fit === 'none') return undefined;
  return {
    ...{ url, title, score: result.score, together: fit === 'together' },
    kind: filters.kind?.[0] ?? '頁面',
    // The content begins with the title, which stands above the excerpt anyway.
    excerpt: excerptOf(content.startsWith(title) ? content.slice(title.length + 1) : content, query.marks),
  };
}
