import { describe, expect, test } from 'vitest';
import { offencesThatApply, readCase, testEveryCase } from '../support/case.ts';
import { testCells } from '../support/cells.ts';
import { model, textOf } from '../support/real.ts';

/*
 * The guide's cases 20170103 to 20170106, a page each and without a source of their own. The lines were written from the guide: claims as
 * "figure unit speaker place", with * on the one that is followed.
 */
const GUIDE = 'taichung-2017';

interface Told {
  /** the number that the guide prints */
  number: string;
  disclosure: string;
  affected: string[];
  causes: string[];
  period: object;
  conducts: string[];
  /** on how many matters, at least, title and text of the guide differ */
  disagreements: number;
  claims: [measure: string, scope: string, lines: string[]][];
  /** what the guide lists as the rules of the case */
  rules: string[];
  reminders: number;
  lessons: [weakness: string, items: string[]][];
  /** words of lines that must stand among what no document tells */
  notTold: string[];
  /** reviews that an editor keeps against the rules */
  overrides: string[];
  applies: string[];
  story: [number, number];
}

const UNDATED = { notBefore: '2012-10-01', notAfter: '2017', basis: expect.stringMatching(/沒有寫日期.*本站.*假設/) };

const TOLD: Record<string, Told> = {
  'permit-records-2005': {
    number: '20170103',
    disclosure: 'none-known',
    affected: ['integrity'],
    causes: ['vulnerability'],
    period: { notAfter: '2005-06', basis: expect.stringContaining('未載') },
    conducts: ['agency', 'intruder'],
    disagreements: 1,
    claims: [
      ['people-affected', '核准名冊上資料被改的民眾', ['about 300 400 名 guide story']],
      [
        'data-act',
        '名冊資料遭到什麼',
        [
          '刪除民眾的申請資料 guide title',
          '民眾申請進入管制區的資料遭竄改 guide story',
          '刪除部分資料，並取消部分民眾已核准的入境 guide story *',
        ],
      ],
      ['data-act', '通知民眾的信', ['沒有經過機關同意，冒用官署名義發出電子郵件通告函 guide story']],
      ['cause-reading', '怎麼進到系統', ['利用網路系統軟體的漏洞，多次冒用網站的管理權限 guide story']],
    ],
    rules: ['cc-211', 'cc-318-1', 'cc-318-2', 'cc-361', 'pdpa-12'],
    reminders: 6,
    lessons: [
      ['unpatched-flaw', ['WEB-03']],
      ['privilege-unwatched', ['ACC-07', 'MON-02']],
      ['no-reconciliation', ['MON-12', 'MON-04']],
    ],
    notTold: ['複製或帶走', '動機', '偵查與審判', '擋在管制區外', '機關怎麼發現'],
    overrides: [
      'csma-2025-12',
      'csma-2025-13',
      'csma-2025-14',
      'csma-2025-17',
      'csma-2025-33',
      'ncert-31',
      'ncert-22',
      'ncert-41',
    ],
    applies: ['cc-358', 'cc-359', 'cc-361'],
    story: [200, 450],
  },
  'eservice-printout': {
    number: '20170104',
    disclosure: 'confirmed',
    affected: ['confidentiality'],
    causes: ['undetermined'],
    period: UNDATED,
    conducts: ['agency', 'printer', 'opponent'],
    disagreements: 2,
    claims: [
      [
        'data-content',
        '被列印的資料',
        ['線上申辦的資料，以及查詢進度的資料 guide story *', '線上申辦案件的列印資料 guide title'],
      ],
      ['actor', '誰列印', ['不明人士 guide story']],
      ['actor', '誰拿到', ['和申請人有訴訟的對造當事人，拿來當卷證 guide story *', '不是申辦人本人的人 guide title']],
    ],
    rules: ['pdpa-12', 'pdpa-15', 'pdpa-18'],
    reminders: 7,
    lessons: [
      ['output-untraced', ['MON-11', 'MON-04']],
      ['identity-unchecked', ['WEB-13', 'WEB-12']],
    ],
    notTold: ['哪一年', '機關裡的人還是外面的人', '用誰的帳號', '對造手上', '通知甲', '求償與訴訟的結果'],
    overrides: ['csa-old-5', 'csa-old-7', 'csa-6', 'csa-8'],
    applies: [],
    story: [200, 450],
  },
  'counter-printout': {
    number: '20170105',
    disclosure: 'confirmed',
    affected: ['confidentiality'],
    causes: ['careless-release'],
    period: UNDATED,
    conducts: ['agency', 'clerk', 'citizen'],
    disagreements: 1,
    claims: [
      [
        'data-act',
        '列印的資料怎麼離開櫃檯',
        ['民眾向查詢的人開口要，拿了就走 guide story *', '任意列印，交付給不是被查詢的本人 guide title'],
      ],
      ['data-content', '查詢的資料', ['長輩已經領過的福利事項 guide story']],
      ['data-content', '列印的資料', ['長輩的戶籍資料 guide story']],
      ['cause-reading', '為什麼查詢', ['「疑因」民眾詢問家中長輩申領補助的事 guide story']],
    ],
    rules: ['cc-318-1', 'cc-318-2', 'cc-361', 'pdpa-15', 'pdpa-28'],
    reminders: 5,
    lessons: [
      ['identity-unchecked', ['REL-01', 'REL-02']],
      ['output-excess', ['REL-03', 'REL-04']],
    ],
    notTold: ['哪一年', '約聘', '自己的帳號', '委託', '通知長輩', '處分', '由哪個機關管理'],
    overrides: [],
    applies: [],
    story: [200, 450],
  },
  'realtor-captcha': {
    number: '20170106',
    disclosure: 'confirmed',
    affected: ['confidentiality'],
    causes: ['undetermined', 'exposure'],
    period: UNDATED,
    conducts: ['agency', 'group', 'realtors'],
    disagreements: 3,
    claims: [
      ['records-at-risk', '外露的個資', ['170000000 筆 guide story *', 'about 200000000 筆 guide title']],
      ['sales', '賣出的套數', ['300 套 guide story']],
      ['price', '每套的售價', ['15 20 萬元 guide story']],
      ['sales', '不法所得', ['about 6000 萬元 guide story']],
      ['origin', '軟體裡的個資', ['來路不明的個資資料庫 guide story']],
      [
        'actor',
        '誰破解驗證碼',
        ['集團在買家的電腦裝上破解程式，方便買家任意登入 guide story *', '房仲搜尋軟體的業者 guide title'],
      ],
    ],
    rules: ['cc-358', 'cc-361', 'cc-362', 'pdpa-12', 'pdpa-18', 'pdpa-22'],
    reminders: 5,
    lessons: [
      ['weak-barrier', ['REL-07']],
      ['published-in-full', ['REL-05', 'REL-07', 'REL-08']],
    ],
    notTold: ['哪一年', '伺服器裡的資料，還是集團手上的資料', '取走多少', '程式是誰寫的', '帳號密碼', '偵查與審判'],
    overrides: [],
    applies: ['pdpa-41'],
    story: [200, 450],
  },
};

describe.each(Object.entries(TOLD))('%s', (id, told) => {
  const reading = readCase(id);
  const { node, ofMeasure, stated } = reading;
  const place = `${GUIDE}#c${told.number}`;

  testEveryCase(reading, { sources: [GUIDE], disagreements: told.disagreements, story: told.story });

  test('what it is: a short case of which the guide hides the names', () => {
    const { depth, identity, disclosure, affected, causes, period } = node;
    expect({ depth, identity, disclosure, affected, causes, period }).toEqual({
      depth: 'short',
      identity: 'anonymised',
      disclosure: told.disclosure,
      affected: told.affected,
      causes: told.causes,
      period: told.period,
    });
    expect(node.conducts.map((conduct) => conduct.id)).toEqual(told.conducts);
    expect(node.findings).toEqual([]);
    expect(node.notFound).toEqual([]);
  });

  test.each(told.claims)('%s: %s', (measure, scope, lines) => {
    const found = ofMeasure(measure, scope).map(({ approx, value, min, max, text, unit, by, pin, preferred }) =>
      [
        approx,
        value ?? text,
        min,
        max,
        unit,
        by,
        pin === place ? 'title' : pin === `${place}-story` ? 'story' : pin,
        preferred && '*',
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect(found).toEqual(lines);
  });

  test('the rules that the guide lists, each only cited', () => {
    const cited = node.mappings.filter((one) => one.stated.length > 0).map(({ provision }) => provision.id);
    expect(cited.sort()).toEqual(told.rules);
    for (const provision of told.rules) expect(stated(provision), provision).toEqual([`cited ${place}-rules`]);
  });

  test('every reminder is told once, at its place', () => {
    expect(node.advice.map(({ pin }) => pin)).toEqual(
      Array.from({ length: told.reminders }, (_, i) => `${place}-reminder-${i + 1}`),
    );
  });

  test('each weakness leads to what would have met it', () => {
    expect(node.lessons.map(({ weakness, items }) => [weakness, items])).toEqual(told.lessons);
  });

  test('the silences: what the guide leaves out, and what nobody checked', () => {
    for (const words of told.notTold) expect(node.notTold.filter((line) => line.includes(words)).length, words).toBe(1);
    expect(node.unverified[0]).toContain('本站無從核對');
    if (told.period === UNDATED) expect(node.unverified).toContain('案件的年代（下限是本站的假設）');
  });

  test('editors overrule the rules only here', () => {
    expect(node.mappings.filter(({ review }) => review?.override).map(({ provision }) => provision.id)).toEqual(told.overrides);
  });

  test('offences that the facts bear out, none of them as guilt', () => {
    expect(offencesThatApply(node).sort()).toEqual(told.applies);
    for (const provision of told.applies) expect(reading.mapping(provision)?.review?.reason).toContain('不是有罪的認定');
  });

  test('the assumed date decides the act: a duty said to apply names the one before it', () => {
    const review = reading.mapping('pdpa-18')?.review;
    expect(review?.reason).toContain('電腦處理個人資料保護法第17條');
  });
});

describe('the permits', () => {
  const { node, event } = readCase('permit-records-2005');

  test('the only date is the month of the report', () => {
    expect(node.timeline).toHaveLength(1);
    expect(event('reported')).toBe(`2005-06 police ${GUIDE}#c20170103-story`);
  });

  test('damage is told of the agency’s work, not of anyone on the roster', () => {
    const harm = (id: string): unknown => node.conducts.find((conduct) => conduct.id === id)?.facts.harm;
    expect(harm('intruder')).toMatchObject({ is: 'actual', pin: `${GUIDE}#c20170103-story` });
    expect(harm('agency')).toMatchObject({ perhaps: ['capable', 'actual'] });
  });

  test('nothing is said to have been taken', () => {
    const deeds = JSON.stringify(node.conducts.map(({ facts }) => facts.deed));
    expect(deeds).not.toMatch(/take|collect|disclose/);
  });
});

describe('the print-out of the online service', () => {
  const { node } = readCase('eservice-printout');

  test('who printed stays open, inside or outside', () => {
    expect(node.conducts.find(({ id }) => id === 'printer')?.facts).toMatchObject({
      actor: { perhaps: ['outsider', 'public-official'] },
      deed: { perhaps: expect.arrayContaining(['intrude', 'query', 'disclose']) },
      right: { is: 'unknown' },
      mind: { is: 'unknown' },
    });
  });

  test('what is sure is that the opponent has it and uses it', () => {
    expect(node.conducts.find(({ id }) => id === 'opponent')?.facts.deed).toMatchObject({ has: ['collect', 'use'] });
  });
});

describe('the print-out at the counter', () => {
  const { node } = readCase('counter-printout');
  const facts = (id: string) => node.conducts.find((conduct) => conduct.id === id)?.facts;

  test('whose account it was, and whether the register is a secret, the guide does not say', () => {
    expect(facts('clerk')?.means).toMatchObject({ perhaps: ['own-account'], why: expect.any(String) });
    expect(node.facts.information).toMatchObject({ has: ['personal'], perhaps: ['official-secret', 'private-secret'] });
  });

  test('whose file it is stays open: the system is the central government’s', () => {
    expect(facts('agency')?.files).toMatchObject({ is: 'unknown', why: expect.stringContaining('中央') });
  });

  test('kindness is no intent, and no intent is ruled out', () => {
    for (const question of ['mind', 'aim', 'purpose', 'office-abused'])
      expect(facts('clerk')?.[question], question).toMatchObject({ is: 'unknown', why: expect.any(String) });
  });
});

describe('the picture code', () => {
  const { node, ofMeasure, story } = readCase('realtor-captcha');

  test('the guide prints 1億7千筆: the missing 萬 is our reading, said wherever the number stands', () => {
    const [text, title] = ofMeasure('records-at-risk');
    expect(text).toMatchObject({ speaker: expect.stringContaining('本站的讀法'), note: expect.stringContaining('「1億7千筆」') });
    expect(title?.note).toContain('近2億');
    expect(story).toContain('「1億7千筆」');
    expect(node.summary).toContain('「1億7千筆」');
    const correction = model.corrections.find(({ id }) => id === 'realtor-count');
    expect(correction?.what).toContain('「1億7千筆」');
    const outside = textOf('realtor-captcha.mdx').replace(/note: 指引印的是.*|preferred: 內文寫出單位.*/g, '');
    expect(outside).not.toContain('7千萬');
  });

  test('at least 300 copies, and no upper bound', () => {
    expect(ofMeasure('sales', '賣出的套數')).toMatchObject([{ min: 300, unit: '套' }]);
    expect(ofMeasure('sales', '賣出的套數')[0]).not.toHaveProperty('max');
  });

  test('the group cracked and sold; nobody is seen to log in', () => {
    const deed = (id: string): unknown => node.conducts.find((conduct) => conduct.id === id)?.facts.deed;
    expect(deed('group')).toMatchObject({ has: ['collect', 'disclose'], perhaps: expect.arrayContaining(['intrude']) });
    expect(deed('realtors')).toMatchObject({ perhaps: expect.arrayContaining(['intrude']) });
    expect(deed('realtors')).not.toHaveProperty('has');
  });

  test('inspecting the trade is listed by the guide and is no duty of the agency', () => {
    expect(readCase('realtor-captcha').mapping('pdpa-22')?.review).toMatchObject({
      result: 'does-not-apply',
      conduct: 'group',
      reason: expect.stringContaining('沒有寫主管機關檢查過'),
    });
  });
});

/*
 * Chosen so that a mix would show: an agency's duty on an intruder, a private body's on an agency, the clerk's act on the citizen, the
 * group's on its buyers; and so that silence, doubt and refutation stay apart.
 */
testCells(
  `
permit-records-2005 | cc-132 | does-not-apply | = | intruder | act- secret- official- mind+
permit-records-2005 | cc-211 | possible | = | intruder | act+ person+ document? harm+
permit-records-2005 | cc-213 | does-not-apply | = | intruder | official- act- document+ in-charge~ knew? harm+
permit-records-2005 | cc-216 | possible | = | intruder | act+ person+ document? knew+ harm+
permit-records-2005 | cc-220 | possible | = | intruder | base? record+
permit-records-2005 | cc-318-1 | does-not-apply | = | intruder | act- person+ secret- by-computer~ no-right+ mind+
permit-records-2005 | cc-358 | applies | = | intruder | act+ person+ means+ no-right+
permit-records-2005 | cc-359 | applies | = | intruder | act+ person+ no-right+ harm+
permit-records-2005 | cc-360 | does-not-apply | = | intruder | act- person+ no-right+ harm+
permit-records-2005 | cc-361 | applies | = | intruder | base+ computer+
permit-records-2005 | cc-363 | does-not-apply | = | intruder | base+ computer-
permit-records-2005 | cpdpa-1995-17 | applies | not-in-force | agency | body+ files+
permit-records-2005 | cpdpa-1995-18 | does-not-apply | not-in-force | intruder | body- act- data+ files+ no-purpose+ no-exemption+
permit-records-2005 | cpdpa-1995-27 | possible | not-in-force | agency | body+ violation? infringed+ harm? no-force-majeure+
permit-records-2005 | cpdpa-1995-34 | possible | not-in-force | intruder | person+ aim? act+ files+ unlawful+ harm+
permit-records-2005 | cpdpa-1995-36 | possible | not-in-force | intruder | base?
permit-records-2005 | csma-2025-17 | not-in-force | applies | agency | —
permit-records-2005 | ey-isp-41 | possible | = | agency | body? event+ aware+
permit-records-2005 | pdpa-12 | not-in-force | possible | agency | —
permit-records-2005 | pdpa-18 | not-in-force | applies | agency | —
permit-records-2005 | pdpa-29 | not-in-force | does-not-apply | agency | —
permit-records-2005 | pdpa-42 | not-in-force | possible | intruder | —
eservice-printout | aca-4 | not-shown | = | printer | official? benefit~ breach?
eservice-printout | cc-132 | not-shown | = | printer | act? secret~ official? mind?
eservice-printout | cc-318-1 | possible | = | printer | act? person+ secret? by-computer? no-right? mind?
eservice-printout | cc-358 | possible | = | printer | act? person+ means? no-right?
eservice-printout | cc-359 | possible | = | printer | act? person+ no-right? harm?
eservice-printout | cc-361 | possible | = | printer | base? computer+
eservice-printout | cpdpa-1995-17 | not-in-force | = | agency | —
eservice-printout | csa-old-4 | not-shown | not-in-force | printer | official? secret~ act?
eservice-printout | csma-2018-14 | not-in-force | = | agency | —
eservice-printout | csma-2025-17 | not-in-force | not-shown | agency | —
eservice-printout | ncert-31 | not-shown | = | agency | body+ event~ aware+
eservice-printout | pdpa-12 | possible | = | agency | body+ infringed+ violation?
eservice-printout | pdpa-15 | possible | = | printer | body? act? data+ outside? no-exemption+
eservice-printout | pdpa-16 | possible | = | printer | body? act? data+ outside? no-exemption+
eservice-printout | pdpa-18 | applies | = | agency | body+ files+
eservice-printout | pdpa-19 | possible | = | opponent | body+ act+ data+ no-purpose? no-exemption?
eservice-printout | pdpa-20 | possible | = | opponent | body+ act+ data+ outside? no-exemption?
eservice-printout | pdpa-27 | does-not-apply | = | agency | body- files+
eservice-printout | pdpa-28 | possible | = | agency | body+ violation? infringed+ harm? no-force-majeure+
eservice-printout | pdpa-29 | possible | = | opponent | body+ violation? infringed+ harm?
eservice-printout | pdpa-41 | possible | = | printer | person+ mind? violation? harm+
eservice-printout | pdpa-44 | not-shown | = | printer | base? official? office~
counter-printout | aca-4 | not-shown | = | clerk | official+ benefit~ breach?
counter-printout | cc-132 | possible | = | clerk | act+ secret? official+ mind?
counter-printout | cc-318-1 | possible | = | clerk | act+ person+ secret? by-computer+ no-right? mind?
counter-printout | cc-318-2 | does-not-apply | = | clerk | base- computer+
counter-printout | cc-358 | does-not-apply | = | clerk | act- person+ means- no-right?
counter-printout | cc-359 | possible | = | clerk | act? person+ no-right? harm?
counter-printout | cc-361 | possible | = | clerk | base? computer+
counter-printout | cc-363 | does-not-apply | = | clerk | base? computer-
counter-printout | csa-5 | not-in-force | possible | clerk | —
counter-printout | csa-old-4 | possible | not-in-force | clerk | official+ secret? act+
counter-printout | csma-2025-17 | not-in-force | not-shown | agency | —
counter-printout | pdpa-12 | possible | = | agency | body+ infringed+ violation?
counter-printout | pdpa-15 | possible | = | clerk | body+ act+ data+ outside? no-exemption?
counter-printout | pdpa-16 | possible | = | clerk | body+ act+ data+ outside? no-exemption?
counter-printout | pdpa-18 | possible | = | agency | body+ files?
counter-printout | pdpa-19 | possible | = | citizen | body+ act+ data+ no-purpose? no-exemption?
counter-printout | pdpa-20 | does-not-apply | = | clerk | body- act+ data+ outside? no-exemption?
counter-printout | pdpa-28 | possible | = | agency | body+ violation? infringed+ harm? no-force-majeure+
counter-printout | pdpa-29 | possible | = | citizen | body+ violation? infringed+ harm?
counter-printout | pdpa-41 | possible | = | clerk | person+ mind? violation? harm?
counter-printout | pdpa-44 | possible | = | clerk | base? official+ office?
realtor-captcha | aca-4 | does-not-apply | = | group | official- benefit+ breach-
realtor-captcha | cc-132 | does-not-apply | = | group | act+ secret- official- mind+
realtor-captcha | cc-318-1 | does-not-apply | = | group | act+ person+ secret- by-computer~ no-right+ mind+
realtor-captcha | cc-358 | possible | = | group | act? person+ means+ no-right+
realtor-captcha | cc-359 | possible | = | group | act? person+ no-right+ harm?
realtor-captcha | cc-361 | possible | = | group | base? computer+
realtor-captcha | cc-362 | possible | = | group | act? person+ sole? harm?
realtor-captcha | cc-363 | does-not-apply | = | group | base? computer-
realtor-captcha | csma-2025-17 | not-in-force | not-shown | agency | —
realtor-captcha | csma-2025-33 | not-in-force | possible | agency | —
realtor-captcha | pdpa-12 | possible | = | agency | body+ infringed+ violation?
realtor-captcha | pdpa-15 | does-not-apply | = | group | body- act+ data+ outside+ no-exemption+
realtor-captcha | pdpa-16 | does-not-apply | = | group | body- act+ data+ outside+ no-exemption+
realtor-captcha | pdpa-18 | applies | = | agency | body+ files+
realtor-captcha | pdpa-19 | applies | = | group | body+ act+ data+ no-purpose+ no-exemption+
realtor-captcha | pdpa-20 | applies | = | group | body+ act+ data+ outside+ no-exemption+
realtor-captcha | pdpa-27 | does-not-apply | = | agency | body- files+
realtor-captcha | pdpa-28 | possible | = | agency | body+ violation? infringed+ harm? no-force-majeure+
realtor-captcha | pdpa-29 | possible | = | group | body+ violation+ infringed+ harm?
realtor-captcha | pdpa-41 | applies | = | group | person+ mind+ violation+ harm+
realtor-captcha | pdpa-44 | does-not-apply | = | group | base+ official- office~
`,
  70,
);

describe('what the other conducts come to', () => {
  test.each([
    ['permit-records-2005', 'cc-359', { agency: 'does-not-apply', intruder: 'applies' }],
    ['permit-records-2005', 'cpdpa-1995-17', { agency: 'applies', intruder: 'does-not-apply' }],
    ['eservice-printout', 'pdpa-16', { agency: 'does-not-apply', printer: 'possible', opponent: 'does-not-apply' }],
    ['eservice-printout', 'pdpa-20', { agency: 'does-not-apply', printer: 'possible', opponent: 'possible' }],
    ['eservice-printout', 'cc-358', { agency: 'does-not-apply', printer: 'possible', opponent: 'does-not-apply' }],
    ['counter-printout', 'pdpa-16', { agency: 'does-not-apply', clerk: 'possible', citizen: 'does-not-apply' }],
    ['counter-printout', 'pdpa-19', { agency: 'does-not-apply', clerk: 'does-not-apply', citizen: 'possible' }],
    ['counter-printout', 'csa-old-4', { agency: 'does-not-apply', clerk: 'possible', citizen: 'does-not-apply' }],
    ['realtor-captcha', 'pdpa-20', { agency: 'does-not-apply', group: 'applies', realtors: 'possible' }],
    ['realtor-captcha', 'cc-358', { agency: 'does-not-apply', group: 'possible', realtors: 'possible' }],
    ['realtor-captcha', 'cc-362', { agency: 'does-not-apply', group: 'possible', realtors: 'does-not-apply' }],
    ['realtor-captcha', 'pdpa-18', { agency: 'applies', group: 'does-not-apply', realtors: 'does-not-apply' }],
  ])('%s × %s', (id, provision, expected) => {
    const cell = readCase(id).node.cells.find((one) => one.provision.id === provision);
    expect(Object.fromEntries(cell?.past.conducts.map((one) => [one.id, one.result]) ?? [])).toEqual(expected);
  });
});
