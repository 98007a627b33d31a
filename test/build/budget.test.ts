import { expect, test } from 'vitest';
import { filesEndingIn, pages, readText } from '../support/site.ts';
import { sizeOf, transferred, withImports } from '../support/weight.ts';

/** Bytes that a first visit transfers, compressed: the page with its styles and scripts. */
const KB = 1000;
const LIMIT = 25 * KB;
const LIMIT_OF_A_FULL_CASE = 36 * KB;
const FULL_CASES = (JSON.parse(readText('data/cases.json')) as { cases: { url: string; depth: string }[] }).cases
  .filter(({ depth }) => depth === 'full')
  .map(({ url }) => url);

test('every page stays within its byte budget', () => {
  const over = pages
    .map(({ url, html }) => ({ url, bytes: transferred(html) }))
    .filter(({ url, bytes }) => bytes > (FULL_CASES.includes(url) ? LIMIT_OF_A_FULL_CASE : LIMIT));
  expect(over).toEqual([]);
});

test('what the finder loads when it is used stays small too', () => {
  const [app] = filesEndingIn('.js').filter((path) => path.startsWith('assets/finder-app'));
  const parts = app ? [...withImports(app), 'finder/knowledge.json'] : [];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(60 * KB);
});

test('the measure counts page, styles and scripts', () => {
  const search = pages.find(({ url }) => url === '/search/');
  expect(search && transferred(search.html)).toBeGreaterThan(5 * KB);
});
