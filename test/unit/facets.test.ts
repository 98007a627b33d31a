import { expect, test } from 'vitest';
import { facetsOf, facetTokensOf } from '../../src/lib/model/facets.ts';
import { modelOf, soundFiles, withChange } from '../support/content.ts';

const tokens = (files = soundFiles()): string[] => modelOf(files).cases.flatMap((node) => facetTokensOf(node));

test('a case stands in every facet once per value', () => {
  expect(tokens()).toEqual([
    'cause/careless-release',
    'weakness/no-check',
    'disclosure/confirmed',
    'affected/confidentiality',
    'agency/local',
    'year/2017',
    'depth/short',
    'identity/named',
    'provision/act-1',
  ]);
});

test('only values that a case has are listed, and every value lists its cases', () => {
  const facets = facetsOf(modelOf(soundFiles()));
  expect(facets.flatMap((facet) => facet.values.map((value) => `${facet.id}/${value.id}`))).toEqual(tokens());
  expect(facets.flatMap(({ values }) => values).every(({ cases, label }) => cases.length === 1 && label.length > 0)).toBe(true);
});

test('a case of several years is in each; one that is only known to lie between two dates is in none', () => {
  const period = 'period: { from: 2017-01-25, to: 2017-01-26 }';
  const years = (by: string): string[] =>
    tokens(withChange('cases/lost-letter.mdx', period, by)).filter((token) => token.startsWith('year/'));
  expect(years('period: { from: 2016-10, to: 2017-01-26 }')).toEqual(['year/2016', 'year/2017']);
  expect(years('period: { notBefore: 2013-07-23, notAfter: 2020-07-16, basis: 依據機關名稱。 }')).toEqual(['year/undated']);
});
