import { expect, test } from 'vitest';
import { rowsOf } from '../../src/lib/exports/mappings.ts';
import { model } from '../support/real.ts';

test('mappings.json has a result for every cell, also where sources only name the provision', () => {
  const told = new Set(rowsOf(model).flatMap((row) => (row.review ? [`${row.case} ${row.provision}`] : [])));
  const cells = model.cases.flatMap((node) => node.cells.map(({ provision }) => `${node.id} ${provision.id}`));
  expect(cells.length).toBeGreaterThan(2000);
  expect(cells.filter((cell) => !told.has(cell))).toEqual([]);
});
