import { expect, test } from 'vitest';
import type { CellResult } from '../../src/lib/rules/results.ts';
import { caseOf } from './real.ts';

/** How an element came out: + met, ? open, - ruled out, ~ no document says. */
const elementLine = ({ id, truth, silent }: CellResult['elements'][number]): string =>
  id + { met: '+', unknown: '?', 'not-met': silent ? '~' : '-' }[truth];

/** The elements of a result in one line, e.g. `act+ mind?`; a dash where no version was in force. */
export const elementsOf = ({ elements }: CellResult): string => elements.map(elementLine).join(' ') || '—';

function cellLine(id: string, provision: string): string {
  const cell = caseOf(id).cells.find((candidate) => candidate.provision.id === provision);
  if (!cell) return `${id} | ${provision} | no cell`;
  const { past, today } = cell;
  const now = today.result === past.result ? '=' : today.result;
  return [id, provision, past.result, now, past.conduct, elementsOf(past)].join(' | ');
}

/**
 * Tests cells that were read one by one. A row is: case | provision | result then | today (= the same) | the conduct that decides |
 * its elements. A cell that came out right for a wrong reason fails.
 */
export function testCells(table: string, atLeast: number): void {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => [...row.split(' | ').slice(0, 3), row] as [id: string, provision: string, result: string, row: string]);

  test('the table is long enough to notice, and no cell stands twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(rows.map(([id, provision]) => `${id} ${provision}`)).size).toBe(rows.length);
  });

  test.each(rows)('%s × %s: %s', (id, provision, _result, row) => {
    expect(cellLine(id, provision)).toBe(row);
  });
}
