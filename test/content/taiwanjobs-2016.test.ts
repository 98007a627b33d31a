import { describe, expect, test } from 'vitest';
import { offencesThatApply, readCase, testEveryCase } from '../support/case.ts';
import { model, textOf } from '../support/real.ts';

const GUIDE = 'taichung-2017';
const TABLE = 'cy-2017-consular#f6-4-r4';
const reading = readCase('taiwanjobs-2016');
const { node, claims, ofMeasure, event, mapping, stated, story } = reading;

// The guide tells it in one paragraph, the table in one row.
testEveryCase(reading, { sources: [GUIDE, 'cy-2017-consular'], disagreements: 2, story: [150, 400] });

describe('the figures and accounts, each with who says it and where', () => {
  test('more than 30,000 records: guide, newspaper and headline', () => {
    expect(claims('records-at-risk').sort()).toEqual([
      `30000 筆 press ${TABLE}`,
      `over 30000 筆 guide ${GUIDE}#c20170101-story *`,
      `over 30000 筆 press ${TABLE}`,
    ]);
    const notes = ofMeasure('records-at-risk').map(({ note }) => note ?? '');
    for (const words of ['逾3萬筆', '3萬多筆', '3萬個資外流'])
      expect(
        notes.some((note) => note.includes(words)),
        words,
      ).toBe(true);
  });

  test('who did it is only suspected, in both documents, and has no name', () => {
    expect(ofMeasure('actor').map(({ by, pin, text }) => [by, pin, text?.includes('涉嫌')])).toEqual([
      ['guide', `${GUIDE}#c20170101-story`, true],
      ['press', TABLE, true],
    ]);
    expect(node.disclosure).toBe('suspected');
    expect(node.organisations.find(({ role }) => role === 'other')?.kind).toBe('unnamed');
  });

  test('the agency saw it, though the title says the ministry', () => {
    expect(claims('discovery')).toHaveLength(2);
    expect(ofMeasure('discovery').find(({ preferred }) => preferred)).toMatchObject({
      pin: `${GUIDE}#c20170101-story`,
      text: expect.stringContaining('勞動力發展署'),
    });
  });
});

describe('the times: a month, and no day', () => {
  test.each([
    ['seen', `2016-07 discovery ${GUIDE}#c20170101-story`],
    ['blocked', `2016-07 containment ${GUIDE}#c20170101-story`],
    ['press', `2016-10-26 press ${TABLE}`],
  ])('%s', (id, expected) => {
    expect(event(id)).toBe(expected);
  });

  test('the case lasts July 2016', () => {
    expect(node.period).toEqual({ from: '2016-07', to: '2016-07' });
  });
});

describe('no label outruns its source', () => {
  test('neither document says that passwords leaked elsewhere were tried here', () => {
    expect(textOf('taiwanjobs-2016.mdx')).not.toMatch(/撞庫|撞库|stuffing|(?:憑證|帳密|密碼|帳號)填充|外洩密碼|重複使用/iu);
  });

  test('how the many accounts and the changed passwords hang together stays open', () => {
    expect(node.conducts.find(({ id }) => id === 'suspect')?.facts).toMatchObject({
      means: { perhaps: expect.arrayContaining(['others-credentials', 'own-account']), why: expect.any(String) },
    });
    expect(story).toContain('人頭帳號');
    expect(story).toContain('逾3萬筆');
  });

  test('it is a short case', () => {
    expect(node.depth).toBe('short');
    expect(node.findings).toEqual([]);
  });
});

describe('the guide’s reminders', () => {
  test('nine are told, each at its place; the tenth is a number without words', () => {
    expect(node.advice.map(({ pin }) => pin)).toEqual(
      Array.from({ length: 9 }, (_, i) => `${GUIDE}#c20170101-reminder-${i + 1}`),
    );
    expect(node.notTold.filter((line) => line.includes('第十項'))).toHaveLength(1);
  });

  test('the source notes the empty one, where it stands', () => {
    const guide = model.sources.find(({ id }) => id === GUIDE);
    expect(guide?.quality).toContain('第十項');
    expect(guide?.places.find(({ id }) => id === 'c20170101-reminder-10')?.label).toContain('空白');
  });
});

describe('tied to the law', () => {
  test.each([
    ['pdpa-12', 'possible', 'agency'],
    ['pdpa-18', 'applies', 'agency'],
    ['pdpa-28', 'possible', 'agency'],
    ['pdpa-19', 'possible', 'suspect'],
    ['cc-358', 'possible', 'suspect'],
    ['cc-359', 'possible', 'suspect'],
    ['cc-361', 'possible', 'suspect'],
    ['ncert-31', 'possible', 'agency'],
    ['csma-2018-14', 'not-in-force', 'agency'],
    ['csma-2025-17', 'not-in-force', 'agency'],
  ])('%s: reviewed as %s, by the conduct "%s"', (id, result, conduct) => {
    expect(mapping(id)?.review).toMatchObject({ result, conduct });
  });

  test('the guide lists three articles and says of none that it was breached', () => {
    for (const id of ['pdpa-12', 'pdpa-18', 'pdpa-28']) expect(stated(id), id).toEqual([`cited ${GUIDE}#c20170101-rules`]);
    expect(offencesThatApply(node)).toEqual([]);
  });

  test('a notice would be due if the agency breached the act: that is what is missing', () => {
    expect(mapping('pdpa-12')?.review?.missing).toMatchObject([{ kind: 'fact', what: expect.stringContaining('違反個資法') }]);
  });

  test('the reporting rules of July 2016 are not held, which is not the same as not in force', () => {
    expect(mapping('ncert-31')?.review?.missing).toMatchObject([{ kind: 'text' }]);
  });
});
