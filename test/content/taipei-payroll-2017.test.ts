import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/lib/rules/dates.ts';
import { offencesThatApply, readCase, testEveryCase } from '../support/case.ts';
import { provisionOf } from '../support/real.ts';

const REPORT = 'cy-2017-taipei';
const TABLE = 'cy-2017-consular#f6-4-r5';
const reading = readCase('taipei-payroll-2017');
const { node, claims, ofMeasure, event, eventsOf, findings, mapping, stated, story } = reading;

testEveryCase(reading, { sources: [REPORT, 'cy-2017-consular'], disagreements: 8, story: [1000, 1500] });

describe('the figures, each with who says it and where', () => {
  test('who stood at risk: five accounts, and only one that counts to the last person', () => {
    expect(claims('population-at-risk').sort()).toEqual([
      `44520 人 agency ${REPORT}#f1-conclusion *`,
      `70000 人 press ${REPORT}#note-2`,
      `over 40000 人 investigator ${REPORT}#f1`,
      `over 70000 人 press ${TABLE}`,
      `數萬名員工 investigator ${REPORT}#f1-conclusion`,
    ]);
    expect(ofMeasure('population-at-risk').find(({ value }) => value === 40000)?.note).toContain('4萬餘');
  });

  test('whose pay slips may have been seen: the press before the logs were read, the city after', () => {
    expect(claims('people-affected').sort()).toEqual([
      `2313 人 agency ${REPORT}#f1-count *`,
      `about 2000 人 press ${REPORT}#note-2`,
    ]);
  });

  test('eighteen reports, with both classifiers', () => {
    expect(claims('files').sort()).toEqual([`18 張 investigator ${REPORT}#f1`, `18 筆 agency ${REPORT}#f1-count`]);
  });

  test.each([
    ['links', `190 筆 agency ${REPORT}#f1-count`],
    ['accessing-addresses', `23 個 agency ${REPORT}#f1-count`],
    ['people-notified', `2313 人 agency ${REPORT}#f2-remedy`],
    ['people-notified', `over 2000 人 agency ${REPORT}#f2-remedy`],
  ])('%s: %s', (measure, claim) => {
    expect(claims(measure)).toContain(claim);
  });

  test.each([
    ['links', 190],
    ['accessing-addresses', 23],
    ['people-affected', 2313],
  ])('%s: %i stands in the heading and in the conclusion too', (measure, value) => {
    const [claim] = ofMeasure(measure).filter((one) => one.value === value);
    expect(claim?.also).toEqual(expect.arrayContaining([`${REPORT}#f1`, `${REPORT}#f1-conclusion`]));
  });

  test('suspected or certain: the report says both, the site keeps the doubt', () => {
    expect(node.disclosure).toBe('suspected');
    const [preferred, ...more] = ofMeasure('leak-certainty').filter((claim) => claim.preferred);
    expect(more).toEqual([]);
    expect(preferred).toMatchObject({ pin: `${REPORT}#f1-count`, text: expect.stringContaining('疑') });
    expect(ofMeasure('leak-certainty').map(({ pin }) => pin)).toContain(`${REPORT}#f1-conclusion`);
  });
});

describe('how long it stood open', () => {
  const [yuan] = ofMeasure('period-at-risk').filter(({ text }) => text?.includes('6年'));
  const exposure = ofMeasure('period-at-risk', yuan?.scope);

  test('six years for the Control Yuan; first contact and no index yet for the search engine', () => {
    expect(exposure.map(({ by, pin }) => `${by} ${pin}`)).toEqual([
      `investigator ${REPORT}#f1`,
      `company ${REPORT}#f1-microsoft-index`,
      `company ${REPORT}#f1-microsoft-index`,
    ]);
    expect(yuan?.preferred).toBeDefined();
    expect(exposure[1]?.text).toContain('2012年11月');
    expect(exposure[2]?.text).toContain('2016年6月16日');
    expect(exposure[2]?.text).toContain('2017年1月11日');
  });

  test.each([
    ['built', `2002 background ${REPORT}#f1-system`],
    ['rewritten', `2010 weakness ${REPORT}#f1-system`],
    ['moved-out', `2011 weakness ${REPORT}#f1-system`],
    ['first-contact', `2012-11 background ${REPORT}#f1-microsoft-index`],
    ['not-indexed', `2016-06-16 background ${REPORT}#f1-microsoft-index`],
    ['delisted', `2017-01-11 containment ${REPORT}#f1-microsoft-index`],
  ])('%s', (id, expected) => {
    expect(event(id)).toBe(expected);
  });
});

describe('the evening of 9 January', () => {
  test.each([
    ['found', `2017-01-09 discovery ${REPORT}#f1-discovery`],
    ['told-police-it', `2017-01-09T19+08:00 internal-report ${REPORT}#f1-discovery`],
    ['told-bureau', `2017-01-09T19:35+08:00 internal-report ${REPORT}#f1-discovery`],
    ['blocked', `2017-01-09T19:46+08:00 containment ${REPORT}#f1-discovery`],
    ['login-added', `2017-01-09T21:50+08:00 containment ${REPORT}#f1-discovery`],
    ['press', `2017-01-10 press ${REPORT}#f1-discovery`],
  ])('%s', (id, expected) => {
    expect(event(id)).toBe(expected);
  });

  test('eleven minutes from the call to the firewall, as the story says', () => {
    const minute = (id: string): number => spanOf(node.timeline.find((one) => one.id === id)?.at ?? '').from;
    expect(minute('blocked') - minute('told-bureau')).toBe(11);
    expect(story).toContain('十一分鐘');
  });
});

describe('what followed', () => {
  test('three notices, of which the first came before the names were known', () => {
    expect(eventsOf('subject-notice')).toEqual([
      `2017-01-11 ${REPORT}#f2-notice`,
      `2017-03-02 ${REPORT}#f2-notice`,
      `2017-06-06 ${REPORT}#f2-remedy`,
    ]);
    expect(event('counted-people')).toBe(`2017-01-23 discovery ${REPORT}#f1-count`);
  });

  test('why the first two did not count: the city’s word and the Control Yuan’s, for each', () => {
    const told = Map.groupBy(ofMeasure('notice-content'), ({ scope }) => scope);
    expect(told.size).toBe(2);
    for (const accounts of told.values())
      expect(accounts.map(({ by, pin, preferred }) => [by, pin, Boolean(preferred)])).toEqual([
        ['agency', `${REPORT}#f2-notice`, false],
        ['investigator', `${REPORT}#f2-breach`, true],
      ]);
  });

  test('the police were asked on 9 June, the complaint filed on 6 July; how it ended is not told', () => {
    expect(eventsOf('police')).toEqual([`2017-06-09 ${REPORT}#f1-police`, `2017-07-06 ${REPORT}#f1-police`]);
    expect(node.notTold.filter((line) => line.includes('告訴'))).toHaveLength(1);
    const [logs] = ofMeasure('evidence');
    expect(logs).toMatchObject({ pin: `${REPORT}#f1-police`, text: expect.stringMatching(/2016年1月1日.*2017年1月11日/) });
  });
});

describe('the city’s record', () => {
  const causes = `${REPORT}#f4-events-causes`;
  const figure = (pin: string, value: number): string[] =>
    ofMeasure('incidents')
      .filter((claim) => claim.pin === pin && claim.value === value)
      .map(({ by }) => by);

  test('17 reported, at least 19 with the two apps', () => {
    expect(claims('incidents')).toContain(`17 起 agency ${REPORT}#f4-events`);
    expect(claims('incidents')).toContain(`at-least 19 起 investigator ${REPORT}#f4-conclusion`);
  });

  test('12 flaws against the heading’s 17, and 5 by malware; 2 leaks, 6 intrusions, 9 without proven harm', () => {
    for (const value of [12, 5, 2, 6]) expect(figure(causes, value), String(value)).toContain('investigator');
    const [flaws] = ofMeasure('incidents').filter(({ value }) => value === 12);
    expect(claims('incidents', flaws?.scope).sort()).toEqual([
      `12 起 investigator ${causes} *`,
      `17 起 investigator ${REPORT}#f4`,
    ]);
    const harm = ofMeasure('incidents').find(({ pin, text }) => pin === causes && text?.includes('9起'));
    expect(harm).toMatchObject({ preferred: expect.any(String), text: expect.stringMatching(/2起.*6起.*9起/) });
  });

  test('three of one agency, two each of two others', () => {
    expect(figure(causes, 3)).toHaveLength(1);
    expect(figure(causes, 2)).toHaveLength(3);
  });

  test('from 26 December 2014 to 3 October 2017', () => {
    const window = node.timeline.find(({ pin }) => pin === `${REPORT}#f4-events`);
    expect(window).toMatchObject({ at: '2014-12-26', until: '2017-10-03' });
  });

  test('the budget: its share, its total, and four parts that add up to it', () => {
    expect(claims('budget')).toContain(`about 21258 萬元 agency ${REPORT}#f4-budget`);
    expect(claims('budget')).toContain(`0.043 % agency ${REPORT}#f4-budget`);
    const parts = ofMeasure('budget').filter(({ pin }) => pin.startsWith(`${REPORT}#f4-budget-`));
    expect(parts.map(({ value }) => value)).toEqual([4000, 3000, 6886, 7372]);
    expect(parts.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(21258);
  });

  test('the table of the 17 is not published', () => {
    expect(node.redacted).toMatchObject([{ pin: `${REPORT}#measures`, count: 1 }]);
  });
});

test('the story tells the figures as the documents do', () => {
  for (const words of ['44,520人', '190筆', '18筆', '23個', '2,313人', '17起', '19起', '12起', '0.043%', '19時35分', '21時50分'])
    expect(story, words).toContain(words);
});

describe('four opinions, each in its own grade and each with a correction', () => {
  test.each([
    ['violation', '核有嚴重違失', `${REPORT}#f1`],
    ['violation', '核有違失', `${REPORT}#f2-conclusion`],
    ['negligence', '核有疏失', `${REPORT}#f3`],
    ['violation', '行政作業違失，情節明確', `${REPORT}#f3-conclusion`],
    ['violation', '違失情節明確', `${REPORT}#f4-conclusion`],
  ])('%s: %s', (grade, words, pin) => {
    expect(findings).toContainEqual(['臺北市政府', grade, words, pin]);
  });

  test('corrected, every one', () => {
    expect(new Set(node.findings.map(({ pin }) => pin.split('#')[1]?.slice(0, 2)))).toEqual(new Set(['f1', 'f2', 'f3', 'f4']));
    expect(node.findings.map(({ outcome }) => outcome)).toEqual(node.findings.map(() => 'corrected'));
  });
});

describe('tied to the law', () => {
  test.each([
    ['pdpa-12', 'applies', 'city'],
    ['pdpa-18', 'applies', 'city'],
    ['cpdpa-1995-17', 'applies', 'city-before'],
    ['cpdpa-1995-27', 'possible', 'city-before'],
    ['cpdpa-1995-28', 'does-not-apply', 'city-before'],
    ['pdpa-er-22', 'applies', 'city'],
    ['pdpa-28', 'possible', 'city'],
    ['pdpa-30', 'possible', 'city'],
    ['cc-358', 'possible', 'intrusions'],
    ['cc-361', 'possible', 'intrusions'],
    ['csma-2018-14', 'not-in-force', 'city'],
    ['csma-2025-17', 'not-in-force', 'city'],
    ['cnr-2018-4', 'not-in-force', 'city'],
  ])('%s: reviewed as %s, by the conduct "%s"', (id, result, conduct) => {
    expect(mapping(id)?.review).toMatchObject({ result, conduct });
  });

  test('what the report says of each, in its own grade', () => {
    expect(stated('pdpa-18')).toEqual([`breached ${REPORT}#f1-conclusion`]);
    expect(stated('pdpa-12')).toContain(`cited ${REPORT}#f2-law`);
    expect(stated('pdpa-28')).toEqual([`cited ${REPORT}#f2-law`]);
    expect(stated('pdpa-30')).toContain(`cited ${REPORT}#f2-law`);
    expect(mapping('pdpa-er-22')?.stated[0]).toMatchObject({
      as: 'breached',
      paragraph: '第2項',
      pin: `${REPORT}#f2-conclusion`,
    });
    expect(stated('cpdpa-1995-17')).toEqual([]);
  });

  test('the old act until 30 September 2012, the new one from the day after', () => {
    const [old] = mapping('cpdpa-1995-17')?.versionsThen ?? [];
    expect(old?.version).toMatchObject({ promulgated: '1995-08-11', until: '2012-09-30' });
    expect(provisionOf('pdpa-18').versions[0]?.effective).toBe('2012-10-01');
    expect(mapping('cpdpa-1995-17')?.review?.today?.result).toBe('not-in-force');
  });

  test('a complaint of computer crimes was filed; the report names the chapter, not an article, and no crime is borne out', () => {
    const filed = node.mappings.flatMap(({ provision, stated: all }) =>
      all.filter(({ as }) => as === 'complaint-filed').map(({ pin, caveat }) => [provision.id, pin, Boolean(caveat)]),
    );
    expect(filed).toEqual([['cc-363', `${REPORT}#f1-police`, true]]);
    expect(offencesThatApply(node)).toEqual([]);
  });
});
