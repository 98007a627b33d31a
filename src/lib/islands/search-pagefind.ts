import { readExcerpt } from '../search/excerpt.ts';
import type { Found, FullText } from '../search/find.ts';
import type { Hit } from '../search/rank.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
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
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string }; filters: { kind?: string[] } }>;
}

/** Made after the build, so no bundler can know it. */
const ADDRESS = '/pagefind/pagefind.js';

/** Each page found is one more request; nobody reads further down than this. */
const LIMIT = 50;

/** Loads Pagefind. Rejects where the site has no index or was opened from a folder. */
export async function loadFullText(): Promise<FullText> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADDRESS);
  await pagefind.options({ excerptLength: 48 });
  // Counts by kind come with the answers only once the filters are loaded.
  await pagefind.filters();
  return (query, kinds) => searchAll(pagefind, query.texts, kinds);
}

/**
 * Asks for each text twice: as a phrase, then for its words anywhere. Pagefind takes Chinese apart into short pieces and joins them with
 * "and", so only the phrase tells whether they stand together.
 */
async function searchAll(pagefind: Pagefind, texts: readonly string[], kinds: readonly string[]): Promise<Found> {
  const options = { filters: kinds.length ? { kind: { any: kinds } } : {} };
  const found = new Map<string, { result: PagefindResult; together: boolean }>();
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const phrase = await pagefind.search(`"${text.replaceAll('"', '')}"`, options);
    for (const result of phrase.results) if (!found.get(result.id)?.together) found.set(result.id, { result, together: true });
    if (text.includes('"')) continue;
    const loose = await pagefind.search(text, options);
    for (const result of loose.results) if (!found.has(result.id)) found.set(result.id, { result, together: false });
    for (const [kind, count] of Object.entries(loose.filters.kind ?? {})) counts[kind] = Math.max(counts[kind] ?? 0, count);
  }
  const best = [...found.values()].sort((a, b) => Number(b.together) - Number(a.together) || b.result.score - a.result.score);
  return { hits: await Promise.all(best.slice(0, LIMIT).map(readHit)), total: found.size, counts };
}

async function readHit({ result, together }: { result: PagefindResult; together: boolean }): Promise<Hit> {
  const { url, excerpt, meta, filters } = await result.data();
  return {
    ...{ url, score: result.score, together },
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '頁面',
    excerpt: readExcerpt(excerpt),
  };
}
