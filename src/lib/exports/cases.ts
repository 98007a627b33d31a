import { plain } from '../markdown/inline.ts';
import type { Case, Model } from '../model/types.ts';
import type { Claim, Conduct, FactAnswer, Finding, TimelineEvent } from '../schema/case.ts';
import { urlOf } from '../urls.ts';
import { type Export, jsonText, pinData, pinsData } from './export.ts';

/** Every incident with all that is typed about it, but for its mappings (mappings.json) and its story. */
export const casesJson: Export = {
  path: 'cases.json',
  description: '案例：摘要、數據與說法、時間軸、行為、認定、弱點與本來可以擋下的檢核項目。',
  each: 'cases[]',
  fields: [
    ['id', '案例代號，永久不變'],
    ['title', '案名'],
    ['shortTitle', '短名'],
    ['summary', '摘要'],
    ['url', '在本站的網址'],
    ['aliases[]', '別名'],
    ['depth', '篇幅（vocabulary.json 的 depth）'],
    ['identity', '具名或匿名（identity）'],
    ['comparison', '只供對照的案例才有：為什麼不是公務機關洩密'],
    ['affected[]', '受影響的性質（affected）'],
    ['disclosure', '外洩確定到什麼程度（disclosure）'],
    ['causes[]', '成因類別，主要的在前（cause）'],
    ['period', '期間：from、to；只知道範圍時是 notBefore、notAfter 與依據 basis'],
    ['organisations[]', '機關與團體：name、role（org-role）、kind（org-kind）、當時的資安責任等級 level、出處 pin'],
    ['facts', '各行為共同的事實答案；問題代號見 facts.json'],
    ['conducts[]', '行為：id、行為人 who、時間 when、教唆對象 abets、事實答案 facts'],
    ['claims[]', '數據與說法；欄位同 claims.csv，另有說法相同的其他出處 also'],
    ['claims[].pin', '出處：來源代號 source 與位置代號 at，見 sources.json'],
    ['claims[].preferred', '採用這一說法的理由；不採用的沒有這一欄'],
    ['timeline[]', '時間軸：at、until、只知道界限時的 notAfter、kind（event）、what、哪一種說法 reading、pin、also'],
    ['findings[]', '認定：by、against、grade（grade）、原文用語 words、outcome（outcome）、what、provisions、pin'],
    ['lessons[]', '弱點 weakness（weakness）、怎麼出現 what、pin、本來可以擋下的項目 items'],
    ['advice[]', '其他機關的建議：by、what、pin、對應項目 items'],
    ['checklistItems[]', '弱點所指的全部檢核項目代號，各一次'],
    ['sources[]', '引用的來源代號'],
    ['notTold[]', '來源未載'],
    ['redacted[]', '來源遮蔽：位置 pin、處數 count、看得出的內容 what'],
    ['unverified[]', '未查證'],
    ['notFound[]', '未查得'],
  ],
  make: (model: Model) => jsonText({ cases: model.cases.map(caseData) }),
};

function caseData(node: Case): object {
  return {
    id: node.id,
    title: node.title,
    shortTitle: node.shortTitle,
    summary: plain(node.summary),
    url: urlOf(node),
    aliases: node.aliases,
    depth: node.depth,
    identity: node.identity,
    comparison: node.comparison && plain(node.comparison),
    affected: node.affected,
    disclosure: node.disclosure,
    causes: node.causes,
    period: node.period,
    organisations: node.organisations.map(({ name, role, kind, level, pin }) => ({
      name,
      role,
      kind,
      level,
      pin: pin && pinData(pin),
    })),
    facts: factsData(node.facts),
    conducts: node.conducts.map(conductData),
    claims: node.claims.map(claimData),
    timeline: node.timeline.map(eventData),
    findings: node.findings.map(findingData),
    lessons: node.lessons.map(({ weakness, what, pin, items }) => ({ weakness, what: plain(what), pin: pinData(pin), items })),
    advice: node.advice.map(({ by, what, pin, items }) => ({ by, what: plain(what), pin: pinData(pin), items })),
    checklistItems: node.items.map((item) => item.id),
    sources: node.sources.map((source) => source.id),
    notTold: node.notTold,
    redacted: node.redacted.map(({ pin, count, what }) => ({ pin: pinData(pin), count, what })),
    unverified: node.unverified,
    notFound: node.notFound,
  };
}

function factsData(facts: Readonly<Record<string, FactAnswer>>): object {
  return Object.fromEntries(
    Object.entries(facts).map(([question, answer]) => {
      if (typeof answer === 'string' || Array.isArray(answer)) return [question, answer];
      const { is, has, perhaps, untold, why, pin } = answer;
      return [question, { is, has, perhaps, untold, why: why && plain(why), pin: pin && pinData(pin) }];
    }),
  );
}

const conductData = ({ id, who, when, abets, facts }: Conduct): object => ({ id, who, when, abets, facts: factsData(facts) });

/** A claim without its case. */
function claimData(claim: Claim): object {
  const { id, measure, scope, value, min, max, at, text, approx, unit, by, speaker, maturity } = claim;
  return {
    ...{ id, measure, scope, value, min, max, at, text: text && plain(text), approx, unit, by, speaker, maturity },
    preferred: claim.preferred && plain(claim.preferred),
    asOf: claim.asOf,
    pin: pinData(claim.pin),
    also: pinsData(claim.also),
    note: claim.note && plain(claim.note),
  };
}

const eventData = ({ id, at, until, notAfter, kind, what, reading, pin, also }: TimelineEvent): object => ({
  ...{ id, at, until, notAfter, kind, what: plain(what), reading },
  pin: pinData(pin),
  also: pinsData(also),
});

const findingData = ({ id, by, against, grade, words, outcome, what, provisions, pin }: Finding): object => ({
  ...{ id, by, against, grade, words, outcome, what: plain(what), provisions },
  pin: pinData(pin),
});
