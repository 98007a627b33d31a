import { excerptOf } from '../search/excerpt.ts';
import type { FullText } from '../search/find.ts';
import type { Query } from '../search/query.ts';
import { fitOf, type Hit } from '../search/rank.ts';
import { spaced, unspaced } from '../search/spaced.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  filters(): Promise<{ kind?: Record<string, number> }>;
  search(text: string | null, options?: { filters: { kind: string } }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; content: string; meta: { title?: string } }>;
}

/** A page that was found. Pagefind drops its text once `result` is forgotten, so it is kept whole. */
interface Page {
  result: PagefindResult;
  score: number;
}

/** Pages by Pagefind's id. */
type Pages = Map<string, Page>;

/** Made after the build, so no bundler can know it. */
const ADDRESS = '/pagefind/pagefind.js';

/** Each page shown is one request for its text; nobody reads further down than this. */
const LIMIT = 50;

/** Loads Pagefind. Rejects where the site has no index or was opened from a folder. */
export async function loadFullText(): Promise<FullText> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADDRESS);
  const kindOf = await kindsOf(pagefind);
  return async (query, kinds) => {
    const found = await pagesOf(pagefind, query);
    const counts: Record<string, number> = {};
    for (const { result } of found) counts[kindOf(result.id)] = (counts[kindOf(result.id)] ?? 0) + 1;
    const chosen = kinds.length ? found.filter(({ result }) => kinds.includes(kindOf(result.id))) : found;
    const loaded = await Promise.all(chosen.slice(0, LIMIT).map((page) => hitOf(page, kindOf(page.result.id), query)));
    const hits = loaded.filter((hit) => hit !== undefined);
    return { hits, counts, total: chosen.length <= LIMIT ? hits.length : chosen.length };
  };
}

/** The kind of each page in the index. */
async function kindsOf(pagefind: Pagefind): Promise<(id: string) => string> {
  const kindOf = new Map<string, string>();
  for (const kind of Object.keys((await pagefind.filters()).kind ?? {})) {
    const { results } = await pagefind.search(null, { filters: { kind } });
    for (const { id } of results) kindOf.set(id, kind);
  }
  return (id) => kindOf.get(id) ?? '頁面';
}

/** The pages that have what was asked for, the best first: those with the words as typed, then those with their pieces. */
async function pagesOf(pagefind: Pagefind, { runs, pieces }: Query): Promise<Page[]> {
  const asked = new Map<string, Promise<Pages>>();
  const ask = (words: string): Promise<Pages> => {
    const answer = asked.get(words) ?? pagesWith(pagefind, words);
    asked.set(words, answer);
    return answer;
  };
  const together = inAll(await Promise.all(runs.map(ask)));
  const apart = inAll(await Promise.all(pieces.map(ask)));
  return [...byScore(together), ...byScore(apart).filter(({ result }) => !together.has(result.id))];
}

/** Signs within a word, as in ACC-03 and 10,050: Pagefind parts the word there, but then finds no phrase across. */
const WITHIN = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s]+(?=[\p{L}\p{N}])/gu;

/** The pages with a word or phrase, in either spelling of 臺. */
async function pagesWith(pagefind: Pagefind, words: string): Promise<Pages> {
  const pages: Pages = new Map();
  for (const text of new Set([words, words.replaceAll('台', '臺'), words.replaceAll('臺', '台')])) {
    const parted = text.replace(WITHIN, ' ');
    const parts = spaced(parted).trim();
    const { results } = await pagefind.search(parted === text ? `"${parts}"` : parts);
    for (const result of results) if (!pages.has(result.id)) pages.set(result.id, { result, score: result.score });
  }
  return pages;
}

/** The pages that are in every one of some sets, with the scores added up. */
function inAll([first, ...others]: readonly Pages[]): Pages {
  const pages: Pages = new Map();
  for (const [id, { result, score }] of first ?? []) {
    if (!others.every((other) => other.has(id))) continue;
    pages.set(id, { result, score: others.reduce((sum, other) => sum + (other.get(id)?.score ?? 0), score) });
  }
  return pages;
}

const byScore = (pages: Pages): Page[] => [...pages.values()].sort((a, b) => b.score - a.score);

/** A page as a hit; undefined where it only seemed to have the words (see WITHIN). */
async function hitOf({ result, score }: Page, kind: string, query: Query): Promise<Hit | undefined> {
  const { url, content, meta } = await result.data();
  const fit = fitOf(content, query);
  if (fit === 'none') return undefined;
  const { title = '' } = meta;
  return {
    ...{ url, kind, score },
    title: unspaced(title) || url,
    together: fit === 'together',
    excerpt: excerptOf(afterTitle(content, title), query.marks),
  };
}

/** A page's text begins with its title, perhaps after a line above it; in a list of results both stand there already. */
function afterTitle(content: string, title: string): string {
  const at = content.indexOf(title);
  return at >= 0 && at < 80 ? content.slice(at + title.length).replace(/^[.\s]+/, '') : content;
}
