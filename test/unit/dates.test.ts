import { describe, expect, test } from 'vitest';
import { dateExists, gapBetween, isBefore, precisionOf, spanOf } from '../../src/lib/rules/dates.ts';

const minutes = (hours: number, rest = 0): number => hours * 60 + rest;

test.each([
  ['2016', 'year'],
  ['2016-07', 'month'],
  ['2017-01-26', 'day'],
  ['2017-01-26T15+08:00', 'hour'],
  ['2017-01-26T22:44+08:00', 'minute'],
])('%s is told to the %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});

test.each([
  ['2016-02-29', true],
  ['2017-02-29', false],
  ['2017-13', false],
  ['2017-00-10', false],
  ['2017-04-31', false],
  ['2017-01-26T24:00+08:00', false],
  ['2017-01-26T23:60+08:00', false],
  ['2017-01-26T00:37+08:00', true],
])('%s exists: %s', (date, exists) => {
  expect(dateExists(date)).toBe(exists);
});

describe('spanOf, the minutes that a date may mean', () => {
  const length = (date: string): number => spanOf(date).to - spanOf(date).from;
  test.each([
    ['2017-01-26T22:44+08:00', 0],
    ['2017-01-26T15+08:00', 59],
    ['2017-01-26', 1440],
    ['2017-02', 28 * 1440],
    ['2016', 366 * 1440],
  ])('%s spans %i minutes', (date, expected) => {
    expect(length(date)).toBe(expected);
  });

  test('counts in Taiwan time, wherever the build runs', () => {
    expect(spanOf('1970-01-01T08:00+08:00')).toEqual({ from: 0, to: 0 });
    expect(spanOf('2017-01-26').from).toBe(Date.parse('2017-01-26T00:00+08:00') / 60_000);
  });
});

describe('gapBetween, the range of what may lie between two dates', () => {
  const reported = '2017-01-26T22:44+08:00';
  test.each([
    ['a day before', '2017-01-25', minutes(22, 44), minutes(46, 44)],
    ['15時許', '2017-01-26T15+08:00', minutes(6, 45), minutes(7, 44)],
    ['16:00', '2017-01-26T16:00+08:00', minutes(6, 44), minutes(6, 44)],
    ['17時許', '2017-01-26T17+08:00', minutes(4, 45), minutes(5, 44)],
  ])('%s to 22:44', (_name, from, min, max) => {
    expect(gapBetween(spanOf(from), spanOf(reported))).toEqual({ min, max });
  });

  test('may be negative where the order is not known', () => {
    expect(gapBetween(spanOf('2017-01-26'), spanOf('2017-01-26'))).toEqual({ min: -1440, max: 1440 });
  });
});

describe('isBefore', () => {
  test.each([
    ['2017-01-24', '2017-01-25', true],
    ['2017-01-25', '2017-01-25', false],
    ['2017-01-25', '2017-01', false],
    ['2017-06', '2017-07-01', true],
    ['2017-06', '2017-06-30', false],
    ['2017-01-26T22:44+08:00', '2017-01-26T22:44+08:00', false],
    ['2017-01-26T22:43+08:00', '2017-01-26T22:44+08:00', true],
    ['2017-01-26T22+08:00', '2017-01-26T23:00+08:00', true],
    ['2017-01-26T22+08:00', '2017-01-26T22:59+08:00', false],
  ])('%s before %s: %s', (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });
});
