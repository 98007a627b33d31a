import { describe, expect, test } from 'vitest';
import { model } from '../support/real.ts';

/** Themes and prefixes as the design fixes them. */
const PREFIXES: Record<string, string> = {
  accounts: 'ACC',
  transfer: 'TRX',
  'web-exposure': 'WEB',
  monitoring: 'MON',
  'incident-response': 'INC',
  notification: 'NTF',
  'query-control': 'QRY',
  documents: 'DOC',
  release: 'REL',
  procurement: 'PRC',
  vendors: 'VND',
  endpoints: 'END',
  governance: 'GOV',
};

const { items, checklists } = model;
const failing = (test: (item: (typeof items)[number]) => boolean): string[] => items.filter(test).map(({ id }) => id);

test('the themes of the consular case are there, each with its prefix', () => {
  expect(checklists.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['accounts', 'transfer', 'monitoring', 'incident-response', 'notification', 'governance']),
  );
  expect(checklists.map(({ id, prefix }) => [id, prefix])).toEqual(checklists.map(({ id }) => [id, PREFIXES[id]]));
});

describe('every item', () => {
  test('there are at least 25', () => {
    expect(items.length).toBeGreaterThanOrEqual(25);
  });

  test('that is a duty rests on a norm of the version in force on the day of the site', () => {
    const duties = items.filter(({ force }) => force === 'duty');
    expect(duties.length).toBeGreaterThanOrEqual(4);
    expect(
      duties
        .filter(({ norm }) => {
          const now = norm?.provision.now;
          return (
            now?.standing !== 'in-force' || !now.version.norms.includes(norm?.norm as never) || norm?.norm.purpose !== 'duty'
          );
        })
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('that is advice has a pin', () => {
    const advice = items.filter(({ force }) => force === 'advice');
    expect(advice.length).toBeGreaterThan(10);
    expect(advice.filter(({ pins }) => pins.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('is one action with what proves it', () => {
    expect(failing(({ text, evidence }) => text.length < 15 || evidence.length < 4)).toEqual([]);
  });

  test('is numbered without gaps under its prefix', () => {
    for (const checklist of checklists)
      expect(checklist.items.map(({ id }) => id)).toEqual(
        checklist.items.map((_, i) => `${checklist.prefix}-${String(i + 1).padStart(2, '0')}`),
      );
  });

  test('has a title of its own', () => {
    const titles = items.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

test('most items are motivated by a case', () => {
  expect(items.filter(({ lessons }) => lessons.length > 0).length).toBeGreaterThanOrEqual(25);
});
