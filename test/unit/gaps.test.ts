import { expect, test } from 'vitest';
import { gapsOf } from '../../src/lib/rules/gaps.ts';
import type { TimelineEvent } from '../../src/lib/schema/case.ts';
import { gapText } from '../../src/lib/text.ts';

const event = (kind: string, at: string, reading?: string): TimelineEvent => ({ kind, at, what: 'x', pin: 'a#b', reading });
const told = (timeline: TimelineEvent[]): string[] =>
  gapsOf(timeline).map(
    ({ from, to, everyReading, ...gap }) =>
      `${from.kind}${everyReading ? '（各種說法）' : from.reading ? `（${from.reading}）` : ''} → ${to.kind}：${gapText(gap)}`,
  );

test('each reading of a moment gives a gap of its own', () => {
  expect(
    told([
      event('discovery', '2017-01-26T15+08:00', '下午3時許'),
      event('discovery', '2017-01-26T16:00+08:00', '16時'),
      event('discovery', '2017-01-26T17+08:00', '17時以後'),
      event('authority-report', '2017-01-26T22:44+08:00'),
    ]),
  ).toEqual([
    'discovery（下午3時許） → authority-report：6小時45分至7小時44分',
    'discovery（16時） → authority-report：6小時44分',
    'discovery（17時以後） → authority-report：4小時45分至5小時44分',
  ]);
});

test('without readings the first event of a kind counts', () => {
  expect(
    told([event('discovery', '2017-01-27'), event('discovery', '2017-01-25'), event('authority-report', '2017-01-28')]),
  ).toEqual(['discovery → authority-report：48小時至4天']);
});

test('readings of one day are one gap where the gap is days long', () => {
  expect(
    told([
      event('discovery', '2017-01-25', '外館反映'),
      event('discovery', '2017-01-26T16:00+08:00', '16時'),
      event('subject-notice', '2017-02-06T09:00+08:00'),
    ]),
  ).toEqual(['discovery（各種說法） → subject-notice：11天至12天']);
});

test('a moment somewhere between two dates widens the gap', () => {
  const reported: TimelineEvent = { ...event('authority-report', '2025-08-10'), notAfter: '2025-08-20' };
  expect(told([event('discovery', '2025-08-08'), reported])).toEqual(['discovery → authority-report：24小時至13天']);
});

test('every review after the report counts', () => {
  expect(
    told([
      event('authority-report', '2017-01-26T22:44+08:00'),
      event('authority-review', '2017-01-26T23:03+08:00'),
      event('authority-review', '2017-01-27T00:37+08:00'),
    ]),
  ).toEqual(['authority-report → authority-review：19分', 'authority-report → authority-review：1小時53分']);
});

test('a gap that may not be positive is no gap', () => {
  expect(told([event('discovery', '2017-01-26'), event('authority-report', '2017-01-26')])).toEqual([]);
  expect(told([])).toEqual([]);
});
