import { FILES } from '../search/files.ts';
import type { LookUp } from '../search/text-find.ts';
import { coded } from '../search/tokens.ts';
import { loadJson } from './search-load.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Loads Pagefind as a source of hits. Rejects where the site has no index or was opened from a folder. */
export async function loadLookUp(): Promise<LookUp> {
  const [pagefind, addresses] = await Promise.all([load(), loadJson<Record<string, string>>(FILES.ids)]);
  return async (phrase) => {
    const { results } = await pagefind.search(`"${phrase.map(coded).join(' ')}"`);
    const found = new Map<string, number>();
    for (const { id, words } of results) {
      const url = addresses[id];
      if (url) found.set(url, Math.min(...words));
    }
    return found;
  };
}

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ FILES.pagefind);
  // A worker would be another 40 kB before the first result.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
