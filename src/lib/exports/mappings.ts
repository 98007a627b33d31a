import { plain } from '../markdown/inline.ts';
import { labelOf } from '../model/labels.ts';
import { reasonOf } from '../model/reasons.ts';
import { todayOf } from '../model/today.ts';
import type { Case, Cell, Mapping, Model, VersionAt } from '../model/types.ts';
import type { CellResult } from '../rules/results.ts';
import { versionId } from '../rules/versions.ts';
import { urlOf } from '../urls.ts';
import { type Column, csvText, fieldsOf } from './csv.ts';
import { type Export, jsonText, pinData } from './export.ts';

/** Case × provision: what sources stated, and what the review says, at the time of the conduct and at lawAsOf. */
export const mappingsJson: Export = {
  path: 'mappings.json',
  description: '對照：每個案例對到的規定，來源怎麼說、本站怎麼評析，行為時與今日分開。評析不是違法或有罪的認定。',
  each: 'mappings[]',
  fields: [
    ['case', '案例代號'],
    ['provision', '規定代號'],
    ['url', '在本站的網址'],
    ['stated[]', '來源所述：出處 pin、誰說的 by、項次 paragraph、怎麼用這條 as（stated-as）、內容 what、引用上的問題 caveat'],
    ['review', '本站評析；定義與組織規定沒有'],
    ['review.result', '行為時的結果（result）'],
    ['review.reason', '理由'],
    ['review.version', '行為時有效的版本代號；行為跨越幾個版本時是行為結束時的那一版，沒有有效版本為 null'],
    ['review.versions[]', '行為期間有效（standing 為 in-force）或可能有效（maybe）的各版本'],
    ['review.norm', '決定結果的規範代號；規定沒有要件時為 null'],
    ['review.conduct', '決定結果的行為代號；未指定為 null'],
    ['review.elements[]', '各要件的結果：id、text、result（met、unknown、not-met）；規定沒有要件時為空'],
    ['review.missing[]', '結果為可能或未見記載時缺什麼：kind（missing）、what'],
    ['review.conducts[]', '各行為的結果：id、result；規定沒有要件時為空'],
    ['review.override', '編者不採規則結果時的理由'],
    ['atLawDate', '若發生在 lawAsOf 當天：result、version（沒有有效版本為 null）、reason；當時未施行而今日尚未評析的沒有'],
  ],
  make: (model: Model) =>
    jsonText({
      mappings: model.cases.flatMap((node) => [
        ...node.mappings.map(mappingData),
        ...unlisted(node).map((cell) => cellData(cell, model)),
      ]),
    }),
};

/** The cells of a case that it does not list itself. */
const unlisted = (node: Case): Cell[] => node.cells.filter((cell) => !node.mappings.some((mapping) => mapping.cell === cell));

const mappingsOf = (model: Model): Mapping[] => model.cases.flatMap((node) => node.mappings);

function mappingData(mapping: Mapping): object {
  return {
    case: mapping.case.id,
    provision: mapping.provision.id,
    url: urlOf({ kind: 'mapping', case: mapping.case.id, id: mapping.provision.id }),
    stated: mapping.stated.map(({ pin, by, paragraph, as, what, caveat }) => ({
      ...{ pin: pinData(pin), by, paragraph, as },
      what: what && plain(what),
      caveat: caveat && plain(caveat),
    })),
    review: mapping.review && reviewData(mapping, mapping.review),
    atLawDate: atLawDate(mapping),
  };
}

const reviewData = (mapping: Mapping, review: NonNullable<Mapping['review']>): object => ({
  result: review.result,
  reason: plain(review.reason),
  override: review.override && plain(review.override),
  version: mapping.cell?.past.version ?? idOf(deciding(mapping.versionsThen)),
  versions: mapping.versionsThen.map(({ version, standing }) => ({ id: versionId(version), standing })),
  norm: mapping.cell?.past.norm ?? null,
  conduct: review.conduct ?? null,
  elements: elementsData(mapping.cell?.past),
  missing: review.missing ?? [],
  conducts: mapping.cell?.past.conducts ?? [],
});

const elementsData = (cell: CellResult | undefined): object[] =>
  (cell?.elements ?? []).map(({ id, text, truth }) => ({ id, text, result: truth }));

/** A cell that no case lists: what the rules say, in words made from the elements. */
const cellData = ({ case: node, provision, past, today }: Cell, { provisions }: Model): object => ({
  case: node.id,
  provision: provision.id,
  url: urlOf(provision),
  stated: [],
  review: {
    ...{
      result: past.result,
      reason: reasonOf(past, provisions),
      version: past.version ?? null,
      versions: [],
      norm: past.norm ?? null,
    },
    ...{ conduct: past.conduct, elements: elementsData(past), missing: past.missing, conducts: past.conducts },
  },
  atLawDate: { result: today.result, version: today.version ?? null, reason: reasonOf(today, provisions) },
});

/** The version at the end of the conduct: the last that was surely in force, else the last that may have been. */
const deciding = (versions: readonly VersionAt[]): VersionAt | undefined =>
  versions.findLast(({ standing }) => standing === 'in-force') ?? versions.at(-1);

const idOf = (at: VersionAt | undefined): string | null => (at ? versionId(at.version) : null);

/** The result at lawAsOf, with the version in force that day. */
function atLawDate(mapping: Mapping): { result: string; version: string | null; reason: string } | undefined {
  const today = todayOf(mapping);
  return today && { result: today.result, version: idOf(mapping.versionNow), reason: plain(today.reason) };
}

const columns: Column<Mapping>[] = [
  { name: 'case', what: '案例代號', of: (m) => m.case.id },
  { name: 'caseTitle', what: '案名', of: (m) => m.case.title },
  { name: 'provision', what: '規定代號', of: (m) => m.provision.id },
  { name: 'provisionTitle', what: '法規名稱與條號', of: (m) => m.provision.title },
  { name: 'stated', what: '來源怎麼用這條（stated-as），依序', of: (m) => m.stated.map(({ as }) => as).join(' ') },
  {
    name: 'statedLabels',
    what: '同上，名稱',
    of: (m, model) => m.stated.map(({ as }) => labelOf(model, 'stated-as', as)).join('、'),
  },
  { name: 'statedPins', what: '出處：來源代號#位置代號，依序', of: (m) => m.stated.map(({ pin }) => pin).join(' ') },
  { name: 'result', what: '行為時的評析結果（result）', of: (m) => m.review?.result },
  { name: 'resultLabel', what: '同上，名稱', of: (m, model) => m.review && labelOf(model, 'result', m.review.result) },
  { name: 'reason', what: '理由', of: (m) => m.review && plain(m.review.reason) },
  { name: 'version', what: '行為時有效的版本', of: (m) => (m.review && idOf(deciding(m.versionsThen))) ?? undefined },
  { name: 'conduct', what: '決定結果的行為代號', of: (m) => m.review?.conduct },
  { name: 'missing', what: '缺什麼', of: (m) => m.review?.missing?.map(({ what }) => what).join('；') },
  { name: 'resultAtLawDate', what: '若發生在 lawAsOf 當天的結果', of: (m) => atLawDate(m)?.result },
  { name: 'versionAtLawDate', what: '當天有效的版本', of: (m) => atLawDate(m)?.version ?? undefined },
  { name: 'reasonAtLawDate', what: '理由', of: (m) => atLawDate(m)?.reason },
  { name: 'url', what: '在本站的網址', of: (m) => urlOf({ kind: 'mapping', case: m.case.id, id: m.provision.id }) },
];

/** The same as a table, one row a mapping. */
export const mappingsCsv: Export = {
  path: 'mappings.csv',
  description: '對照的表格版，一列一組案例與規定；代號旁附名稱，可直接用試算表篩選。',
  fields: fieldsOf(columns),
  make: (model: Model) => csvText(columns, mappingsOf(model), model),
};
