import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchEntry } from '../../src/lib/search/entry.ts';

/** What people ask, and where they must arrive. */
export interface Gold {
  q: string;
  first: string;
  top?: string[];
  /** it waits for an entry that the collection does not have yet */
  coming?: true;
}

const ALL = parse(readFileSync(join(import.meta.dirname, '../fixtures/search-gold.yaml'), 'utf8')) as Gold[];

/** The queries whose pages are there; those that are not marked must be. */
export function goldFor(entries: readonly Pick<SearchEntry, 'url'>[]): Gold[] {
  const urls = new Set(entries.map(({ url }) => url));
  return ALL.filter(({ first, top = [], coming }) => !coming || [first, ...top].every((url) => urls.has(url)));
}

/** A query with the addresses of the first three results. */
export interface Answered extends Gold {
  found: string[];
}

/** The misses, and the shares of queries whose page comes first, and whose pages are among the first three. */
export function scoreOf(answers: readonly Answered[]): { misses: string[]; at1: number; at3: number } {
  const right = answers.filter(({ found, first }) => found[0] === first);
  const among = answers.filter(({ found, first, top = [] }) => [first, ...top].every((url) => found.slice(0, 3).includes(url)));
  const misses = answers
    .filter((one) => !right.includes(one) || !among.includes(one))
    .map(({ q, first, top = [], found }) => `${q}: ${[first, ...top].join(' ')} ≠ ${found.join(' ')}`);
  return { misses, at1: right.length / answers.length, at3: among.length / answers.length };
}
