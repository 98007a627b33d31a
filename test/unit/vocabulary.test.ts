import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readContent } from '../../src/lib/content/read.ts';
import { BLOCKS } from '../../src/lib/schema/blocks.ts';
import { kinds } from '../../src/lib/schema/index.ts';

const { library } = readContent(join(import.meta.dirname, '../../src/content'));
const lists = library.vocabulary[0]?.data ?? {};

/** The names of all lists that fields of a schema draw from. */
function listsUsedBy(schema: z.ZodType, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = (schema.meta() as { vocabulary?: string } | undefined)?.vocabulary;
  const def = schema._zod.def as unknown as Record<string, unknown>;
  const children = [def.innerType, def.element, def.valueType, ...Object.values(def.shape ?? {}), ...((def.options as []) ?? [])];
  const lazy = typeof def.getter === 'function' ? [def.getter()] : [];
  return [
    ...(own ? [own] : []),
    ...[...children, ...lazy].flatMap((child) => (child ? listsUsedBy(child as z.ZodType, seen) : [])),
  ];
}

const used = new Set(Object.values(kinds).flatMap(({ schema }) => listsUsedBy(schema as z.ZodType)));

test('every list that a field draws from exists, and every list is drawn from', () => {
  expect(used.size).toBeGreaterThan(20);
  expect(Object.keys(lists).sort()).toEqual([...used].sort());
});

test('every value has a label and a description that says more than the label', () => {
  const values = Object.entries(lists).flatMap(([list, entries]) => entries.map((value) => ({ list, ...value })));
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter(({ label, description }) => description.replace(/。$/, '') === label && label.length > 3)).toEqual([]);
});

// Code names these values: a list may grow, but these must stay.
test.each([
  ['result', ['applies', 'possible', 'not-shown', 'does-not-apply', 'not-in-force']],
  [
    'version-state',
    ['in-force', 'superseded', 'promulgated', 'repealed', 'in-force-date-unknown', 'superseded-date-unknown', 'unverified'],
  ],
  ['force', ['duty', 'advice']],
  ['purpose', ['duty', 'prohibition', 'offence', 'aggravation', 'complaint', 'claim', 'definition']],
  ['depth', ['full', 'short', 'brief']],
  ['disclosure', ['confirmed', 'suspected', 'exposed', 'none-known', 'unknown']],
  ['affected', ['confidentiality', 'integrity', 'availability']],
])('the list %s holds the values that the design names', (list, ids) => {
  expect(lists[list]?.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('every ::: block has a title', () => {
  expect(Object.values(BLOCKS).every((title) => title.length > 0)).toBe(true);
  expect(Object.keys(BLOCKS).length).toBeGreaterThan(0);
});
