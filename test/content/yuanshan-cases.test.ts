import { describe, expect, test } from 'vitest';
import { isOffence, readCase, testEveryCase } from '../support/case.ts';
import { testCells } from '../support/cells.ts';
import { model, textOf } from '../support/real.ts';

/*
 * The five types of the Yuanshan document, each one table of a page or two. Lines were written from the document: claims as "figure unit
 * speaker place", with * on the one that is followed; what it lists as law as "grade place"; weaknesses as "place items".
 */
const at = (place: string): string => `yuanshan#${place}`;

interface Told {
  type: number;
  causes: string[];
  affected: string[];
  disclosure: string;
  period: object;
  /** how many measures against a repetition the document lists */
  measures: number;
  claims: [measure: string, scope: string | undefined, lines: string[]][];
  findings: string[][];
  /** what the document lists or says of the law */
  stated: [provision: string, lines: string[]][];
  /** what it should have listed and does not */
  unstated: string[];
  lessons: [place: string, items: string[]][];
  /** words that the list of what no document tells must hold */
  notTold: RegExp[];
  disagreements: number;
  /** words that the story cannot do without */
  story: string[];
}

const TOLD: Record<string, Told> = {
  'nhi-solicited-query': {
    type: 1,
    causes: ['insider'],
    affected: ['confidentiality'],
    disclosure: 'confirmed',
    period: { notBefore: '2012-10-01', notAfter: '2020-07-16', basis: expect.stringContaining('公務員懲戒委員會') },
    measures: 3,
    claims: [
      ['data-content', '甲查了什麼', [`非他業管的B公司，以及該公司在保人員丙等人的資料 guide ${at('t1-story')}`]],
      ['evidence', '查詢的事由', [`以「公務機關相關業務」為由 guide ${at('t1-measures-3')}`]],
    ],
    findings: [['健保署承辦人甲', 'disciplined', '降壹級改敘', at('t1-story')]],
    stated: [
      ['cc-29', [`cited ${at('t1-laws-1')}`]],
      ['cc-132', [`cited ${at('t1-laws-2')}`, `cited ${at('t1-risk-4')}`]],
      ['pdpa-15', [`cited ${at('t1-laws-3')}`]],
      ['pdpa-20', [`cited ${at('t1-laws-4')}`]],
      ['pdpa-41', [`cited ${at('t1-laws-5')}`, `alleged ${at('t1-story')}`]],
      ['csa-old-6', [`disciplined ${at('t1-story')}`]],
      ['csa-old-4', [`cited ${at('t1-risk-4')}`]],
      ['cc-213', [`alleged ${at('t1-risk-3')}`]],
    ],
    unstated: ['pdpa-16', 'pdpa-44', 'cc-31', 'cc-216', 'cc-220'],
    lessons: [
      ['t1-risk-2', ['QRY-05']],
      ['t1-story', ['QRY-01', 'QRY-02']],
      ['t1-measures-3', ['QRY-03', 'QRY-07', 'MON-07']],
      ['t1-risk-1', ['QRY-05', 'GOV-11']],
    ],
    notTold: [/哪一年/u, /好處/u, /偵查與審判/u, /通知丙/u, /由丙通知乙離職/u],
    disagreements: 0,
    story: ['承保系統', 'LINE 群組', '降壹級改敘', '試用期'],
  },
  'police-query-coverup': {
    type: 2,
    causes: ['insider'],
    affected: ['confidentiality', 'integrity'],
    disclosure: 'confirmed',
    period: { notBefore: '1995', notAfter: '2026-11-21', basis: expect.stringMatching(/沒有任何日期.*M-POLICE.*未查得/u) },
    measures: 4,
    claims: [
      ['data-content', '第一次查詢', [`輸入姓名，查得身分證統一編號、出生年月日與戶籍等基本資料 guide ${at('t2-story')}`]],
      ['data-content', '同日再查', [`輸入身分證統一編號，查得基本資料、刑案紀錄、駕籍與相片等 guide ${at('t2-story')}`]],
      [
        'cause-reading',
        '為什麼查',
        [`出於好奇，不是公務 guide ${at('t2-story')} *`, `巡邏時盤查一名行跡可疑的女子，因公使用 perpetrator ${at('t2-story')}`],
      ],
    ],
    findings: [],
    stated: [
      ['cc-132', [`cited ${at('t2-laws-1')}`]],
      ['csa-old-4', [`cited ${at('t2-laws-2')}`]],
      ['csa-old-5', [`cited ${at('t2-laws-3')}`]],
      ['police-isec', [`cited ${at('t2-laws-4')}`]],
      ['mpolice-rule', [`cited ${at('t2-laws-5')}`]],
      ['cc-213', [`alleged ${at('t2-story')}`]],
      ['aca-4', [`cited ${at('t2-measures-2')}`]],
    ],
    unstated: ['cc-216', 'pdpa-6', 'pdpa-15', 'pdpa-16', 'pdpa-41', 'pdpa-44', 'csa-5'],
    lessons: [
      ['t2-risk-1', ['QRY-05']],
      ['t2-story', ['QRY-04', 'QRY-09']],
      ['t2-risk-4', ['QRY-07', 'QRY-10', 'GOV-12']],
      ['t2-risk-2', ['GOV-11', 'QRY-05']],
    ],
    notTold: [/哪一年/u, /什麼方式告訴乙/u, /偵查、審判/u, /事由/u],
    disagreements: 1,
    story: ['M-POLICE', 'PTT', '申訴', '職務報告', '巡邏'],
  },
  'procurement-cc-email': {
    type: 3,
    causes: ['careless-release'],
    affected: ['confidentiality'],
    disclosure: 'confirmed',
    period: { notBefore: '1999-05-27', notAfter: '2026-11-21', basis: expect.stringMatching(/沒有任何日期.*2018年8月10日/u) },
    measures: 5,
    claims: [
      ['payment', undefined, [`10000 元 guide ${at('t3-story')}`]],
      ['data-content', undefined, [`每位外聘委員一收到信，就知道其他委員的姓名 guide ${at('t3-story')}`]],
      [
        'cause-reading',
        undefined,
        [
          `疏於注意，沒有把委員列為密件收件人 guide ${at('t3-story')} *`,
          `不熟採購的保密規定，也不熟郵件的操作，又圖一次寄完方便 guide ${at('t3-risk-2')}`,
        ],
      ],
    ],
    findings: [['機關承辦人員甲', 'deferred-prosecution', '以緩起訴為當', at('t3-story')]],
    stated: [
      ['cc-132', [`deferred-prosecution ${at('t3-story')}`, `cited ${at('t3-laws-1')}`]],
      ['gpa-94', [`cited ${at('t3-laws-2')}`]],
      ['pecr-6', [`cited ${at('t3-laws-2')}`]],
      ['pper-7', [`cited ${at('t3-laws-3')}`]],
      ['cc-57', [`cited ${at('t3-story')}`]],
      ['ccp-253-1', [`deferred-prosecution ${at('t3-story')}`]],
    ],
    unstated: ['gpa-34', 'csa-old-4', 'csa-5', 'pdpa-16'],
    lessons: [
      ['t3-story', ['PRC-02']],
      ['t3-risk-1', ['PRC-01', 'PRC-05']],
      ['t3-risk-3', ['PRC-03']],
      ['t3-measures-5', ['PRC-06']],
    ],
    notTold: [/哪一年/u, /幾位委員/u, /委員會成立/u, /緩起訴的期間/u],
    disagreements: 1,
    story: ['密件副本', '1萬元', '緩起訴不是有罪判決', '第6條'],
  },
  'land-records-for-hire': {
    type: 4,
    causes: ['insider'],
    affected: ['confidentiality'],
    disclosure: 'confirmed',
    period: { notBefore: '2002-01-01', notAfter: '2026-11-21', basis: expect.stringMatching(/沒有任何日期.*推定.*檔案法/u) },
    measures: 4,
    claims: [
      ['payment', '約定的報酬', [`600 元 guide ${at('t4-story')}`]],
      [
        'data-content',
        undefined,
        [`先調閱不特定人的姓名與身分證字號，再以此查名下土地、建物的消息與謄本 guide ${at('t4-story')}`],
      ],
      ['cause-reading', undefined, [`調閱缺少內部主管的核准，業務抽查沒有落實 guide ${at('t4-risk-1')}`]],
    ],
    findings: [],
    stated: [
      ['arch-24', [`cited ${at('t4-laws-1')}`]],
      ['arch-18', [`cited ${at('t4-laws-1')}`]],
      ['cc-132', [`cited ${at('t4-laws-2')}`]],
    ],
    unstated: ['aca-4', 'aca-5', 'aca-6', 'pdpa-15', 'pdpa-16', 'pdpa-19', 'pdpa-41', 'pdpa-44'],
    lessons: [
      ['t4-risk-1', ['QRY-06', 'QRY-08', 'MON-07']],
      ['t4-story', ['QRY-03', 'QRY-05']],
      ['t4-risk-3', ['GOV-11', 'QRY-05']],
    ],
    notTold: [/哪一年/u, /多少件.*收到錢沒有/u, /偵查、審判結果/u, /公司拿資料做什麼/u],
    disagreements: 0,
    story: ['600元', '來源只說到約定', '貪污治罪條例', '不下結論'],
  },
  'foundation-ransomware-2021': {
    type: 5,
    causes: ['malware'],
    affected: ['availability'],
    disclosure: 'none-known',
    period: { from: '2021-06', to: '2021-06' },
    measures: 4,
    claims: [
      ['systems', undefined, [`9 個 guide ${at('t5-story')}`]],
      ['attack-programs', '攻擊用了幾種病毒', [`2 種 guide ${at('t5-story')}`]],
      ['attack-programs', '找到幾支攻擊檔案', [`1 支 guide ${at('t5-story')}`]],
      ['payment', undefined, [`要求支付比特幣，金額未載 guide ${at('t5-story')}`]],
      [
        'cause-reading',
        undefined,
        [
          `使用者沒有落實資訊安全管理制度的程序書、標準書，私自接用網路設備上網等防護漏洞 guide ${at('t5-story')} *`,
          `部分系統平台受限於軟體開發而無法更新；使用者習慣不佳 guide ${at('t5-risk-1')}`,
        ],
      ],
    ],
    findings: [],
    stated: [
      ['csma-2018-18', [`cited ${at('t5-laws-1')}`]],
      ['cnr-2018-11', [`cited ${at('t5-laws-2')}`]],
      ['cnr-2018-13', [`cited ${at('t5-laws-2')}`]],
    ],
    unstated: ['cc-346', 'cc-358', 'cc-359', 'cc-360', 'pdpa-12'],
    lessons: [
      ['t5-story', ['END-09']],
      ['t5-story', ['GOV-14']],
      ['t5-risk-1', ['END-05']],
      ['t5-risk-2', ['END-09', 'END-11', 'END-12']],
    ],
    notTold: [/哪個基金會/u, /有沒有個人資料/u, /有沒有付/u, /何時知悉/u, /有沒有備份/u],
    disagreements: 1,
    story: ['9大系統', '兩種病毒', '比特幣', '沒有外洩的記載'],
  },
};

describe.each(Object.entries(TOLD))('%s', (id, told) => {
  const reading = readCase(id);
  const { node, claims, findings, stated, story } = reading;
  testEveryCase(reading, { sources: ['yuanshan'], disagreements: told.disagreements, story: [150, 400] });

  test('what kind of case it is', () => {
    const { depth, identity, affected, disclosure, causes, period } = node;
    expect({ depth, identity, affected, disclosure, causes, period }).toEqual({
      depth: 'short',
      identity: 'anonymised',
      affected: told.affected,
      disclosure: told.disclosure,
      causes: told.causes,
      period: told.period,
    });
  });

  test('every figure and account, with unit, speaker and place', () => {
    for (const [measure, scope, lines] of told.claims) expect(claims(measure, scope), `${measure} ${scope}`).toEqual(lines);
  });

  test('what authorities concluded, in their own grade', () => {
    expect(findings).toEqual(told.findings);
  });

  test('nothing is pinned outside its own type of the document', () => {
    const pins = [node.claims, node.findings, node.lessons, node.advice, node.mappings.flatMap((one) => one.stated)]
      .flat()
      .map(({ pin }) => pin);
    expect(pins.filter((pin) => !pin.startsWith(at(`t${told.type}`)))).toEqual([]);
  });

  test('what the document says of the law, and where', () => {
    for (const [provision, lines] of told.stated) expect(stated(provision), provision).toEqual(lines);
    expect(node.mappings.filter((one) => one.stated.length).length).toBeGreaterThanOrEqual(told.stated.length);
  });

  test('what it does not list is ours alone, and reviewed', () => {
    for (const provision of told.unstated) {
      expect(stated(provision), provision).toEqual([]);
      expect(reading.mapping(provision)?.review, provision).toBeDefined();
    }
  });

  test('its measures are told one by one', () => {
    expect(node.advice.map(({ pin }) => pin)).toEqual(
      Array.from({ length: told.measures }, (_, i) => at(`t${told.type}-measures-${i + 1}`)),
    );
  });

  test('each weakness where it stands, with the items that would have stopped it', () => {
    expect(node.lessons.map(({ pin, items }) => [pin, items])).toEqual(told.lessons.map(([place, items]) => [at(place), items]));
  });

  test('what no document tells', () => {
    const lines = node.notTold.join('\n');
    for (const words of told.notTold) expect(lines).toMatch(words);
  });

  test('the story', () => {
    for (const words of told.story) expect(story).toContain(words);
  });
});

/*
 * nhi: a clerk who asks and hands over, an abettor who is no official, an agency that keeps. police: an officer, a friend who asked for
 * nothing. procurement: negligence, no data file told. land: a clerk with a price, a company that receives. foundation: no public agency.
 */
testCells(
  `
nhi-solicited-query | cc-29 | applies | = | abettor | act+ person+ mind+ base+
nhi-solicited-query | cc-31 | applies | = | abettor | no-status+ act+ mind+ base+
nhi-solicited-query | cc-132 | applies | = | clerk | act+ secret+ official+ mind+
nhi-solicited-query | cc-213 | possible | = | clerk | official+ act? document+ in-charge? knew? harm+
nhi-solicited-query | cc-216 | possible | = | clerk | act? person+ document? knew? harm+
nhi-solicited-query | cc-220 | possible | = | clerk | base? record+
nhi-solicited-query | cc-318-1 | possible | = | clerk | act+ person+ secret? by-computer+ no-right+ mind+
nhi-solicited-query | cc-318-2 | does-not-apply | = | clerk | base- computer+
nhi-solicited-query | cc-359 | possible | = | clerk | act? person+ no-right? harm?
nhi-solicited-query | cc-361 | possible | = | clerk | base? computer+
nhi-solicited-query | cc-363 | does-not-apply | = | clerk | base? computer-
nhi-solicited-query | pdpa-6 | does-not-apply | = | clerk | data- act+ no-basis+ no-exemption+
nhi-solicited-query | pdpa-12 | possible | = | agency | body+ infringed+ violation?
nhi-solicited-query | pdpa-15 | applies | = | clerk | body+ act+ data+ outside+ no-exemption+
nhi-solicited-query | pdpa-16 | applies | = | clerk | body+ act+ data+ outside+ no-exemption+
nhi-solicited-query | pdpa-18 | applies | = | agency | body+ files+
nhi-solicited-query | pdpa-19 | applies | = | abettor | body+ act+ data+ no-purpose+ no-exemption+
nhi-solicited-query | pdpa-20 | applies | = | abettor | body+ act+ data+ outside+ no-exemption+
nhi-solicited-query | pdpa-27 | does-not-apply | = | agency | body- files+
nhi-solicited-query | pdpa-28 | possible | = | agency | body+ violation? infringed+ harm? no-force-majeure+
nhi-solicited-query | pdpa-29 | possible | = | abettor | body+ violation+ infringed+ harm?
nhi-solicited-query | pdpa-41 | possible | = | clerk | person+ mind+ violation+ harm+
nhi-solicited-query | pdpa-44 | possible | = | clerk | base? official+ office+
nhi-solicited-query | pdpa-45 | possible | does-not-apply | clerk | base? no-profit+
nhi-solicited-query | csa-old-4 | applies | not-in-force | clerk | official+ secret+ act+
nhi-solicited-query | csa-old-6 | possible | not-in-force | clerk | official+ office+ gain?
nhi-solicited-query | csa-5 | not-in-force | applies | clerk | —
nhi-solicited-query | csa-7 | not-in-force | possible | clerk | —
nhi-solicited-query | aca-4 | not-shown | = | clerk | official+ benefit~ breach?
nhi-solicited-query | cpdpa-1995-7 | not-in-force | = | agency | —
police-query-coverup | cc-29 | does-not-apply | = | friend | act- person+ mind+ base-
police-query-coverup | cc-31 | does-not-apply | = | friend | no-status+ act- mind+ base-
police-query-coverup | cc-132 | applies | = | officer | act+ secret+ official+ mind+
police-query-coverup | cc-211 | does-not-apply | = | officer | act- person+ document+ harm+
police-query-coverup | cc-213 | applies | = | officer | official+ act+ document+ in-charge+ knew+ harm+
police-query-coverup | cc-216 | applies | = | officer | act+ person+ document+ knew+ harm+
police-query-coverup | cc-220 | does-not-apply | = | officer | base+ record-
police-query-coverup | cc-359 | possible | = | officer | act? person+ no-right? harm?
police-query-coverup | cc-361 | possible | = | officer | base? computer+
police-query-coverup | pdpa-6 | possible | applies | officer | data+ act+ no-basis+ no-exemption+
police-query-coverup | pdpa-15 | possible | applies | officer | body+ act+ data+ outside+ no-exemption+
police-query-coverup | pdpa-16 | possible | applies | officer | body+ act+ data+ outside+ no-exemption+
police-query-coverup | pdpa-18 | possible | applies | agency | body+ files+
police-query-coverup | pdpa-19 | possible | = | friend | body+ act+ data? no-purpose+ no-exemption?
police-query-coverup | pdpa-20 | possible | = | friend | body+ act+ data? outside+ no-exemption?
police-query-coverup | pdpa-29 | possible | = | friend | body+ violation? infringed+ harm?
police-query-coverup | pdpa-41 | possible | = | officer | person+ mind+ violation? harm+
police-query-coverup | pdpa-44 | possible | = | officer | base? official+ office+
police-query-coverup | csa-old-4 | possible | not-in-force | officer | official+ secret+ act+
police-query-coverup | csa-5 | possible | applies | officer | official+ secret+ act+
police-query-coverup | csa-7 | possible | = | officer | official+ office+ gain?
police-query-coverup | aca-4 | not-shown | = | officer | official+ benefit~ breach?
police-query-coverup | cpdpa-1995-7 | possible | not-in-force | officer | body+ act+ data+ files+ outside+ no-exemption+
police-query-coverup | cpdpa-1995-8 | possible | not-in-force | officer | body+ act+ data+ files+ outside+ no-exemption+
police-query-coverup | cpdpa-1995-18 | does-not-apply | not-in-force | officer | body- act+ data+ files+ no-purpose+ no-exemption+
police-query-coverup | cpdpa-1995-33 | not-shown | not-in-force | officer | person+ profit~ violation? harm?
procurement-cc-email | cc-132 | applies | = | clerk | act+ secret+ official+ mind+
procurement-cc-email | cc-318-1 | does-not-apply | = | clerk | act+ person+ secret- by-computer~ no-right- mind-
procurement-cc-email | cc-361 | does-not-apply | = | agency | base- computer~
procurement-cc-email | cnsip-32 | does-not-apply | = | clerk | person+ act+ secret- mind+
procurement-cc-email | pecr-6 | possible | applies | clerk | body+ act+ list+
procurement-cc-email | gpa-34 | possible | = | clerk | body+ act+ data?
procurement-cc-email | pper-7 | applies | = | clerk | official+ act+ data+
procurement-cc-email | pdpa-12 | not-shown | = | agency | body+ infringed~ violation?
procurement-cc-email | pdpa-16 | possible | = | clerk | body+ act+ data? outside? no-exemption+
procurement-cc-email | pdpa-18 | not-shown | = | agency | body+ files~
procurement-cc-email | pdpa-41 | does-not-apply | = | clerk | person+ mind- violation? harm?
procurement-cc-email | csa-old-4 | possible | not-in-force | clerk | official+ secret+ act+
procurement-cc-email | csa-5 | possible | applies | clerk | official+ secret+ act+
procurement-cc-email | csa-7 | not-shown | = | clerk | official+ office~ harm?
procurement-cc-email | aca-6 | does-not-apply | = | clerk | official+ affairs~ mind- profit? gained~
land-records-for-hire | aca-4 | possible | = | clerk | official+ benefit+ breach?
land-records-for-hire | aca-5 | possible | = | clerk | official+ benefit+ duty-act?
land-records-for-hire | aca-6 | possible | = | clerk | official+ affairs+ mind+ profit? gained?
land-records-for-hire | arch-24 | does-not-apply | = | clerk | person+ act- mind+
land-records-for-hire | cc-132 | applies | = | clerk | act+ secret+ official+ mind+
land-records-for-hire | cc-31 | does-not-apply | = | company | no-status+ act- mind+ base-
land-records-for-hire | cc-318-1 | possible | = | clerk | act+ person+ secret? by-computer? no-right+ mind+
land-records-for-hire | pdpa-15 | possible | applies | clerk | body+ act+ data+ outside+ no-exemption+
land-records-for-hire | pdpa-16 | possible | applies | clerk | body+ act+ data+ outside+ no-exemption+
land-records-for-hire | pdpa-18 | possible | applies | agency | body+ files+
land-records-for-hire | pdpa-19 | possible | applies | company | body+ act+ data+ no-purpose+ no-exemption+
land-records-for-hire | pdpa-20 | does-not-apply | = | clerk | body- act+ data+ outside+ no-exemption+
land-records-for-hire | pdpa-27 | does-not-apply | = | agency | body- files+
land-records-for-hire | pdpa-29 | possible | = | company | body+ violation? infringed+ harm?
land-records-for-hire | pdpa-41 | possible | = | clerk | person+ mind+ violation? harm?
land-records-for-hire | pdpa-44 | possible | = | clerk | base? official+ office+
land-records-for-hire | pdpa-45 | possible | does-not-apply | clerk | base? no-profit?
land-records-for-hire | csa-old-6 | possible | not-in-force | clerk | official+ office+ gain+
land-records-for-hire | csa-7 | possible | applies | clerk | official+ office+ gain+
land-records-for-hire | cpdpa-1995-8 | possible | not-in-force | clerk | body+ act+ data+ files+ outside+ no-exemption+
land-records-for-hire | cpdpa-1995-17 | possible | not-in-force | agency | body+ files+
land-records-for-hire | cpdpa-1995-18 | possible | not-in-force | company | body? act+ data+ files+ no-purpose+ no-exemption+
land-records-for-hire | cpdpa-1995-33 | possible | not-in-force | clerk | person+ profit? violation? harm?
land-records-for-hire | pecr-6 | does-not-apply | = | clerk | body+ act+ list-
foundation-ransomware-2021 | cc-132 | does-not-apply | = | attacker | act- secret~ official- mind+
foundation-ransomware-2021 | cc-346 | applies | = | attacker | act+ person+ aim+
foundation-ransomware-2021 | cc-358 | possible | = | attacker | act+ person+ means? no-right+
foundation-ransomware-2021 | cc-359 | possible | = | attacker | act+ person+ no-right+ harm?
foundation-ransomware-2021 | cc-360 | possible | = | attacker | act+ person+ no-right+ harm?
foundation-ransomware-2021 | cc-361 | does-not-apply | = | attacker | base? computer-
foundation-ransomware-2021 | cc-363 | possible | = | attacker | base? computer+
foundation-ransomware-2021 | csma-2018-14 | does-not-apply | not-in-force | foundation | body- event+ aware+
foundation-ransomware-2021 | csma-2018-18 | applies | not-in-force | foundation | body+ event+ aware+
foundation-ransomware-2021 | csma-2025-17 | not-in-force | does-not-apply | foundation | —
foundation-ransomware-2021 | csma-2025-24 | not-in-force | applies | foundation | —
foundation-ransomware-2021 | cnr-2018-4 | does-not-apply | = | foundation | body- event+ aware+
foundation-ransomware-2021 | cnr-2018-11 | applies | possible | foundation | body+ event+ aware+
foundation-ransomware-2021 | cnr-2018-13 | applies | possible | foundation | body+ event+ aware+
foundation-ransomware-2021 | ncert-31 | does-not-apply | = | foundation | body- event+ aware+
foundation-ransomware-2021 | pdpa-12 | not-shown | = | foundation | body+ infringed~ violation?
foundation-ransomware-2021 | pdpa-18 | does-not-apply | = | foundation | body- files~
foundation-ransomware-2021 | pdpa-27 | not-shown | = | foundation | body+ files~
foundation-ransomware-2021 | pdpa-29 | not-shown | = | foundation | body+ violation? infringed~ harm?
foundation-ransomware-2021 | pdpa-42 | not-shown | = | attacker | person+ aim+ act+ files~ unlawful+ harm+
`,
  50,
);

const cell = (id: string, provision: string) => readCase(id).node.cells.find((one) => one.provision.id === provision);

describe('who did what is never mixed', () => {
  test.each([
    ['nhi-solicited-query', 'pdpa-16', { agency: 'does-not-apply', clerk: 'applies', abettor: 'does-not-apply' }],
    ['nhi-solicited-query', 'pdpa-20', { agency: 'does-not-apply', clerk: 'does-not-apply', abettor: 'applies' }],
    ['nhi-solicited-query', 'pdpa-41', { agency: 'does-not-apply', clerk: 'possible', abettor: 'possible' }],
    ['nhi-solicited-query', 'pdpa-44', { agency: 'does-not-apply', clerk: 'possible', abettor: 'does-not-apply' }],
    ['police-query-coverup', 'pdpa-16', { agency: 'does-not-apply', officer: 'possible', friend: 'does-not-apply' }],
    ['police-query-coverup', 'cc-213', { agency: 'does-not-apply', officer: 'applies', friend: 'does-not-apply' }],
    ['procurement-cc-email', 'cc-132', { agency: 'does-not-apply', clerk: 'applies' }],
    ['land-records-for-hire', 'aca-4', { agency: 'does-not-apply', clerk: 'possible', company: 'does-not-apply' }],
    ['land-records-for-hire', 'pdpa-19', { agency: 'does-not-apply', clerk: 'does-not-apply', company: 'possible' }],
    ['foundation-ransomware-2021', 'cc-346', { foundation: 'does-not-apply', attacker: 'applies' }],
  ])('%s × %s', (id, provision, expected) => {
    expect(Object.fromEntries(cell(id, provision)?.past.conducts.map((one) => [one.id, one.result]) ?? [])).toEqual(expected);
  });

  test('secrets: on purpose by the clerk who handed over, by negligence in the e-mail', () => {
    expect(cell('nhi-solicited-query', 'cc-132')?.past.norm).toBe('intent');
    expect(cell('procurement-cc-email', 'cc-132')?.past.norm).toBe('negligence');
  });

  test('an abettor abets someone; the friend and the company do not', () => {
    const abetting = Object.keys(TOLD).flatMap((id) => readCase(id).node.conducts.filter(({ abets }) => abets));
    expect(abetting.map(({ id, abets }) => [id, abets])).toEqual([['abettor', 'clerk']]);
  });

  test('no offence lands on the body that keeps the data', () => {
    const keepers = ['agency', 'foundation'];
    for (const id of Object.keys(TOLD))
      for (const { provision, past } of readCase(id).node.cells)
        if (isOffence(provision))
          for (const one of past.conducts)
            if (keepers.includes(one.id)) expect(['applies', 'possible'], `${id} ${provision.id}`).not.toContain(one.result);
  });
});

describe('no label outruns its source', () => {
  const conduct = (id: string, name: string) => readCase(id).node.conducts.find((one) => one.id === name)?.facts;

  test('land: a price was agreed, receipt is not told', () => {
    expect(conduct('land-records-for-hire', 'clerk')).toMatchObject({ benefit: { perhaps: ['agreed', 'received'] } });
    expect(readCase('land-records-for-hire').ofMeasure('payment')[0]?.note).toMatch(/約定的價錢.*收到沒有/u);
    expect(textOf('land-records-for-hire.mdx')).not.toContain('不必主管核准');
  });

  test('health insurance: a false reason is only said to be possible', () => {
    expect(conduct('nhi-solicited-query', 'clerk')).toMatchObject({
      deed: { has: ['query', 'disclose'], perhaps: ['record-false', 'present-false'] },
    });
  });

  test('police: the false report is told; how the friend learned of it is not', () => {
    expect(conduct('police-query-coverup', 'officer')).toMatchObject({
      deed: { has: ['query', 'disclose', 'record-false', 'present-false'] },
    });
    expect(textOf('police-query-coverup.mdx')).not.toMatch(/假貨|可憐|缺錢/u);
  });

  test('foundation: no personal data, no leak; listed for comparison', () => {
    const { node } = readCase('foundation-ransomware-2021');
    expect(node.comparison).toContain('不是公務機關');
    expect(node.facts).not.toHaveProperty('information');
    expect(node.facts).toMatchObject({ computer: { is: 'private' } });
    expect(node.lessons.flatMap(({ items }) => items)).not.toContain('END-10');
  });

  test('a deferred prosecution and a discipline are no judgement', () => {
    const noted = (id: string, provision: string, as: string) =>
      readCase(id)
        .mapping(provision)
        ?.stated.find((one) => one.as === as)?.caveat;
    expect(noted('procurement-cc-email', 'cc-132', 'deferred-prosecution')).toContain('不是有罪判決');
    expect(noted('nhi-solicited-query', 'csa-old-6', 'disciplined')).toContain('懲戒不是刑事判決');
  });
});

test('old numbers are given as the document has them, with today’s beside', () => {
  const line = (id: string, provision: string) => {
    const found = readCase(id)
      .mapping(provision)
      ?.stated.find(({ pin }) => pin.includes('-laws-'));
    return [found?.paragraph, found?.caveat];
  };
  expect(line('procurement-cc-email', 'gpa-94')).toEqual(['第2項', expect.stringMatching(/2019年5月24日起.*第3項/u)]);
  expect(line('procurement-cc-email', 'pecr-6')).toEqual(['第1項', expect.stringMatching(/8月10日起.*第2項/u)]);
  expect(line('procurement-cc-email', 'pper-7')).toEqual(['第1項第7款', expect.stringContaining('第7條第7款')]);
  expect(line('police-query-coverup', 'csa-old-4')).toEqual([undefined, expect.stringContaining('保密在第5條')]);
  expect(line('police-query-coverup', 'csa-old-5')).toEqual([undefined, expect.stringContaining('第6條')]);
});

test('what the document has wrong or leaves open is in the public log', () => {
  const logged = model.corrections.filter(({ cases }) => cases.some(({ id }) => id in TOLD));
  expect(logged.map(({ type, cases }) => `${type} ${cases.map(({ id }) => id).join(' ')}`).sort()).toEqual([
    'contradiction foundation-ransomware-2021',
    'contradiction nhi-solicited-query',
    'contradiction procurement-cc-email',
    'contradiction procurement-cc-email',
    'source-error foundation-ransomware-2021',
    'source-error land-records-for-hire',
    'source-error nhi-solicited-query',
    'source-error nhi-solicited-query police-query-coverup',
    'source-error police-query-coverup',
    'source-error procurement-cc-email',
  ]);
});
