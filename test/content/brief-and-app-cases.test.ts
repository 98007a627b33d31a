import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/lib/model/types.ts';
import { isOffence, readCase } from '../support/case.ts';
import { elementsOf } from '../support/cells.ts';
import { caseOf, model, textOf } from '../support/real.ts';

/*
 * Seven cases told in a few paragraphs of the Taipei report's third opinion, or in one row of the consular report's table. Each line below was
 * written from the documents: claims as "figure unit speaker place", with * on the one that is followed; events as "when kind place".
 */
const TAIPEI = 'cy-2017-taipei';
const CONSULAR = 'cy-2017-consular';
const row = (n: number): string => `${CONSULAR}#f6-4-r${n}`;

interface Told {
  sources: string[];
  depth: string;
  identity: string;
  disclosure: string;
  comparison: boolean;
  causes: string[];
  period: object;
  /** claims by measure, and scope where a measure has several */
  claims: [measure: string, scope: string | undefined, lines: string[]][];
  events: string[];
  findings: string[][];
  /** provision, result then, today (= the same), deciding conduct; of disputed ones also how its elements came out */
  cells: [provision: string, past: string, today: string, conduct: string, elements?: string][];
  story: [number, number];
}

const APP_CELLS: Told['cells'] = [
  ['pdpa-12', 'does-not-apply', '=', 'city'],
  ['pdpa-18', 'applies', '=', 'city'],
  ['pdpa-28', 'does-not-apply', '=', 'city'],
  ['pdpa-41', 'does-not-apply', '=', 'contractor'],
  ['cc-358', 'does-not-apply', '=', 'contractor'],
  ['ncert-31', 'possible', '=', 'city'],
  ['ncert-41', 'possible', '=', 'city'],
  ['csma-2018-14', 'not-in-force', '=', 'city'],
  ['csma-2025-17', 'not-in-force', 'possible', 'city'],
];
const APP_FINDING = ['臺北市政府', 'negligence', '核有疏失', `${TAIPEI}#f3`];

const TOLD: Record<string, Told> = {
  'pay-taipei-2017': {
    sources: [TAIPEI],
    depth: 'short',
    identity: 'named',
    disclosure: 'none-known',
    comparison: false,
    causes: ['plain-transfer'],
    period: { from: '2017-06-25', to: '2017-06-27' },
    claims: [
      ['payment', undefined, [`3 萬元 agency ${TAIPEI}#f3-reply-pay`]],
      ['incidents', undefined, [`2 起 investigator ${TAIPEI}#f4-conclusion`]],
    ],
    events: [
      `2017-06-25 background ${TAIPEI}#f3-pay`,
      `2017-06-27 complaint ${TAIPEI}#f3-pay`,
      `2017-06-27 discovery ${TAIPEI}#f3-pay`,
      `2017-06-27 containment ${TAIPEI}#f3-reply-pay`,
      `2017-06-28 recovery ${TAIPEI}#f3-reply-pay`,
      `2017-07-31 background ${TAIPEI}#note-9`,
      `2017-08 background ${TAIPEI}#f3-reply-pay`,
      `2017-08-08 disposition ${TAIPEI}#f3-reply-pay`,
    ],
    findings: [APP_FINDING],
    cells: APP_CELLS,
    story: [200, 450],
  },
  'hello-taipei-2017': {
    sources: [TAIPEI],
    depth: 'short',
    identity: 'named',
    disclosure: 'none-known',
    comparison: false,
    causes: ['plain-transfer'],
    period: { from: '2016-11-01', to: '2017-07-11', basis: expect.stringContaining('來源未載') },
    claims: [
      ['records-at-risk', undefined, [`60000 筆個資 press ${TAIPEI}#note-7`]],
      ['system-since', undefined, [`2016-11-01 agency ${TAIPEI}#f3-reply-hello`]],
      ['incidents', undefined, [`2 起 investigator ${TAIPEI}#f4-conclusion`]],
    ],
    events: [
      `2016-11-01 background ${TAIPEI}#f3-reply-hello`,
      `2017-07-03 recovery ${TAIPEI}#f3-reply-hello`,
      `2017-07-11 recovery ${TAIPEI}#f3-reply-hello`,
      `2017-07-13 press ${TAIPEI}#f3-hello`,
      `2017-07-31 background ${TAIPEI}#note-9`,
    ],
    findings: [APP_FINDING],
    cells: APP_CELLS,
    story: [200, 450],
  },
  'universiade-volunteers-2017': {
    sources: [TAIPEI],
    depth: 'short',
    identity: 'named',
    disclosure: 'confirmed',
    comparison: false,
    causes: ['careless-release', 'exposure'],
    period: { from: '2017-08-07', to: '2017-08-07' },
    claims: [
      ['people-affected', undefined, [`26 人 agency ${TAIPEI}#f3-reply-volunteers`]],
      ['incidents', undefined, [`2 起 investigator ${TAIPEI}#f4-events-leaks`]],
    ],
    events: [
      `2017-08-07 publication ${TAIPEI}#f3-reply-volunteers`,
      `2017-08-07 press ${TAIPEI}#note-8`,
      `2017-08-07 containment ${TAIPEI}#f3-reply-volunteers`,
      `2017-08-08 recovery ${TAIPEI}#f3-reply-volunteers`,
    ],
    findings: [['臺北市政府', 'violation', '行政作業違失，情節明確', `${TAIPEI}#f3-conclusion`]],
    cells: [
      ['pdpa-12', 'possible', '=', 'city'],
      ['pdpa-18', 'applies', '=', 'city'],
      ['pdpa-16', 'possible', '=', 'poster', 'body+ act? data+ outside? no-exemption+'],
      ['pdpa-28', 'possible', '=', 'city'],
      ['pdpa-29', 'does-not-apply', '=', 'city'],
      ['pdpa-41', 'does-not-apply', '=', 'poster'],
      ['cc-132', 'possible', '=', 'poster', 'act? secret? official+ mind+'],
      ['ncert-31', 'possible', '=', 'city'],
      ['csma-2025-17', 'not-in-force', 'applies', 'city'],
    ],
    story: [150, 400],
  },
  'schools-baidu-2009': {
    sources: [CONSULAR],
    depth: 'brief',
    identity: 'anonymised',
    disclosure: 'exposed',
    comparison: false,
    causes: ['undetermined'],
    period: { notAfter: '2009-06-01', basis: expect.any(String) },
    claims: [
      ['people-affected', '臺中縣國中、國小教師', [`數百名 press ${row(1)}`]],
      ['data-content', '教師的資料', [`身分證字號等個人資料 press ${row(1)}`]],
      ['leak-certainty', undefined, [`師生個資外洩 press ${row(1)}`, `在百度搜尋得到 press ${row(1)} *`]],
    ],
    events: [`2009-06-01 press ${row(1)}`],
    findings: [],
    cells: [
      ['cpdpa-1995-17', 'possible', 'not-in-force', 'schools', 'body? files+'],
      ['pdpa-12', 'not-in-force', 'possible', 'schools'],
      ['pdpa-18', 'not-in-force', 'applies', 'schools'],
      ['cc-358', 'does-not-apply', '=', 'schools'],
    ],
    story: [50, 160],
  },
  'changhua-students-2014': {
    sources: [CONSULAR],
    depth: 'brief',
    identity: 'named',
    disclosure: 'exposed',
    comparison: false,
    causes: ['undetermined'],
    period: { notAfter: '2014-09-23', basis: expect.any(String) },
    claims: [['people-affected', undefined, [`over 260 人 press ${row(2)} *`, `260 人 press ${row(2)}`]]],
    events: [`2014-09-23 press ${row(2)}`],
    findings: [],
    cells: [
      ['pdpa-12', 'possible', '=', 'school'],
      ['pdpa-18', 'applies', '=', 'school'],
      ['pdpa-28', 'possible', '=', 'school'],
      ['cpdpa-1995-17', 'not-in-force', '=', 'school'],
    ],
    story: [50, 160],
  },
  'first-bank-atm-2016': {
    sources: [CONSULAR],
    depth: 'brief',
    identity: 'named',
    disclosure: 'none-known',
    comparison: true,
    causes: ['malware'],
    period: { notAfter: '2016-07-21', basis: expect.any(String) },
    claims: [
      ['loss', '盜領的總額', [`over 8327 萬元 press ${row(3)} *`, `8千多萬元 press ${row(3)}`]],
      ['loss', '一次吐出的現鈔', [`6 萬元 investigator ${row(3)}`]],
      ['systems', undefined, [`41 台 press ${row(3)}`]],
      ['affected-units', undefined, [`20 家 press ${row(3)}`]],
      ['period-at-risk', '全部盜領的時間', [`60 小時 press ${row(3)}`]],
      ['attack-programs', undefined, [`2 支 investigator ${row(3)}`]],
    ],
    events: [`2016-07-21 press ${row(3)}`],
    findings: [],
    cells: [
      ['pdpa-12', 'not-shown', '=', 'bank'],
      ['pdpa-18', 'does-not-apply', '=', 'bank'],
      ['cc-339-2', 'applies', '=', 'collectors'],
      ['cc-358', 'possible', '=', 'hackers'],
      ['cc-359', 'possible', '=', 'hackers'],
      ['cc-361', 'does-not-apply', '=', 'hackers'],
      ['cc-363', 'possible', '=', 'hackers', 'base? computer+'],
    ],
    story: [50, 200],
  },
  'schools-printer-threat-2017': {
    sources: [CONSULAR],
    depth: 'brief',
    identity: 'anonymised',
    disclosure: 'none-known',
    comparison: true,
    causes: ['undetermined'],
    period: { notBefore: '2017-01', notAfter: '2017-02-23', basis: expect.stringContaining('春節') },
    claims: [
      ['affected-units', '桃園的學校', [`6 所 press ${row(7)}`]],
      ['affected-units', '全臺的學校', [`46 所 press ${row(7)}`]],
      ['demand', '比特幣', [`3 個 press ${row(7)}`]],
      ['demand', '折合新臺幣', [`about 10 萬元 press ${row(7)}`]],
    ],
    events: [`2017-01 discovery ${row(7)}`, `2017-02-23 press ${row(7)}`],
    findings: [],
    cells: [
      ['pdpa-12', 'not-shown', '=', 'schools'],
      ['cc-346', 'applies', '=', 'blackmailer'],
      ['cc-358', 'possible', '=', 'blackmailer'],
      ['cc-360', 'does-not-apply', '=', 'blackmailer'],
      ['cc-361', 'does-not-apply', '=', 'blackmailer', 'base? computer-'],
      ['ncert-31', 'possible', '=', 'schools'],
    ],
    story: [40, 160],
  },
};

const cellOf = (id: string, provision: string): Cell | undefined =>
  caseOf(id).cells.find((cell) => cell.provision.id === provision);

describe.each(Object.entries(TOLD))('%s', (id, told) => {
  const { node, claims, findings, story } = readCase(id);

  test('what kind of case it is, and who tells it', () => {
    const { depth, identity, disclosure, causes, period, comparison } = node;
    expect({ depth, identity, disclosure, causes, period, comparison: comparison !== undefined }).toEqual({
      depth: told.depth,
      identity: told.identity,
      disclosure: told.disclosure,
      causes: told.causes,
      period: told.period,
      comparison: told.comparison,
    });
    expect(node.sources.map((source) => source.id)).toEqual(told.sources);
  });

  test('every figure of the document, with its unit, speaker and place', () => {
    for (const [measure, scope, lines] of told.claims) expect(claims(measure, scope), `${measure} ${scope}`).toEqual(lines);
  });

  test('nothing on the timeline but what is told', () => {
    expect(node.timeline.map(({ at, kind, pin }) => `${at} ${kind} ${pin}`).sort()).toEqual([...told.events].sort());
  });

  test('the findings, in the authority’s own grade', () => {
    expect(findings).toEqual(told.findings);
    expect(node.findings.filter(({ outcome }) => outcome !== 'corrected')).toEqual([]);
  });

  test('the important provisions, then and today', () => {
    for (const [provision, past, today, conduct, elements] of told.cells) {
      const cell = cellOf(id, provision);
      expect(cell?.past, provision).toMatchObject({ result: past, conduct });
      expect(cell?.today.result, `${provision} today`).toBe(today === '=' ? past : today);
      if (elements) expect(cell && elementsOf(cell.past), provision).toBe(elements);
    }
  });

  test('a written possible says what is missing, and every reason can stand alone', () => {
    const written = node.mappings.filter(({ review }) => review);
    for (const { provision, review } of written) {
      if (review?.result === 'possible') expect(review.missing?.length, provision.id).toBeGreaterThan(0);
      expect(review?.reason.length, provision.id).toBeGreaterThan(8);
    }
  });

  test('an offence that is borne out lands on a person, and says that this is no verdict', () => {
    for (const { provision, review } of node.mappings.filter(
      (one) => one.review?.result === 'applies' && isOffence(one.provision),
    )) {
      const actor = node.conducts.find((conduct) => conduct.id === review?.conduct)?.facts.actor;
      expect(actor, provision.id).toBe('outsider');
      expect(review?.reason, provision.id).toContain('不是有罪的認定');
    }
  });

  test('the story is as long as the document carries; what no document tells is listed', () => {
    const ideographs = [...story.matchAll(/\p{Script=Han}/gu)].length;
    expect(ideographs).toBeGreaterThan(told.story[0]);
    expect(ideographs).toBeLessThan(told.story[1]);
    expect(node.notTold.length).toBeGreaterThan(3);
    if (told.depth === 'brief') expect(node.unverified.join()).toContain('一列表格');
  });
});

describe('the two apps: sent in the clear is not leaked', () => {
  test.each(['pay-taipei-2017', 'hello-taipei-2017'])('%s: of all readings the conclusion of the inquiry is followed', (id) => {
    const { node, ofMeasure, stated } = readCase(id);
    const readings = ofMeasure('leak-certainty');
    expect(readings.length).toBeGreaterThanOrEqual(7);
    expect(readings.filter(({ preferred }) => preferred)).toMatchObject([
      { pin: `${TAIPEI}#f3-conclusion`, text: expect.stringContaining('沒有因此發生民眾個資外洩') },
    ]);
    expect(readings.map(({ pin }) => pin)).toEqual(
      expect.arrayContaining([`${TAIPEI}#intro`, `${TAIPEI}#f3`, `${TAIPEI}#f4-events-reporting`]),
    );
    expect(node.conducts.find((conduct) => conduct.id === 'city')?.facts.infringed).toMatchObject({ is: 'no' });
    expect(stated('ncert-31')).toEqual([`cited ${TAIPEI}#f4-conclusion`]);
    expect(stated('pdpa-18')).toEqual([]);
  });

  test('pay.taipei: eight payment firms, account and password, and who saw it first', () => {
    const { ofMeasure, story } = readCase('pay-taipei-2017');
    expect(story).toContain('8家支付業者');
    expect(ofMeasure('data-content').find(({ preferred }) => preferred)?.text).toBe('帳號與密碼');
    expect(ofMeasure('discovery').map(({ by, pin, preferred }) => [by, pin, !!preferred])).toEqual([
      ['investigator', `${TAIPEI}#f3-pay`, true],
      ['agency', `${TAIPEI}#f3-reply-pay`, false],
    ]);
  });

  test('Hello Taipei: mended before or after the news, both dates stand', () => {
    const { ofMeasure } = readCase('hello-taipei-2017');
    const [yuan, city] = ofMeasure('discovery');
    expect(yuan?.text).toContain('7月13日');
    expect(city?.text).toMatch(/7月3日.*7月11日/);
    expect(city?.preferred).toBeDefined();
  });

  test('they are graded in the same words as in the payroll case that tells of them too', () => {
    const payroll = readCase('taipei-payroll-2017').findings.filter(([, , , pin]) => pin?.startsWith(`${TAIPEI}#f3`));
    expect(payroll).toEqual([APP_FINDING, ...(TOLD['universiade-volunteers-2017']?.findings ?? [])]);
  });
});

describe('the volunteers', () => {
  const { node, ofMeasure, mapping, stated, story } = readCase('universiade-volunteers-2017');

  test('telephone and ID numbers, in a file that was masked only in part', () => {
    expect(ofMeasure('data-content').map(({ text }) => text)).toEqual(['手機號碼與身分證字號']);
    expect(story).toContain('沒有遮蔽完全');
    expect(node.lessons.map(({ weakness, items }) => [weakness, items])).toEqual([
      ['mask-incomplete', ['REL-09']],
      ['unpublished-sent', ['REL-10']],
    ]);
  });

  test('a clerk’s slip stays a slip: negligence for the secret, no intent for the data act', () => {
    expect(cellOf(node.id, 'cc-132')?.past.norm).toBe('negligence');
    expect(node.conducts.find((conduct) => conduct.id === 'poster')?.facts).toMatchObject({
      mind: { perhaps: ['negligent'], why: expect.any(String) },
      aim: { perhaps: ['no'], why: expect.any(String) },
    });
  });

  test('the notice is promised without naming an article; whether it came is not told', () => {
    expect(stated('pdpa-12')).toEqual([`cited ${TAIPEI}#f3-reply-volunteers`]);
    expect(mapping('pdpa-12')?.review?.missing).toMatchObject([{ kind: 'fact', what: expect.stringContaining('違反個資法') }]);
    expect(node.notTold.some((line) => line.includes('通知'))).toBe(true);
  });
});

describe('the table’s rows', () => {
  test('a robbery of 5 to 10 minutes a machine, and a motion that tells it otherwise', () => {
    const { ofMeasure, node } = readCase('first-bank-atm-2016');
    expect(ofMeasure('period-at-risk', '每台作案的時間')).toMatchObject([
      { min: 5, max: 10, approx: 'about', unit: '分鐘', pin: row(3) },
    ]);
    expect(ofMeasure('cause-reading').map(({ by, pin, preferred }) => [by, pin, !!preferred])).toEqual([
      ['press', row(3), true],
      ['legislature', `${CONSULAR}#f6-5-1`, false],
    ]);
    expect(node.facts).not.toHaveProperty('information');
  });

  test('what the comparisons compare with is no leak', () => {
    for (const id of ['first-bank-atm-2016', 'schools-printer-threat-2017']) {
      const { node } = readCase(id);
      expect(node.disclosure, id).toBe('none-known');
      expect(
        node.mappings.filter(
          ({ provision, review }) => /^pdpa-(12|18|28)$/.test(provision.id) && /^(applies|possible)$/.test(review?.result ?? ''),
        ),
        id,
      ).toEqual([]);
    }
  });

  test('the seven rows of the table are all a case of this site', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map(row);
    const cited = new Set(model.cases.flatMap(({ claims }) => claims.map(({ pin }) => pin)));
    expect(rows.filter((pin) => !cited.has(pin))).toEqual([]);
  });

  test('no press figure is told as anybody else’s', () => {
    for (const id of ['schools-baidu-2009', 'changhua-students-2014', 'schools-printer-threat-2017'])
      expect([...new Set(readCase(id).node.claims.map(({ by }) => by))], id).toEqual(['press']);
    expect(textOf('schools-printer-threat-2017.mdx')).not.toMatch(/個資遭|資料外流/);
  });
});
