import { excerptOf } from '../search/excerpt.ts';
import type { FullText } from '../search/find.ts';
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
  data(): Promise<Page>;
}

interface Page {
  url: string;
  content: string;
  meta: { title?: string };
  filters: { kind?: string[] };
}

/** Made after the build, so no bundler can know it. */
const ADDRESS = '/pagefind/pagefind.js';

/** Each page found is one small request, once a visit. A site that outgrows this needs a sharper index, not a longer list. */
const LIMIT = 200;

/** Loads Pagefind. Rejects where the site has no index or was opened from a folder. */
export async function loadFullText(): Promise<FullText> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADDRESS);
  // Counts by kind come with the answers only once the filters are loaded.
  await pagefind.filters();
  const pages = new Map<string, Promise<Page>>();
  const pageOf = (result: PagefindResult): Promise<Page> => {
    const page = pages.get(result.id) ?? result.data();
    pages.set(result.id, page);
    return page;
  };
  return async (query, kinds) => {
    const { results, counts } = await resultsOf(pagefind, query, kinds);
    const loaded = await Promise.all(results.slice(0, LIMIT).map(async (result) => hitOf(result, await pageOf(result), query)));
    const hits = loaded.filter((hit) => hit !== undefined);
    return { hits, counts, total: results.length <= LIMIT ? hits.length : results.length };
  };
}

/** Asks for each text as a phrase and for its words anywhere; phrases first, so that they are among those that are loaded. */
async function resultsOf(
  pagefind: Pagefind,
  { texts }: Query,
  kinds: readonly string[],
): Promise<{ results: PagefindResult[]; counts: Record<string, number> }> {
  const options = { filters: kinds.length ? { kind: { any: kinds } } : {} };
  const found = new Map<string, PagefindResult>();
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const phrase = await pagefind.search(`"${text.replaceAll('"', '')}"`, options);
    const answers = text.includes('"') ? [phrase] : [phrase, await pagefind.search(text, options)];
    for (const result of answers.flatMap((answer) => answer.results)) if (!found.has(result.id)) found.set(result.id, result);
    for (const [kind, count] of Object.entries(answers.at(-1)?.filters.kind ?? {}))
      counts[kind] = Math.max(counts[kind] ?? 0, count);
  }
  return { results: [...found.values()], counts };
}

/** A result as a hit; undefined where the page has the characters that were asked for, but not the words. */
function hitOf({ score }: PagefindResult, { url, content, meta, filters }: Page, query: Query): Hit | undefined {
  const fit = fitOf(content, query);
  if (fit === 'none') return undefined;
  const { title = url } = meta;
  return {
    ...{ url, title, score, together: fit === 'together' },
    kind: filters.kind?.[0] ?? '頁面',
    excerpt: excerptOf(afterTitle(content, title), query.marks),
  };
}

/** A page's text begins with its title, perhaps after a line above it; in a list of results both stand there already. */
function afterTitle(content: string, title: string): string {
  const at = content.indexOf(title);
  return at >= 0 && at < 60 ? content.slice(at + title.length).replace(/^[.\s]+/, '') : content;
}
