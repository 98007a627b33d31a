import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tagsOf } from '../support/html.ts';
import { filesEndingIn, pages, readText } from '../support/site.ts';

/** Bytes that a first visit transfers, compressed: the page with its styles and scripts. */
const KB = 1000;
const LIMIT = 25 * KB;
const LIMIT_OF_A_FULL_CASE = 36 * KB;
const FULL_CASES = (JSON.parse(readText('data/cases.json')) as { cases: { url: string; depth: string }[] }).cases
  .filter(({ depth }) => depth === 'full')
  .map(({ url }) => url);

const packed = new Map<string, number>();

function sizeOf(path: string): number {
  const known = packed.get(path) ?? gzipSync(readText(path), { level: 9 }).length;
  packed.set(path, known);
  return known;
}

/** A script with all that it imports. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of readText(path).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g))
    if (name) withImports(`assets/${name}`, seen);
  return seen;
}

function transferred(html: string): number {
  const files = tagsOf(html).flatMap(({ name, attributes: { src, href, rel } }) => {
    if (name === 'script' && src) return [...withImports(src.slice(1))];
    return name === 'link' && rel === 'stylesheet' && href ? [href.slice(1)] : [];
  });
  return [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), gzipSync(html, { level: 9 }).length);
}

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
