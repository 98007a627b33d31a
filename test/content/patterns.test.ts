import { describe, expect, test } from 'vitest';
import { causes } from '../../src/lib/drawings/causes.ts';
import { timeToDiscovery } from '../../src/lib/drawings/discovery.ts';
import { lawDates } from '../../src/lib/drawings/law-dates.ts';
import { path } from '../../src/lib/drawings/path.ts';
import { weaknessesByCase, weaknessesByItem } from '../../src/lib/drawings/weaknesses.ts';
import { actsOf, casesBefore } from '../../src/lib/model/acts.ts';
import { discoveries } from '../../src/lib/model/discovery.ts';
import { causePatterns, weaknessPatterns } from '../../src/lib/model/patterns.ts';
import { caseOf, model } from '../support/real.ts';

const weaknesses = weaknessPatterns(model);
const countOf = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

describe('the weaknesses', () => {
  const table = weaknessesByCase(weaknesses, model).table.rows;

  test('are all those that any lesson names, each with its cases', () => {
    const named = new Set(model.cases.flatMap(({ lessons }) => lessons.map(({ weakness }) => weakness)));
    expect(new Set(weaknesses.map(({ id }) => id))).toEqual(named);
    expect(table.length).toBe(named.size);
    expect(table.filter(([, count, cases = '']) => Number(count) < 1 || cases.split('、').length !== Number(count))).toEqual([]);
  });

  test('are drawn where several cases have them: one dot for each', () => {
    const repeated = weaknesses.filter(({ cases }) => cases.length > 1);
    const dots = repeated.reduce((sum, { cases }) => sum + cases.length, 0);
    expect(repeated.length).toBeGreaterThan(5);
    expect(countOf(weaknessesByCase(weaknesses, model).svg, /<circle/g)).toBe(dots);
  });

  test('have numbers by checklist that add up to their items', () => {
    const repeated = weaknesses.filter(({ cases }) => cases.length > 1);
    const numbers = [...weaknessesByItem(weaknesses, model).svg.matchAll(/class="value"[^>]*>(\d+)</g)].map(([, n]) => Number(n));
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(repeated.reduce((sum, { items }) => sum + items.length, 0));
  });
});

test('every cause of every case has its box', () => {
  const { svg } = causes(causePatterns(model));
  expect(countOf(svg, /<rect/g)).toBe(model.cases.reduce((sum, node) => sum + node.causes.length, 0));
  expect(countOf(svg, /class="event"/g)).toBe(model.cases.length);
});

describe('time to discovery', () => {
  const { dated, undated } = discoveries(model);

  test('lists every case once', () => {
    const { rows } = timeToDiscovery(dated, undated, model).table;
    expect(rows.map(([title]) => title).sort()).toEqual(model.cases.map(({ title }) => title).sort());
  });

  test('is known for the two cases of which both ends are told', () => {
    expect(dated.map((one) => [one.case.id, one.from.at, one.to.at])).toEqual([
      ['taipei-payroll-2017', '2011', '2017-01-09'],
      ['consular-mailbox-2017', '2016-10-10', '2017-01-25'],
    ]);
  });
});

describe('the law against the dates of the cases', () => {
  test('shows every case once, in both forms', () => {
    for (const form of ['page', 'phone'] as const) {
      const { svg, table } = lawDates(model, form);
      for (const { title, shortTitle } of model.cases) {
        expect(table.rows.filter(([name]) => name === title)).toHaveLength(1);
        expect(countOf(svg, new RegExp(`class="case-name"[^>]*>${shortTitle}<`, 'g')), shortTitle).toBe(1);
      }
    }
  });

  test('draws solid only what has a period in the documents', () => {
    const told = model.cases.filter(({ period }) => period.from && period.to);
    expect(countOf(lawDates(model).svg, /class="case-told"/g)).toBe(told.length);
    expect(told.length).toBeGreaterThan(5);
  });

  test('knows when the acts began and were renumbered', () => {
    const acts = actsOf(model);
    const begun = (law: string) =>
      acts
        .find((act) => act.law === law)
        ?.beginnings.filter(({ anew }) => anew)
        .map(({ on }) => on);
    expect(begun('個人資料保護法')).toEqual(['1995-08-13', '2012-10-01']);
    expect(begun('資通安全管理法')).toEqual(['2019-01-01', '2025-12-01']);
    expect(acts.find(({ law }) => law === '個人資料保護法')?.pending).toEqual(['2025-11-11']);
  });

  test('counts as before the cyber security act only what was surely over by 2019', () => {
    const act = actsOf(model).find(({ law }) => law === '資通安全管理法');
    const before = act ? casesBefore(act, model.cases).map(({ id }) => id) : [];
    expect(before).toHaveLength(14);
    expect(before).toContain('taipei-payroll-2017');
    expect(before).not.toContain('nhi-solicited-query');
    expect(before).not.toContain('land-records-for-hire');
  });
});

test('the path of the consular leak: what was missing before, then after, and no proof that anything was taken', () => {
  const drawing = path(caseOf('consular-mailbox-2017'), model);
  const rows = drawing?.table.rows ?? [];
  expect(rows.map(([name]) => name).sort()).toEqual(
    caseOf('consular-mailbox-2017')
      .lessons.map(({ weakness }) => weaknesses.find(({ id }) => id === weakness)?.label)
      .sort(),
  );
  expect(rows.filter(([, when]) => when === '外洩之後').map(([name]) => name)).toContain('通報太慢');
  expect(rows.filter(([, when]) => when === '外洩之前').map(([name]) => name)).toContain('有規則的密碼');
  expect(drawing?.svg).toContain('機關之外：有外洩之虞');
});
