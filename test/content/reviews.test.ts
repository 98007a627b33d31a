import { describe, expect, test } from 'vitest';
import { caseOf, model } from '../support/real.ts';

const decided = model.cases.flatMap((node) => node.mappings).filter(({ review, cell }) => review?.conduct && cell);

describe('a written review and the elements beside it', () => {
  test('are of the same conduct, so that a reason never stands above the elements of another', () => {
    const apart = decided
      .filter(({ review, cell }) => !review?.override && review?.conduct !== cell?.past.conduct)
      .map(({ case: node, provision, review, cell }) => `${node.id} ${provision.id}: ${review?.conduct}, ${cell?.past.conduct}`);
    expect(apart).toEqual([]);
    expect(decided.length).toBeGreaterThan(200);
  });

  test('although another conduct would be nearer', () => {
    const cell = caseOf('mofa-darkweb-2024').mappings.find(({ provision }) => provision.id === 'cnsip-14')?.cell;
    expect(cell?.past.conduct).toBe('seller');
    expect(cell?.past.elements.map(({ id, truth }) => `${id} ${truth}`)).toEqual([
      'person unknown',
      'secret met',
      'act met',
      'unauthorised unknown',
    ]);
  });
});

test('what is possible or not shown says what is missing', () => {
  const open = model.cases
    .flatMap((node) => node.mappings)
    .filter(({ review }) => review?.result === 'possible' || review?.result === 'not-shown');
  const mute = open.filter(({ review }) => !review?.missing?.length && !review?.override);
  expect(mute.map(({ case: node, provision }) => `${node.id} ${provision.id}`)).toEqual([]);
  expect(open.length).toBeGreaterThan(150);
});

test('what applies or is ruled out lacks nothing, also where silence meets a condition such as "no exception"', () => {
  const cells = model.cases.flatMap((node) => node.cells.flatMap(({ past, today }) => [past, today]));
  const settled = cells.filter(({ result }) => !['possible', 'not-shown'].includes(result));
  expect(settled.filter(({ missing }) => missing.length > 0)).toEqual([]);
  expect(settled.length).toBeGreaterThan(2000);
});
