import { type RecentEntry, readEntries, withEntry } from './recent-entries.ts';
import { entryItem } from './search-results.ts';

/** The entries that were opened from a search, kept on this device only, until they are cleared. */
const KEY = 'qianche-recent';

/** A browser may forbid it to keep anything: then there is nothing to show. */
function kept(): RecentEntry[] {
  try {
    return readEntries(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

function keep(entries: readonly RecentEntry[]): void {
  try {
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
  } catch {
    // Not kept, then.
  }
}

/** Keeps each result that is opened. */
export function rememberIn(results: HTMLElement): void {
  const remember = ({ target }: Event): void => {
    const link = (target as HTMLElement).closest('a');
    const kind = link?.closest('li')?.querySelector('.meta')?.textContent?.split('・')[0];
    if (link && kind) keep(withEntry(kept(), { url: link.getAttribute('href') ?? '', title: link.textContent ?? '', kind }));
  };
  results.addEventListener('click', remember);
  results.addEventListener('auxclick', remember);
}

/** Shows the list where the page or the dialog has a place for it. */
export function showRecent(): void {
  const section = document.getElementById('recent');
  if (!section) return;
  const entries = kept();
  section.hidden = !entries.length;
  section.querySelector('ul')?.replaceChildren(...entries.map(entryItem));
  (section.querySelector('button') as HTMLButtonElement).onclick = () => {
    keep([]);
    section.hidden = true;
    document.getElementById('q')?.focus();
  };
}
