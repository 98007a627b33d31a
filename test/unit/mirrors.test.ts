import { expect, test } from 'vitest';
import { isMirror } from '../../src/lib/rules/mirrors.ts';
import type { Predicate, ProvisionData } from '../../src/lib/schema/provision.ts';

const withElements = (...predicates: Predicate[]): Pick<ProvisionData, 'versions'> => ({
  versions: [
    {
      state: 'in-force',
      basis: 'dataset',
      norms: [
        {
          ...{ id: 'n', purpose: 'claim', what: '…', limits: [] },
          elements: predicates.map((when, i) => ({ id: `e${i}`, text: '…', when })),
        },
      ],
    },
  ],
});

const fact: Predicate = { fact: 'computer', is: 'public-agency' };
const base: Predicate = { any: [{ provision: 'a-1' }, { all: [{ provision: 'a-2' }, { provision: 'a-3' }] }] };

test('a provision whose elements only ask for other provisions is a mirror', () => {
  expect(isMirror(withElements(base))).toBe(true);
  expect(isMirror(withElements(base, { provision: 'a-4', of: 'abets' }))).toBe(true);
});

test('one fact of its own makes it no mirror, and neither has a text without elements', () => {
  expect(isMirror(withElements(base, fact))).toBe(false);
  expect(isMirror(withElements({ any: [{ provision: 'a-1' }, fact] }))).toBe(false);
  expect(isMirror(withElements())).toBe(false);
});
