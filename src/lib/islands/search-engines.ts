import type { Directory } from '../search/entry.ts';
import type { FullText } from '../search/find.ts';
import { loadDirectory } from './search-directory.ts';
import { loadFullText } from './search-pagefind.ts';

/** What a search needs: the names, and the full text of the pages. */
export interface Engines {
  directory: Directory;
  fullText: FullText;
  /** the full text is not there (a site served without its index): names alone are searched */
  namesOnly: boolean;
}

let engines: Promise<Engines> | undefined;

/** Loads both engines, once. Rejects where not even the names can be had; the next call tries again. */
export function loadEngines(form: HTMLElement): Promise<Engines> {
  engines ??= Promise.allSettled([loadDirectory(form), loadFullText()]).then(([names, text]) => {
    if (names.status === 'rejected') throw names.reason;
    return text.status === 'fulfilled'
      ? { directory: names.value, fullText: text.value, namesOnly: false }
      : { directory: names.value, fullText: nothing, namesOnly: true };
  });
  engines.catch(() => {
    engines = undefined;
  });
  return engines;
}

const nothing: FullText = async () => ({ hits: [], total: 0, counts: {} });
