import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/lib/model/limits.ts';
import { gapsOf } from '../../src/lib/rules/gaps.ts';
import { gapText } from '../../src/lib/text.ts';
import { readCase, testEveryCase } from '../support/case.ts';

const REPORT = 'cy-2017-consular';
const GUIDE = 'taichung-2017';
const reading = readCase('consular-mailbox-2017');
const { node, claims, ofMeasure, event, findings, mapping, stated } = reading;

testEveryCase(reading, { sources: [REPORT, GUIDE], disagreements: 6, story: [1000, 1500] });

describe('the figures, each with who says it and where', () => {
  test('records: five figures, one of them preferred', () => {
    expect(claims('records-at-risk').sort()).toEqual([
      `10050 筆 investigator ${REPORT}#f1-4-2-1 *`,
      `about 15000 筆 guide ${GUIDE}#c20170102-story`,
      `about 17916 筆 agency ${REPORT}#f1-4-2-1`,
      `over 10000 筆 press ${REPORT}#f6-4-r6`,
      `over 15000 筆 guide ${GUIDE}#c20170102`,
    ]);
  });

  test.each([
    ['17,916 is also the number of people notified: another measure', 'people-notified', `17916 人 agency ${REPORT}#f3-2-1`],
    ['letters', 'enquiries', `16 封 investigator ${REPORT}#f3-2-1`],
    ['calls', 'enquiries', `14 通 investigator ${REPORT}#f3-2-1`],
    ['those who got a better answer', 'enquiries', `30 位 investigator ${REPORT}#f3-4`],
    ['the log files that the investigators could not use', 'files', `67 個 investigator ${REPORT}#f5-2-2`],
    ['the first level', 'incident-level', `2 級 agency ${REPORT}#f2-6`],
    ['the level it was raised to', 'incident-level', `3 級 agency ${REPORT}#f1-4-1`],
    ['how often someone logged in', 'attempts', `30 分鐘 agency ${REPORT}#f1-4-2-1`],
  ])('%s', (_name, measure, claim) => {
    expect(claims(measure)).toContain(claim);
  });
});

describe('the disagreements that are not figures', () => {
  test.each([
    ['how it was discovered', 'discovery', 4],
    ['whether ID numbers were in it', 'data-content', 2],
    ['when it "happened", and when it was confirmed', 'happened-at', 3],
    ['how long it went on', 'period-at-risk', 3],
  ])('%s: every account', (_name, measure, count) => {
    const found = claims(measure);
    expect(found).toHaveLength(count);
    expect(found.filter((claim) => claim.endsWith('*'))).toHaveLength(1);
  });

  test('every account of the discovery comes from a voice of its own', () => {
    const told = ofMeasure('discovery');
    expect(new Set(told.map(({ speaker }) => speaker)).size).toBe(told.length);
    expect(new Set(told.map(({ pin }) => pin.split('#')[0]))).toEqual(new Set([REPORT, GUIDE]));
  });
});

describe('the times', () => {
  test.each([
    ['logins', `2016-10-10 compromise ${REPORT}#f1-4-2-1`],
    ['czech', `2017-01-25 internal-report ${REPORT}#f1-4-1`],
    ['detected', `2017-01-25 discovery ${REPORT}#f2-4-1`],
    ['happened-three', `2017-01-26T15+08:00 discovery ${REPORT}#f2-6`],
    ['happened-four', `2017-01-26T16:00+08:00 discovery ${REPORT}#f2-7-1`],
    ['confirmed', `2017-01-26T17+08:00 discovery ${REPORT}#f2-6`],
    ['report', `2017-01-26T22:44+08:00 authority-report ${REPORT}#f2-7-2`],
    ['review-ministry', `2017-01-26T23:03+08:00 authority-review ${REPORT}#f2-7-3`],
    ['review-centre', `2017-01-27T00:37+08:00 authority-review ${REPORT}#f2-7-4`],
    ['raised', `2017-01-28T00:12+08:00 level-change ${REPORT}#f1-4-1`],
    ['notice', `2017-02-06T09:00+08:00 subject-notice ${REPORT}#f3-2-1`],
    ['bureau-answer', `2017-07-06 police ${REPORT}#f5-2-4`],
  ])('%s', (id, expected) => {
    expect(event(id)).toBe(expected);
  });

  test('from each reading of the discovery to the report, as a range', () => {
    const gaps = gapsOf(node.timeline).filter(({ from, to }) => from.kind === 'discovery' && to.kind === 'authority-report');
    expect(gaps.map((gap) => `${gap.from.at.slice(0, 16)}: ${gapText(gap)}`)).toEqual([
      '2017-01-25: 22小時44分至46小時44分',
      '2017-01-26T15+08: 6小時45分至7小時44分',
      '2017-01-26T16:00: 6小時44分',
      '2017-01-26T17+08: 4小時45分至5小時44分',
    ]);
  });
});

describe('the findings keep the authority’s own grade', () => {
  test.each([
    ['外交部領事事務局', 'violation', '核有違失', `${REPORT}#f1-7`],
    ['外交部領事事務局', 'violation', '洵有違失', `${REPORT}#f2-9`],
    ['外交部領事事務局', 'improper', '容有未當', `${REPORT}#f3-4`],
    ['外交部', 'negligence', '亦有疏失', `${REPORT}#f4`],
    ['法務部調查局', 'should-act', '允應本於權責', `${REPORT}#f5-3`],
    ['行政院', 'adequate', '尚稱妥適', `${REPORT}#f6-12`],
  ])('%s: %s %s', (against, grade, words, pin) => {
    expect(findings).toContainEqual([against, grade, words, pin]);
  });

  test('the document does not tell of a correction, so that none is claimed', () => {
    expect(node.findings.filter(({ outcome }) => outcome)).toEqual([]);
  });
});

describe('tied to the law', () => {
  test('what its sources cite, in their own grade', () => {
    expect(stated('pdpa-12')).toContain(`contrary-to-purport ${REPORT}#f3`);
    expect(stated('pdpa-12').filter((one) => one.startsWith('breached'))).toEqual([]);
    expect(stated('pdpa-18')).toContain(`breached ${REPORT}#f1-4-3-1`);
    expect(stated('apa-5')).toContain(`contrary-to-purport ${REPORT}#f3`);
    for (const id of ['pdpa-28', 'pdpa-er-12', 'pdpa-er-22', 'ncert-31', 'ey-isp-41', 'ey-isn-5', 'apa-6', 'ca-30'])
      expect(stated(id).length, id).toBeGreaterThan(0);
  });

  test.each([
    ['pdpa-12', 'applies', 'bureau'],
    ['pdpa-18', 'applies', 'bureau'],
    ['pdpa-28', 'possible', 'bureau'],
    ['pdpa-19', 'possible', 'intruder'],
    ['pdpa-41', 'possible', 'intruder'],
    ['cc-358', 'applies', 'intruder'],
    ['cc-359', 'possible', 'intruder'],
    ['cc-361', 'applies', 'intruder'],
    ['cc-363', 'does-not-apply', 'intruder'],
    ['csma-2018-14', 'not-in-force', 'bureau'],
    ['csma-2025-17', 'not-in-force', 'bureau'],
    ['cnr-2018-4', 'not-in-force', 'bureau'],
  ])('%s: reviewed as %s, by the conduct of the %s', (id, result, conduct) => {
    expect(mapping(id)?.review).toMatchObject({ result, conduct });
  });

  test('a version that was surely not in force then is not among those of then', () => {
    expect(mapping('csma-2025-17')?.versionsThen).toEqual([]);
    expect(mapping('pdpa-12')?.versionsThen.map(({ version }) => version.promulgated)).toEqual(['2010-05-26']);
  });
});

describe('what it teaches', () => {
  test('at least ten weaknesses and twenty items', () => {
    expect(node.lessons.length).toBeGreaterThanOrEqual(10);
    expect(node.items.length).toBeGreaterThanOrEqual(20);
  });

  test('four other agencies advised', () => {
    expect(node.advice.map(({ by }) => by)).toEqual(
      expect.arrayContaining(['法務部', '國家發展委員會', '國家通訊傳播委員會', '法務部調查局']),
    );
  });

  test('the three silences are kept apart and none is empty', () => {
    expect(node.notTold.length).toBeGreaterThan(3);
    expect(node.unverified.length).toBeGreaterThan(0);
    expect(node.notFound.length).toBeGreaterThan(0);
  });
});

test('the report came more than one hour after the discovery, on every reading', () => {
  const limit = limitsOf(node).find(({ provision }) => provision.id === 'ncert-31');
  expect(limit?.limit.within).toBe('PT1H');
  expect(limit?.measured.map(({ measure }) => measure)).toEqual(['over', 'over', 'over', 'over']);
});

test('the review at 23:03 is held against no limit: the rule of 2018 did not bind in 2017', () => {
  expect(node.conducts.find(({ id }) => id === 'ministry')?.facts.deed).toMatchObject({ has: ['receive-report'] });
  expect(limitsOf(node).filter(({ provision }) => provision.id === 'cnr-2018-5')).toEqual([]);
});

test('whether anything was taken is open, as the Control Yuan leaves it', () => {
  const intruder = node.conducts.find(({ id }) => id === 'intruder');
  expect(intruder?.facts.deed).toMatchObject({ has: ['intrude'], perhaps: ['take', 'collect'], why: expect.any(String) });
});
