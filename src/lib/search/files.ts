import { PAGES } from '../urls.ts';

/**
 * What the search loads. These files are compressed by the build itself: few servers compress everything, and the list of entries would
 * triple.
 */
export const FILES = {
  /** the directory (entry.ts) */
  entries: `${PAGES.search}entries.gz`,
  /** the address of each of Pagefind's pages, by its id */
  ids: '/pagefind/ids.gz',
  /** Pagefind's own; made after the build, so no bundler can know it */
  pagefind: '/pagefind/pagefind.js',
} as const;

/** Where the body text of an address lies, to cut an excerpt from. */
export const textFileOf = (url: string): string =>
  `${PAGES.search}texts/${
    url
      .replace(/[^\w-]+/g, ' ')
      .trim()
      .replaceAll(' ', '.') || 'home'
  }.gz`;
