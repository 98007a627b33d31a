import { PAGES } from '../urls.ts';

/**
 * What the search loads. These files are compressed by the build itself: few servers compress everything, and the list of entries would
 * triple.
 */
export const FILES = {
  /** the directory (entry.ts) */
  entries: `${PAGES.search}entries.gz`,
  /** the summaries (entry.ts), once results are shown */
  summaries: `${PAGES.search}summaries.gz`,
  /** what must be known of Pagefind's index (pagefind.ts) */
  map: '/pagefind/map.gz',
} as const;

/** A file of Pagefind's index, by its name. */
export const shardFileOf = (name: string): string => `/pagefind/index/${name}.pf_index`;

/** Where the body text of an address lies, to cut an excerpt from. */
export const textFileOf = (url: string): string =>
  `${PAGES.search}texts/${
    url
      .replace(/[^\w-]+/g, ' ')
      .trim()
      .replaceAll(' ', '.') || 'home'
  }.gz`;
