import { describe, expect, test } from 'vitest';
import { countWith, matches, parseSelection, queryOf, statusText, toggled } from '../../src/lib/islands/list-filter-state.ts';
import { readEntries, withEntry } from '../../src/lib/islands/recent-entries.ts';
import { addressOf, readState } from '../../src/lib/islands/search-state.ts';

const FACETS = ['cause', 'year'];

describe('the filter of a list', () => {
  const cases = [
    new Set(['cause/credentials', 'year/2017']),
    new Set(['cause/insider', 'year/2017']),
    new Set(['cause/insider', 'year/2014']),
  ];

  test('reads its state from the address and writes it back in one order', () => {
    const selection = parseSelection('?year=2017&cause=insider&cause=credentials&utm=x', FACETS);
    expect(queryOf(selection, FACETS)).toBe('?cause=credentials&cause=insider&year=2017');
    expect(queryOf(parseSelection('?cause=', FACETS), FACETS)).toBe('');
  });

  test('values of one facet are alternatives; facets narrow each other', () => {
    const shown = (query: string): number => cases.filter((tokens) => matches(tokens, parseSelection(query, FACETS))).length;
    expect(shown('')).toBe(3);
    expect(shown('?cause=insider&cause=credentials')).toBe(3);
    expect(shown('?cause=insider&year=2017')).toBe(1);
    expect(shown('?cause=nothing')).toBe(0);
  });

  test('choosing twice is not choosing', () => {
    const once = toggled(new Map(), 'year', '2017');
    expect(queryOf(once, FACETS)).toBe('?year=2017');
    expect(queryOf(toggled(once, 'year', '2017'), FACETS)).toBe('');
  });

  test('counts what a choice would show, the other facets staying', () => {
    const selection = parseSelection('?year=2017', FACETS);
    expect(countWith(cases, selection, 'cause', 'insider')).toBe(1);
    expect(countWith(cases, selection, 'year', '2014')).toBe(1);
  });

  test('says what shows', () => {
    expect(statusText(3, 3, '件', [])).toBe('全部3件');
    expect(statusText(1, 3, '件', ['內部人員', '2017年'])).toBe('3件中有1件符合「內部人員」「2017年」');
  });
});

describe('the search page', () => {
  test('reads its state from the address and writes it back', () => {
    const state = readState('?q=%E5%87%BA%E5%9C%8B&kind=案例&kind=規定&kind=案例&cause=exposure&utm=x');
    expect(state).toEqual({ query: '出國', chosen: ['kind/案例', 'kind/規定', 'cause/exposure'] });
    expect(readState(new URL(addressOf('/search/', state), 'http://localhost').search)).toEqual(state);
    expect(addressOf('/search/', { query: '', chosen: [] })).toBe('/search/');
  });
});

describe('the recent entries', () => {
  const entry = (id: string) => ({ url: `/cases/${id}/`, title: id, kind: '案例' });

  test('have the newest first, each once, and not too many', () => {
    const many = Array.from({ length: 12 }, (_, i) => entry(`c${i}`)).reduce(withEntry, [] as ReturnType<typeof readEntries>);
    expect(many.map(({ title }) => title)).toEqual(['c11', 'c10', 'c9', 'c8', 'c7', 'c6', 'c5', 'c4']);
    expect(withEntry(many, entry('c9'))[0]?.title).toBe('c9');
    expect(withEntry(many, entry('c9'))).toHaveLength(8);
  });

  test('are read back, and nothing else is', () => {
    expect(readEntries(JSON.stringify([entry('a')]))).toEqual([entry('a')]);
    expect(readEntries(null)).toEqual([]);
    expect(readEntries('{')).toEqual([]);
    expect(
      readEntries('[{"url":"javascript:alert(1)","title":"x","kind":"y"},{"url":"//elsewhere","title":"x","kind":"y"}, 3]'),
    ).toEqual([]);
  });
});
