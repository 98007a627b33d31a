import { plain } from '../markdown/inline.ts';
import { labelOf } from '../model/labels.ts';
import { reasonOf } from '../model/reasons.ts';
import { todayOf } from '../model/today.ts';
import type { Case, Cell, Mapping, Model, Provision, VersionAt } from '../model/types.ts';
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
    ['review.override', '編者不採規則結果時的理由'],
    ['review.version', '決定結果的版本代號；規定沒有要件時是行為結束時的那一版，沒有有效版本為 null'],
    ['review.versions[]', '行為期間有效（standing 為 in-force）或可能有效（maybe）的各版本；案例沒有列出這條規定時為空'],
    ['review.norm', '決定結果的規範代號；規定沒有要件時為 null'],
    ['review.conduct', '決定結果的行為代號；未指定為 null'],
    ['review.elements[]', '各要件的結果：id、text、result（met、unknown、not-met）；規定沒有要件時為空'],
    ['review.missing[]', '結果為可能或未見記載時缺什麼：kind（missing）、what'],
    ['review.conducts[]', '各行為的結果：id、result；規定沒有要件時為空'],
    ['atLawDate', '若發生在 lawAsOf 當天：result、version（沒有有效版本為 null）、reason；當時未施行而今日尚未評析的沒有'],
  ],
  make: (model: Model) => jsonText({ mappings: rowsOf(model).map(({ of: _of, ...row }) => row) }),
};

/** One case × one provision, as data. */
interface Row {
  /** the linked entries, for labels and titles */
  of: { case: Case; provision: Provision };
  case: string;
  provision: string;
  url: string;
  stated: { pin: ReturnType<typeof pinData>; by: string; paragraph?: string | undefined; as: string }[];
  review?: ReviewRow | undefined;
  atLawDate?: { result: string; version: string | null; reason: string } | undefined;
}

interface ReviewRow {
  result: string;
  reason: string;
  override?: string | undefined;
  version: string | null;
  versions: { id: string; standing: string }[];
  norm: string | null;
  conduct: string | null;
  elements: { id: string; text: string; result: string }[];
  missing: readonly { kind: string; what: string }[];
  conducts: readonly { id: string; result: string }[];
}

/** Every pair that a case lists, then every other cell of that case. */
export const rowsOf = (model: Model): Row[] =>
  model.cases.flatMap((node) => [
    ...node.mappings.map((mapping) => listed(mapping, model)),
    ...unlisted(node).map((cell) => decided(cell, model)),
  ]);

/** The cells of a case that it does not list itself. */
const unlisted = (node: Case): Cell[] => node.cells.filter((cell) => !node.mappings.some((mapping) => mapping.cell === cell));

function listed(mapping: Mapping, model: Model): Row {
  const { case: node, provision } = mapping;
  return {
    of: { case: node, provision },
    case: node.id,
    provision: provision.id,
    url: urlOf({ kind: 'mapping', case: node.id, id: provision.id }),
    stated: mapping.stated.map(({ pin, by, paragraph, as, what, caveat }) => ({
      ...{ pin: pinData(pin), by, paragraph, as },
      what: what && plain(what),
      caveat: caveat && plain(caveat),
    })),
    ...reviewed(mapping, model),
  };
}

const writtenReview = ({ cell, versionsThen }: Mapping, review: NonNullable<Mapping['review']>): ReviewRow => ({
  result: review.result,
  reason: plain(review.reason),
  override: review.override && plain(review.override),
  version: cell?.past.version ?? idOf(deciding(versionsThen)),
  versions: versionsThen.map(({ version, standing }) => ({ id: versionId(version), standing })),
  norm: cell?.past.norm ?? null,
  conduct: review.conduct ?? null,
  elements: elementsData(cell?.past),
  missing: review.missing ?? [],
  conducts: cell?.past.conducts ?? [],
});

/** As an editor wrote it; where sources only name the provision, what the rules say. Neither for definitions. */
function reviewed(mapping: Mapping, model: Model): Pick<Row, 'review' | 'atLawDate'> {
  if (mapping.review) return { review: writtenReview(mapping, mapping.review), atLawDate: atLawDate(mapping) };
  return mapping.cell ? ruled(mapping.cell, model) : {};
}

/** A cell that no case lists. */
const decided = (cell: Cell, model: Model): Row => ({
  of: { case: cell.case, provision: cell.provision },
  case: cell.case.id,
  provision: cell.provision.id,
  url: urlOf(cell.provision),
  stated: [],
  ...ruled(cell, model),
});

/** What the rules say, in words made from the elements. */
const ruled = ({ past, today }: Cell, { provisions }: Model): Pick<Row, 'review' | 'atLawDate'> => ({
  review: {
    result: past.result,
    reason: reasonOf(past, provisions),
    version: past.version ?? null,
    versions: [],
    norm: past.norm ?? null,
    conduct: past.conduct,
    elements: elementsData(past),
    missing: past.missing,
    conducts: past.conducts,
  },
  atLawDate: { result: today.result, version: today.version ?? null, reason: reasonOf(today, provisions) },
});

const elementsData = (cell: CellResult | undefined): ReviewRow['elements'] =>
  (cell?.elements ?? []).map(({ id, text, truth }) => ({ id, text, result: truth }));

/** The version at the end of the conduct: the last that was surely in force, else the last that may have been. */
const deciding = (versions: readonly VersionAt[]): VersionAt | undefined =>
  versions.findLast(({ standing }) => standing === 'in-force') ?? versions.at(-1);

const idOf = (at: VersionAt | undefined): string | null => (at ? versionId(at.version) : null);

/** The result at lawAsOf, with the version in force that day. */
function atLawDate(mapping: Mapping): Row['atLawDate'] {
  const today = todayOf(mapping);
  return today && { result: today.result, version: idOf(mapping.versionNow), reason: plain(today.reason) };
}

const columns: Column<Row>[] = [
  { name: 'case', what: '案例代號', of: (row) => row.case },
  { name: 'caseTitle', what: '案名', of: (row) => row.of.case.title },
  { name: 'provision', what: '規定代號', of: (row) => row.provision },
  { name: 'provisionTitle', what: '法規名稱與條號', of: (row) => row.of.provision.title },
  { name: 'stated', what: '來源怎麼用這條（stated-as），依序', of: (row) => row.stated.map(({ as }) => as).join(' ') },
  {
    name: 'statedLabels',
    what: '同上，名稱',
    of: (row, model) => row.stated.map(({ as }) => labelOf(model, 'stated-as', as)).join('、'),
  },
  {
    name: 'statedPins',
    what: '出處：來源代號#位置代號，依序',
    of: (row) => row.stated.map(({ pin }) => `${pin.source}#${pin.at}`).join(' '),
  },
  { name: 'result', what: '行為時的評析結果（result）', of: (row) => row.review?.result },
  { name: 'resultLabel', what: '同上，名稱', of: (row, model) => row.review && labelOf(model, 'result', row.review.result) },
  { name: 'reason', what: '理由', of: (row) => row.review?.reason },
  { name: 'version', what: '決定結果的版本', of: (row) => row.review?.version ?? undefined },
  { name: 'conduct', what: '決定結果的行為代號', of: (row) => row.review?.conduct ?? undefined },
  { name: 'missing', what: '缺什麼', of: (row) => row.review?.missing.map(({ what }) => what).join('；') },
  { name: 'resultAtLawDate', what: '若發生在 lawAsOf 當天的結果', of: (row) => row.atLawDate?.result },
  { name: 'versionAtLawDate', what: '當天有效的版本', of: (row) => row.atLawDate?.version ?? undefined },
  { name: 'reasonAtLawDate', what: '理由', of: (row) => row.atLawDate?.reason },
  { name: 'url', what: '在本站的網址', of: (row) => row.url },
];

/** The same as a table. */
export const mappingsCsv: Export = {
  path: 'mappings.csv',
  description: '對照的表格版，一列一組案例與規定，列數與 mappings.json 相同；代號旁附名稱，可直接用試算表篩選。',
  fields: fieldsOf(columns),
  make: (model: Model) => csvText(columns, rowsOf(model), model),
};
