import { describe, expect, test } from 'vitest';
import { versionId, versionOn } from '../../src/lib/rules/versions.ts';
import { model, provisionOf } from '../support/real.ts';

/** The version in force on a day, by its id; undefined where there is none. */
const textOn = (id: string, day: string): string | undefined => {
  const found = versionOn(provisionOf(id).versions, day);
  return found && `${versionId(found.version)} ${found.standing}`;
};

describe('articles that got another number or moved to another act', () => {
  test.each([
    ['csa-old-4', 'csa-5'],
    ['csa-old-5', 'csa-6'],
    ['csa-old-6', 'csa-7'],
    ['csa-old-7', 'csa-8'],
    ['csa-old-22', 'csa-23'],
  ])('%s of the service act became %s on 2022-06-24', (old, later) => {
    expect(provisionOf(old).succeededBy.map(({ id }) => id)).toEqual([later]);
    expect(provisionOf(later).succeeds.map(({ id }) => id)).toEqual([old]);
    expect([textOn(old, '2000-07-19'), textOn(old, '2022-06-23')]).toEqual(Array(2).fill(expect.stringContaining('in-force')));
    expect([textOn(old, '2022-06-24'), textOn(later, '2022-06-23')]).toEqual([undefined, undefined]);
    expect(textOn(later, '2022-06-24')).toBe('2022-06-22 in-force');
    expect(textOn(old, '2000-07-18')).toContain('maybe');
  });

  const CSMA = `3>3 5>6 7>7 7>8 9>10 10>13 11>12 12>14 13>15 13>16 14>17 15>18 16>20 17>21 18>24 19>28 20>30 21>29`;
  const CPDPA = `3>2 5>4 7>15 8>16 17>18 18>19 23>20 27>28 28>29 33>41 34>42 35>44 36>45`;
  test.each([
    ['csma-2018-', 'csma-2025-', CSMA, '2025-11-30', '2025-12-01'],
    ['cpdpa-1995-', 'pdpa-', CPDPA, '2012-09-30', '2012-10-01'],
  ])('%s* became %s*, by their table', (from, to, table, last, first) => {
    const pairs = model.provisions
      .filter(({ id }) => id.startsWith(from))
      .flatMap(({ id, succeededBy }) => succeededBy.map((later) => `${id.replace(from, '')}>${later.id.replace(to, '')}`));
    const onSite = (id: string): boolean => model.provisions.some((one) => one.id === id);
    const known = table.split(' ').filter((pair) => {
      const [old, later] = pair.split('>');
      return onSite(from + old) && onSite(to + later);
    });
    expect(known.length).toBeGreaterThan(11);
    expect(pairs.sort()).toEqual(known.sort());
    for (const { id } of model.provisions.filter((one) => one.id.startsWith(from)))
      expect([id, textOn(id, last), textOn(id, first)]).toEqual([id, expect.stringContaining('in-force'), undefined]);
    for (const pair of pairs) expect(textOn(to + pair.split('>')[1], last), pair).toBeUndefined();
  });

  test('what the act of 2025 added has no forerunner, nor has article 12 of the Personal Data Protection Act', () => {
    for (const id of ['csma-2025-33', 'pdpa-12']) expect(provisionOf(id).succeeds, id).toEqual([]);
    expect(provisionOf('cpdpa-1995-12').succeededBy).toEqual([]);
  });
});

describe('paragraphs and texts that changed on a day', () => {
  test.each([
    ['gpa-94', 'rules', '2019-05-23', '第2項', '2019-05-24', '第3項'],
    ['pecr-6', 'secrecy', '2018-08-09', '第1項', '2018-08-10', '第2項'],
    ['pdpa-22', 'secrecy', '2012-10-01', '第5項', '2026-11-21', '第5項'],
  ])('%s: where its %s stands', (id, norm, before, then, from, now) => {
    const paragraphOn = (day: string): string | undefined =>
      versionOn(provisionOf(id).versions, day)?.version.norms.find((one) => one.id === norm)?.paragraph;
    expect([paragraphOn(before), paragraphOn(from)]).toEqual([then, now]);
  });

  test.each([
    ['pdpa-6', '2016-03-14', undefined, '2016-03-15', '2015-12-30 in-force'],
    ['pdpa-20', '2016-03-14', '2010-05-26 in-force', '2016-03-15', '2015-12-30 in-force'],
    ['pdpa-45', '2016-03-14', '2010-05-26 in-force', '2016-03-15', '2015-12-30 in-force'],
    ['pdpa-48', '2023-06-01', '2010-05-26 in-force', '2023-06-02', '2023-05-31 in-force'],
    ['aca-5', '2011-06-30', '1996-10-23 in-force', '2011-07-01', '2011-06-29 in-force'],
    ['aca-6', '2009-04-23', '2001-11-07 in-force', '2009-04-24', '2009-04-22 in-force'],
    ['cc-29', '2006-06-30', '1935-01-01 in-force', '2006-07-01', '2005-02-02 in-force'],
    ['cc-220', '1997-10-09', '1935-01-01 in-force', '1997-10-10', '1997-10-08 in-force'],
    ['cc-319', '1999-04-22', '1935-01-01 in-force', '1999-04-23', '1999-04-21 in-force'],
    ['cc-339-2', '2014-06-19', '1997-10-08 in-force', '2014-06-20', '2014-06-18 in-force'],
    ['gpa-34', '2002-02-07', '1998-05-27 in-force', '2002-02-08', '2002-02-06 in-force'],
    ['ocda-9', '2016-05-01', '1985-05-03 in-force', '2016-05-02', '2015-05-20 in-force'],
    ['pdpa-20-1', '2025-11-11', undefined, '2026-11-21', undefined],
    ['pdpa-27', '2025-11-11', '2010-05-26 in-force', '2026-11-21', '2010-05-26 in-force'],
  ])('%s on %s: %s; on %s: %s', (id, before, old, from, later) => {
    expect([textOn(id, before), textOn(id, from)]).toEqual([old, later]);
  });

  test.each([
    ['csma-2018-20', '十萬元到一百萬元'],
    ['csma-2018-21', '三十萬元到五百萬元'],
    ['csma-2025-29', '三十萬元到一千萬元'],
    ['csma-2025-30', '十萬元到五百萬元'],
  ])('%s fines %s, and never an agency', (id, amount) => {
    expect(provisionOf(id).versions[0]?.reading).toContain(`新臺幣${amount}`);
    expect(provisionOf(id).binds).toMatch(/^特定非公務機關/);
  });
});
