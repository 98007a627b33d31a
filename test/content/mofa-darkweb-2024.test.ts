import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/lib/model/limits.ts';
import { redactionsOf } from '../../src/lib/model/redactions.ts';
import { isOffence, offencesThatApply, readCase, testEveryCase } from '../support/case.ts';
import { model, textOf, texts } from '../support/real.ts';
import { fingerprint, piecesOf, unspokenIn } from '../support/unspoken.ts';

const REPORT = 'cy-2026-mofa';
const reading = readCase('mofa-darkweb-2024');
const { node, claims, ofMeasure, event, eventsOf, findings, mapping, stated, story } = reading;

testEveryCase(reading, { sources: [REPORT], disagreements: 5, story: [1000, 1500] });

describe('both waves, with what is told of each', () => {
  test('three posts, on three days', () => {
    expect(eventsOf('publication')).toEqual([
      `2024-04-17 ${REPORT}#f1-listings-2024-04-17`,
      `2024-04-19 ${REPORT}#f1-listings-2024-04-19`,
      `2025-08-08 ${REPORT}#f1-listings-2025-08-08`,
    ]);
    expect(node.period).toMatchObject({ from: '2024-04-17', to: '2025-08-08' });
  });

  test.each([
    ['data-volume', `4 GB perpetrator ${REPORT}#f1-listings-2024-04-17`],
    ['price', `50000 美元 perpetrator ${REPORT}#f1-listings-2025-08-08`],
    ['documents', `7 份 investigator ${REPORT}#f1-listings-2024-04-17`],
    ['documents', `2 份 investigator ${REPORT}#f1-listings-2024-04-19`],
    ['documents', `5 份 investigator ${REPORT}#f1-listings-2025-08-08`],
    ['documents', `4 件 investigator ${REPORT}#f3-documents`],
    ['document-kinds', `6 類 investigator ${REPORT}#f4-types`],
    ['people-indicted', `12 名 investigator ${REPORT}#f4-indictment`],
    ['incident-level', `1 級 agency ${REPORT}#f1`],
  ])('%s: %s', (measure, claim) => {
    expect(claims(measure)).toContain(claim);
  });

  test('7, 2 and 5 papers shown make 14, a sum of this site; the report says 13', () => {
    const [total] = ofMeasure('documents').filter(({ value }) => value === 13);
    expect(claims('documents', total?.scope).sort()).toEqual([
      `13 件 investigator ${REPORT}#f4 *`,
      `14 份 investigator ${REPORT}#f1-listings`,
    ]);
    const shown = ofMeasure('documents').filter(({ pin }) => pin.startsWith(`${REPORT}#f1-listings-`));
    expect(shown.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(14);
    expect(ofMeasure('documents').find(({ value }) => value === 14)?.note).toContain('本站相加');
  });

  test('six kinds of paper, each with its place', () => {
    const [kinds] = ofMeasure('document-kinds');
    expect(kinds?.also).toEqual(
      ['secret', 'confidential', 'telegram', 'electronic', 'quasi', 'event'].map((kind) => `${REPORT}#f4-types-${kind}`),
    );
    for (const kind of ['國家機密公文', '密件公文', '外交電報', '電子公文', '準公文書', '特定事件公文'])
      expect(kinds?.note, kind).toContain(kind);
  });

  test('three usual causes, which are not what was found here', () => {
    const usual = ofMeasure('cause-reading').find(({ pin }) => pin === `${REPORT}#f1-causes`);
    expect(usual?.also).toEqual(['outside', 'careless', 'insider'].map((cause) => `${REPORT}#f1-causes-${cause}`));
    expect(usual?.note).toContain('不能當成本案');
    expect(node.causes).toEqual(['undetermined']);
  });

  test('four papers from posts abroad: two cables and two letters', () => {
    expect(claims('documents')).toContain(`2 件 investigator ${REPORT}#f3-documents-figure-9`);
    expect(claims('documents')).toContain(`2 件 investigator ${REPORT}#f3`);
  });

  test('the path of the two letters: the mail protocol, beside the exchange system', () => {
    expect(ofMeasure('transfer-path').map(({ pin, preferred }) => [pin, Boolean(preferred)])).toEqual([
      [`${REPORT}#f3-economic`, false],
      [`${REPORT}#f3-economic-transfer`, true],
    ]);
    expect(ofMeasure('transfer-path')[1]?.text).toContain('SMTP');
  });

  test('the ministry’s own reading changed: first ruled out, then signs of an intrusion in 2024', () => {
    expect(event('excluded')).toBe(`2024 assessment ${REPORT}#f1`);
    expect(event('intrusion')).toBe(`2024 compromise ${REPORT}#f1`);
    const [, signs] = ofMeasure('cause-reading').filter(({ by }) => by === 'agency');
    expect(signs).toMatchObject({ maturity: 'revised', preferred: expect.any(String), text: expect.stringContaining('跡象') });
  });

  test.each([
    ['indictment', `2025-03 background ${REPORT}#f4-indictment`],
    ['ministry-letter', `2026-02-12 inquiry ${REPORT}#note-2`],
    ['security-letter', `2026-03-26 inquiry ${REPORT}#note-3`],
    ['ministry-letter-again', `2026-04-07 inquiry ${REPORT}#note-2`],
    ['questioning', `2026-04-28 inquiry ${REPORT}#intro`],
    ['yuan-letter', `2026-04-30 inquiry ${REPORT}#note-1`],
  ])('%s', (id, expected) => {
    expect(event(id)).toBe(expected);
  });

  test('what has no date says so, and no gap is measured from it', () => {
    for (const id of ['report', 'hint', 'recheck']) {
      const undated = node.timeline.find((one) => one.id === id);
      expect(undated, id).toMatchObject({ notAfter: expect.any(String), what: expect.stringContaining('日期未載') });
    }
    expect(eventsOf('discovery')).toEqual([]);
  });
});

describe('what the published report leaves out', () => {
  test('21 passages, by opinion', () => {
    expect(redactionsOf(node)).toBe(21);
    const opinions = Map.groupBy(node.redacted, ({ pin }) => pin.slice(0, `${REPORT}#f1`.length));
    expect([...opinions].map(([opinion, places]) => [opinion, redactionsOf({ redacted: places })])).toEqual([
      [`${REPORT}#f1`, 6],
      [`${REPORT}#f2`, 6],
      [`${REPORT}#f3`, 2],
      [`${REPORT}#f4`, 7],
    ]);
  });

  test('every place stands once; the story gives the number', () => {
    const places = node.redacted.map(({ pin }) => pin);
    expect(new Set(places).size).toBe(places.length);
    expect(story).toContain('21處');
  });
});

describe('the four opinions keep the authority’s own grade', () => {
  test.each([
    ['外交部', 'lapse', '洵有疏漏', `${REPORT}#f1`],
    ['行政院', 'lapse', '未臻周妥', `${REPORT}#f2`],
    ['外交部', 'lapse', '均有疏漏', `${REPORT}#f2-conclusion`],
    ['外交部', 'improper', '核有未當', `${REPORT}#f3`],
    ['外交部、經濟部', 'lapse', '督導顯有未周', `${REPORT}#f3-conclusion`],
    ['數位發展部資通安全署', 'improper', '顯有欠妥', `${REPORT}#f4-defence-audit`],
    ['資通安全署、法務部廉政署', 'should-act', '覈實檢討', `${REPORT}#f4-conclusion`],
  ])('%s: %s %s', (against, grade, words, pin) => {
    expect(findings).toContainEqual([against, grade, words, pin]);
  });

  test('no violation, no correction: the published text tells of neither', () => {
    expect(node.findings.filter(({ grade, outcome }) => grade === 'violation' || outcome)).toEqual([]);
  });
});

describe('tied to the law', () => {
  test.each([
    ['csma-2018-14', 'applies', 'ministry'],
    ['cnr-2018-4', 'applies', 'ministry'],
    ['cnr-2018-5', 'applies', 'ministry'],
    ['cnsip-15', 'applies', 'scanner'],
    ['cnsip-er-25', 'applies', 'scanner'],
    ['csma-2025-17', 'not-in-force', 'ministry'],
    ['csma-2025-8', 'not-in-force', 'ministry'],
    ['cnsip-32', 'possible', 'seller'],
    ['cc-132', 'possible', 'leaker'],
    ['cc-358', 'possible', 'intruder'],
    ['cc-359', 'possible', 'intruder'],
    ['cc-361', 'possible', 'intruder'],
    ['pdpa-12', 'not-shown', 'ministry'],
  ])('%s: reviewed as %s, by the conduct "%s"', (id, result, conduct) => {
    expect(mapping(id)?.review).toMatchObject({ result, conduct });
  });

  test('the versions of those days: the act of 2018, not the one of 2025', () => {
    expect(mapping('csma-2018-14')?.versionsThen.map(({ version }) => version.promulgated)).toEqual(['2018-06-06']);
    for (const id of ['csma-2025-17', 'csma-2025-8']) expect(mapping(id)?.versionsThen, id).toEqual([]);
    expect(mapping('csma-2025-17')?.review?.today?.result).toBe('applies');
  });

  test('article 8 is cited by the number of a later version, and the page says so', () => {
    expect(stated('csma-2025-8')).toEqual([`cited ${REPORT}#f4-defence-audit`]);
    expect(mapping('csma-2025-8')?.stated[0]?.caveat).toContain('2025年12月1日');
  });

  test('under investigation: no offence is said to be borne out, none is laid on an agency', () => {
    expect(offencesThatApply(node)).toEqual([]);
    const offences = node.mappings.filter(({ provision, review }) => review && isOffence(provision));
    expect(offences.length).toBeGreaterThan(5);
    expect(offences.filter(({ review }) => review?.conduct === 'ministry')).toEqual([]);
    expect(story).toContain('偵查');
  });

  test.each([
    ['cc-132', 'possible'],
    ['csa-5', 'possible'],
    ['cnsip-32', 'possible'],
    ['cnsip-er-25', 'does-not-apply'],
    ['aca-4', 'not-shown'],
  ])('the seller may be an official or not: %s is %s on that conduct', (id, result) => {
    const cell = node.cells.find(({ provision }) => provision.id === id);
    expect(cell?.past.conducts.find((conduct) => conduct.id === 'seller')?.result).toBe(result);
  });

  test('the review of the level is owed, and no gap is measured: no review is dated', () => {
    expect(limitsOf(node).filter(({ provision }) => provision.id === 'cnr-2018-5')).toEqual([]);
  });
});

describe('what the documents show and no file of this site may repeat', () => {
  test('handles, numbers, mirrors, the thread’s title, the slandered person: nowhere in the content', () => {
    expect(texts.flatMap(({ file, text }) => unspokenIn(text).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  test('the search sees words, pairs of words and runs of three ideographs, in any form', () => {
    const pieces = piecesOf('ＢreachForums.io 與「外交部文件」');
    for (const words of ['breachforums', 'io', 'breachforums io', '外交部', '部文件']) expect(pieces, words).toContain(words);
    expect(fingerprint('breachforums')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('no number of a document or a telegram', () => {
    const source = textOf(`${REPORT}.yaml`);
    for (const text of [textOf('mofa-darkweb-2024.mdx'), source])
      expect(text.match(/字第\s*\d+|[A-Z]{3}[\s-]?\d{4}|\d{10,}/g)).toBeNull();
  });

  test('the smear is told only as an invention', () => {
    expect(node.timeline.find(({ id }) => id === 'smear')?.what).toContain('捏造');
    expect(story).toContain('捏造');
  });

  test('the source’s own entry leads to no copy of the leak', () => {
    const source = model.sources.find(({ id }) => id === REPORT);
    expect(source?.quality).toContain('不轉載');
    expect(textOf(`${REPORT}.yaml`)).not.toMatch(/https?:/);
  });
});
