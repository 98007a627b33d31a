import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS, PRINCIPLES } from '../../src/lib/ui/reference/wcag/index.ts';

/** The success criteria of WCAG 2.2 at levels A and AA, as W3C numbers them. */
const LEVEL_A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const LEVEL_AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const criteria = PRINCIPLES.flatMap((principle) => principle.criteria);
const source = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

test('every criterion of WCAG 2.2 at levels A and AA is assessed once, and no other', () => {
  const numbers = (level: string): string => criteria.flatMap((one) => (one.level === level ? one.number : [])).join(' ');
  expect(numbers('A')).toBe(LEVEL_A);
  expect(numbers('AA')).toBe(LEVEL_AA);
  expect(criteria).toHaveLength(55);
});

test('criteria stand in their order, each under its principle', () => {
  const order = (number: string): number => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
  const all = criteria.map(({ number }) => order(number));
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  for (const [i, principle] of PRINCIPLES.entries())
    expect(principle.criteria.filter(({ number }) => !number.startsWith(`${i + 1}.`))).toEqual([]);
});

test('a criterion that rests on a test names one that exists', () => {
  const missing = Object.values(CHECKS).filter(
    ({ file, test: name }) =>
      !source(file)
        .replaceAll(/\(\s+'/g, "('")
        .includes(`('${name}`),
  );
  expect(missing).toEqual([]);
});

test('every test that is listed holds a criterion, and a criterion is held by a test or by hand', () => {
  const used = new Set<string>(criteria.flatMap(({ checks = [] }) => checks));
  expect(Object.keys(CHECKS).filter((id) => !used.has(id))).toEqual([]);
  const unheld = criteria.filter(
    ({ outcome, how, checks = [] }) => outcome !== 'not-applicable' && checks.length === 0 && !how.includes('人工'),
  );
  expect(unheld).toEqual([]);
});
