import { expect, test } from 'vitest';
import { measureLimit, minutesOf } from '../../src/lib/rules/limits.ts';
import type { TimelineEvent } from '../../src/lib/schema/case.ts';
import type { Limit } from '../../src/lib/schema/provision.ts';

const event = (kind: string, at: string, reading?: string): TimelineEvent => ({ kind, at, what: 'x', pin: 'a#b', reading });
const limit = (within?: string): Limit => ({
  from: ['discovery'],
  to: ['authority-report'],
  what: '通報',
  ...(within ? { within } : { word: '立即' }),
});
const timeline = [
  event('discovery', '2017-01-26T15+08:00', '下午3時許'),
  event('discovery', '2017-01-26T16:00+08:00', '下午4時'),
  event('authority-report', '2017-01-26T16:30+08:00'),
];

test.each([
  ['PT1H', ['open', 'within']],
  ['PT2H', ['within', 'within']],
  [undefined, ['no-number', 'no-number']],
])('each reading is held against %s', (within, measures) => {
  expect(measureLimit(timeline, limit(within)).map(({ measure }) => measure)).toEqual(measures);
});

test('past the limit on every reading, only where the shortest time is', () => {
  const late = [event('discovery', '2017-01-25'), event('authority-report', '2017-01-26T22:44+08:00')];
  expect(measureLimit(late, limit('PT1H')).map(({ measure }) => measure)).toEqual(['over']);
});

test('without both ends there is nothing to measure', () => {
  expect(measureLimit([event('discovery', '2017-01-25')], limit('PT1H'))).toEqual([]);
});

test('hours, days, and months of at most 31 days', () => {
  expect(['PT36H', 'P3D', 'P1M'].map(minutesOf)).toEqual([2160, 4320, 44_640]);
});
