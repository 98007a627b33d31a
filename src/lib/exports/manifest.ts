import type { Model } from '../model/types.ts';
import { bytesOf, type Export, jsonText } from './export.ts';
import { rowsOf } from './mappings.ts';

/** The directory of the open data: what there is, of which revision. */
export const manifestOf = (files: readonly Export[]): Export => ({
  path: 'index.json',
  description: '目錄：內容版次、法規基準日、各類筆數，以及其他每個檔案的位元組數。',
  fields: [
    ['name', '資料集名稱'],
    ['title', '站名'],
    ['revision', '內容版次：全部內容檔的雜湊前十碼；內容相同，版次就相同'],
    ['lawAsOf', '「今日」的法律以這一天為準'],
    ['lawAsOfNote', '這一天之後不知道什麼'],
    ['license', '授權，SPDX 代號'],
    ['counts', '各類筆數'],
    ['files[]', '其他每個檔案：在 /data/ 之下的 path、description、bytes'],
  ],
  make: (model: Model) =>
    jsonText({
      name: 'qianche',
      title: model.site.title,
      revision: model.revision,
      lawAsOf: model.site.lawAsOf,
      lawAsOfNote: model.site.lawAsOfNote,
      license: 'CC-BY-4.0',
      counts: countsOf(model),
      files: files.map(({ path, description, make }) => ({ path, description, bytes: bytesOf(make(model)) })),
    }),
});

/** How much of each there is. */
const countsOf = (model: Model): Record<string, number> => ({
  cases: model.cases.length,
  claims: sum(model.cases.map((node) => node.claims.length)),
  mappings: rowsOf(model).length,
  provisions: model.provisions.length,
  versions: sum(model.provisions.map((provision) => provision.versions.length)),
  checklists: model.checklists.length,
  items: model.items.length,
  sources: model.sources.length,
  terms: model.terms.length,
  corrections: model.corrections.length,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
