/** An entry that was opened from a search. */
export interface RecentEntry {
  url: string;
  title: string;
  kind: string;
}

const MOST = 8;

/** The list with an entry in front, each entry once. */
export const withEntry = (entries: readonly RecentEntry[], entry: RecentEntry): RecentEntry[] =>
  [entry, ...entries.filter(({ url }) => url !== entry.url)].slice(0, MOST);

/** Reads what a browser kept; what is not such a list, or leads elsewhere, is left out. */
export function readEntries(kept: string | null): RecentEntry[] {
  try {
    const entries: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is RecentEntry => {
  const { url, title, kind } = (value ?? {}) as Record<string, unknown>;
  return typeof url === 'string' && /^\/(?!\/)/.test(url) && typeof title === 'string' && typeof kind === 'string';
};
