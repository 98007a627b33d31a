import { destination, nearestAddresses } from '../search/address.ts';
import { loadDirectory } from './search-engine.ts';
import { entryItem } from './search-results.ts';

/** The page for addresses that lead nowhere: goes on where the address is surely meant, else offers the nearest. */
async function help(page: HTMLElement): Promise<void> {
  const directory = await loadDirectory();
  const there = destination(location.pathname, directory);
  if (there && there !== location.pathname) {
    const hash = there.includes('#') ? '' : location.hash;
    location.replace(there + location.search + hash);
    return;
  }
  const nearest = nearestAddresses(location.pathname, directory.entries, 3);
  (document.getElementById('not-found-nearest') as HTMLElement).replaceChildren(...nearest.map(entryItem));
  page.hidden = !nearest.length;
}

// Without the list the page stays as it is: it offers the main lists by itself.
help(document.getElementById('not-found') as HTMLElement).catch(() => undefined);
