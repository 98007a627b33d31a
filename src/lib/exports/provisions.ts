import { plain } from '../markdown/inline.ts';
import type { Model, Provision } from '../model/types.ts';
import { versionId } from '../rules/versions.ts';
import type { Norm, Version } from '../schema/provision.ts';
import { urlOf } from '../urls.ts';
import { type Export, jsonText } from './export.ts';

/** Every article or point of a rule with its dated versions, in own words. */
export const provisionsJson: Export = {
  path: 'provisions.json',
  description: '規定：各條的版本、施行期間、本站說明與規範。說明是本站自己的話，不是條文。',
  each: 'provisions[]',
  fields: [
    ['id', '規定代號，永久不變'],
    ['title', '法規名稱與條號'],
    ['shortTitle', '簡稱與條號'],
    ['law', '法規名稱'],
    ['article', '條號或點次，如 12、318-1'],
    ['articleUnit', '條、點、節或全文（article-unit）'],
    ['caption', '本站給的條名'],
    ['instrument', '法規位階（instrument）'],
    ['url', '在本站的網址'],
    ['officialUrl', '官方資料庫的網址，未線上驗證；沒有則為 null'],
    ['historyUrl', '官方資料庫的歷史法規頁；沒有則為 null'],
    ['binds', '拘束誰'],
    ['succeeds[]', '換號或換法前的前身'],
    ['succeededBy[]', '後身'],
    ['counterpart[]', '另一規範中的同一義務'],
    ['earlier', '第一個列出的版本之前是否還有別的版本（earlier）'],
    ['checked', '查對紀錄：查對日 on（只有引文時為 null）與對照了什麼 against'],
    ['versions[]', '各版本，舊的在前'],
    ['versions[].id', '版本代號，就是公布或發布日；日期不明為 undated'],
    ['versions[].promulgated、effective、until', '公布日、施行日、最後有效日；不明、未定或仍有效為 null'],
    ['versions[].state', '效力狀態（version-state）'],
    ['versions[].basis', '條文依據哪裡讀到（text-basis）'],
    ['versions[].reading', '本站說明，非條文；條文未收錄為 null'],
    ['versions[].changes、note', '與前一版的差別；日期或效力的補充'],
    ['versions[].norms[]', '規範：id、項次 paragraph、作用 purpose（purpose）、內容 what'],
    ['versions[].norms[].elements[]', '要件：id、text，與以事實問題寫成的條件 when'],
    ['versions[].norms[].limits[]', '期限：起算事件 from、完成事件 to、期間 within（ISO 8601）或規定自己的用語 word、說明 what'],
    ['cases[]', '對照到這條的案例代號'],
    ['items[]', '引用這條的檢核項目代號'],
  ],
  make: (model: Model) => jsonText({ provisions: model.provisions.map(provisionData) }),
};

function provisionData(provision: Provision): object {
  return {
    id: provision.id,
    title: provision.title,
    shortTitle: provision.shortTitle,
    law: provision.law,
    article: provision.article,
    articleUnit: provision.articleUnit,
    caption: provision.caption,
    instrument: provision.instrument,
    url: urlOf(provision),
    officialUrl: provision.officialUrl ?? null,
    historyUrl: provision.historyUrl ?? null,
    binds: plain(provision.binds),
    succeeds: idsOf(provision.succeeds),
    succeededBy: idsOf(provision.succeededBy),
    counterpart: idsOf(provision.counterpart),
    earlier: provision.earlier,
    checked: { on: provision.checked.on ?? null, against: plain(provision.checked.against) },
    versions: provision.versions.map(versionData),
    cases: idsOf(provision.mappings.map((mapping) => mapping.case)),
    items: idsOf(provision.items),
  };
}

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map((entry) => entry.id);

const versionData = (version: Version): object => ({
  id: versionId(version),
  promulgated: version.promulgated ?? null,
  effective: version.effective ?? null,
  until: version.until ?? null,
  state: version.state,
  basis: version.basis,
  reading: version.reading ? plain(version.reading) : null,
  changes: version.changes && plain(version.changes),
  note: version.note && plain(version.note),
  norms: version.norms.map(normData),
});

const normData = ({ id, paragraph, purpose, what, elements, limits }: Norm): object => ({
  ...{ id, paragraph, purpose, what: plain(what) },
  elements: elements.map(({ id, text, when }) => ({ id, text, when })),
  limits: limits.length ? limits.map(({ from, to, within, word, what }) => ({ from, to, within, word, what })) : undefined,
});
