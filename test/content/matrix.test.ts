import { expect, test } from 'vitest';
import { marksOf, matrixGroups } from '../../src/lib/ui/matrix/cells.ts';
import { rowFacets, rowTokens } from '../../src/lib/ui/matrix/facets.ts';
import { model } from '../support/real.ts';

const groups = matrixGroups(model);

test('narrows its rows by result, purpose and law, each value counted over the rows that have it', () => {
  const rows = groups.flatMap(({ id, rows: members }) => members.map((row) => rowTokens(row, id)));
  const facets = rowFacets(groups, model);
  expect(facets.map(({ id }) => id)).toEqual(['result', 'purpose', 'law', 'base']);
  for (const { id: facet, values } of facets)
    for (const { id, rows: count } of values)
      expect([facet, id, count]).toEqual([facet, id, rows.filter((tokens) => tokens.includes(`${facet}/${id}`)).length]);
  const times = facets.find(({ id }) => id === 'base')?.values.find(({ id }) => id === 'mirror')?.rows;
  expect(times).toBeGreaterThanOrEqual(2);
});

test('a cell that the rules alone rule out is a mark without a link; one that may apply leads to its reason', () => {
  const ruled = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell?.ruleOnly)));
  const open = ruled.filter((cell) => cell?.href);
  expect(open.length).toBeGreaterThan(0);
  expect(ruled.length).toBeGreaterThan(open.length);
  for (const cell of ruled) {
    const may = [cell?.result, cell?.resultToday].some((result) => result === 'applies' || result === 'possible');
    expect(cell && [marksOf(cell), cell.href !== undefined]).toEqual([expect.stringMatching(/[●○·–×]/), may]);
  }
});

test('every cell that the rules decide has its mark, whether or not an editor has written about it', () => {
  const blank = groups.flatMap(({ rows }) =>
    rows.flatMap(({ provision, cells }) =>
      cells.flatMap((cell, i) => {
        const decided = provision.cells.some((one) => one.case === model.cases[i]);
        return decided && !(cell && marksOf(cell)) ? [`${provision.id} × ${model.cases[i]?.id}`] : [];
      }),
    ),
  );
  expect(blank).toEqual([]);
});
