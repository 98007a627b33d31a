import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/lib/rules/dates.ts';
import { forceOf, standingAt, versionId, versionOn, versionsIn } from '../../src/lib/rules/versions.ts';
import type { Version } from '../../src/lib/schema/provision.ts';

const version = (fields: Partial<Version>): Version => ({ state: 'in-force', basis: 'dataset', norms: [], ...fields });

const old = version({ promulgated: '2010-05-26', effective: '2012-10-01', until: '2016-03-14', state: 'superseded' });
const present = version({ promulgated: '2015-12-30', effective: '2016-03-15' });
const coming = version({ promulgated: '2025-11-11', state: 'promulgated' });
const versions = [old, present, coming];

describe('versionOn, the version in force on a day', () => {
  test.each([
    ['2012-09-30', undefined],
    ['2012-10-01', '2010-05-26'],
    ['2016-03-14', '2010-05-26'],
    ['2016-03-15', '2015-12-30'],
    ['2026-10-09', '2015-12-30'],
  ])('%s: %s', (day, id) => {
    const found = versionOn(versions, day);
    expect(found && versionId(found.version)).toBe(id);
  });

  test('a version that is promulgated and has no effective date is never in force', () => {
    expect(standingAt(forceOf(coming), spanOf('2026-10-09'))).toBe('not-in-force');
  });
});

test('what lasts meets every version that it overlaps', () => {
  const lasting = { from: spanOf('2016-01').from, to: spanOf('2016-12').to };
  expect(versionsIn(versions, lasting).map((found) => [versionId(found.version), found.standing])).toEqual([
    ['2010-05-26', 'in-force'],
    ['2015-12-30', 'in-force'],
  ]);
});

describe('a missing date never means "always"', () => {
  const day = spanOf('2017-01-26');
  test.each([
    ['no dates at all', { state: 'unverified' }, 'maybe'],
    ['start unknown, end known and past', { until: '2016-12-31', state: 'superseded-date-unknown' }, 'not-in-force'],
    ['start unknown, in force today', { promulgated: '2010-01-01', state: 'in-force-date-unknown' }, 'maybe'],
    ['the same, surely since a day', { certain: { from: '2015-01-01' }, state: 'in-force-date-unknown' }, 'in-force'],
    ['the same, but its end is unknown', { certain: { from: '2015-01-01' }, state: 'superseded-date-unknown' }, 'maybe'],
    ['start known, end unknown', { effective: '2010-01-01', state: 'superseded-date-unknown' }, 'maybe'],
    ['start known, still in force', { effective: '2010-01-01', state: 'in-force' }, 'in-force'],
    ['promulgated only later', { promulgated: '2018-01-01', state: 'in-force-date-unknown' }, 'not-in-force'],
  ])('%s: %s', (_name, fields, expected) => {
    expect(standingAt(forceOf(version(fields)), day)).toBe(expected);
  });
});

describe('a version whose end is unknown, followed by another', () => {
  const first = version({ promulgated: '1939-10-23', state: 'superseded-date-unknown' });
  const second = version({
    promulgated: '1943-01-04',
    until: '2022-06-23',
    certain: { from: '2000-07-19', to: '2022-06-23' },
    state: 'superseded-date-unknown',
  });

  test.each([
    ['1990-01-01', ['1939-10-23 maybe', '1943-01-04 maybe']],
    ['2000-07-18', ['1939-10-23 maybe', '1943-01-04 maybe']],
    ['2000-07-19', ['1943-01-04 in-force']],
    ['2022-06-23', ['1943-01-04 in-force']],
    ['2022-06-24', []],
  ])('lasts at most until the other is surely in force: %s', (day, expected) => {
    const found = versionsIn([first, second], spanOf(day));
    expect(found.map((one) => `${versionId(one.version)} ${one.standing}`)).toEqual(expected);
  });
});
