import { describe, expect, test } from 'vitest';
import { articleLabel, dateBoth, dateText, durationText, gapText, minutesText, numberText, rocYear } from '../../src/lib/text.ts';

test.each([
  ['12', 'article', '第12條'],
  ['318-1', 'article', '第318條之1'],
  ['41', 'point', '第41點'],
  ['2.3', 'section', ' 2.3'],
  ['全文', 'whole', ''],
])('article %s (%s) reads "%s"', (article, unit, label) => {
  expect(articleLabel(article, unit)).toBe(label);
});

test.each([
  ['2016', '2016年'],
  ['2016-07', '2016年7月'],
  ['2017-01-26', '2017年1月26日'],
  ['2017-01-26T15+08:00', '2017年1月26日 15時許'],
  ['2017-01-26T09:05+08:00', '2017年1月26日 09:05'],
])('%s reads %s, no more exact than it is told', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test('both calendars', () => {
  expect(dateBoth('2017-01-26')).toBe('2017年1月26日（民國106年）');
  expect(rocYear('1912')).toBe('民國1年');
  expect(rocYear('1911')).toBe('民國前1年');
});

describe('lengths of time', () => {
  test.each([
    [0, '0分'],
    [59, '59分'],
    [404, '6小時44分'],
    [480, '8小時'],
    [71 * 60 + 59, '71小時59分'],
    [72 * 60, '3天'],
    [-30, '負30分'],
    [1440 * 1200, '1,200天'],
  ])('%i minutes: %s', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });

  test('a range shows both ends, unless they agree', () => {
    expect(gapText({ min: 405, max: 464 })).toBe('6小時45分至7小時44分');
    expect(gapText({ min: 404, max: 404 })).toBe('6小時44分');
  });

  test.each([
    ['PT1H', '1小時'],
    ['P3D', '3日'],
    ['P1M', '1個月'],
  ])('%s is %s', (duration, text) => {
    expect(durationText(duration)).toBe(text);
  });
});

test('numbers carry separators', () => {
  expect(numberText(17916)).toBe('17,916');
});
