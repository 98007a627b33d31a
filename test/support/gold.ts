import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What people ask, and where they must arrive. */
export interface Gold {
  q: string;
  first: string;
  top?: string[];
}

export const GOLD = parse(readFileSync(join(import.meta.dirname, '../fixtures/search-gold.yaml'), 'utf8')) as Gold[];

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
