import { plain } from '../markdown/inline.ts';
import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import type { Claim } from '../schema/case.ts';
import { parsePin } from '../schema/fields.ts';
import { urlOf } from '../urls.ts';
import { type Column, csvText, fieldsOf } from './csv.ts';
import type { Export } from './export.ts';

interface Row {
  node: Case;
  claim: Claim;
}

/** The words for a pin: the document and the place in it. */
function pinText(model: Model, pin: string): string {
  const { source, at } = parsePin(pin);
  const found = model.sources.find((candidate) => candidate.id === source);
  return `${found?.shortTitle ?? source}・${found?.places.find((place) => place.id === at)?.label ?? at}`;
}

const columns: Column<Row>[] = [
  { name: 'case', what: '案例代號', of: ({ node }) => node.id },
  { name: 'caseTitle', what: '案名', of: ({ node }) => node.title },
  { name: 'id', what: '數據代號，案內唯一', of: ({ claim }) => claim.id },
  { name: 'measure', what: '量的是什麼（measure）', of: ({ claim }) => claim.measure },
  { name: 'measureLabel', what: '同上，名稱', of: ({ claim }, model) => labelOf(model, 'measure', claim.measure) },
  { name: 'scope', what: '範圍；同一 measure 與 scope 的說法互相比較', of: ({ claim }) => claim.scope },
  { name: 'value', what: '單一數值', of: ({ claim }) => claim.value },
  { name: 'min', what: '下限', of: ({ claim }) => claim.min },
  { name: 'max', what: '上限', of: ({ claim }) => claim.max },
  { name: 'at', what: '時刻', of: ({ claim }) => claim.at },
  { name: 'text', what: '文字說法', of: ({ claim }) => claim.text && plain(claim.text) },
  { name: 'approx', what: '約、逾、不足（approx）；精確值空白', of: ({ claim }) => claim.approx },
  { name: 'unit', what: '單位', of: ({ claim }) => claim.unit },
  { name: 'by', what: '誰說的（speaker）', of: ({ claim }) => claim.by },
  { name: 'speaker', what: '說話者的名稱', of: ({ claim }) => claim.speaker },
  { name: 'maturity', what: '初步、修正或最後的說法（maturity）', of: ({ claim }) => claim.maturity },
  { name: 'asOf', what: '說法所指或說出的日期', of: ({ claim }) => claim.asOf },
  {
    name: 'preferred',
    what: '採用這一說法的理由；不採用的空白',
    of: ({ claim }) => claim.preferred && plain(claim.preferred),
  },
  { name: 'pin', what: '出處：來源代號#位置代號', of: ({ claim }) => claim.pin },
  { name: 'pinText', what: '出處，名稱', of: ({ claim }, model) => pinText(model, claim.pin) },
  { name: 'note', what: '補充說明', of: ({ claim }) => claim.note && plain(claim.note) },
  { name: 'url', what: '在本站的網址', of: ({ node, claim }) => urlOf({ kind: 'claim', case: node.id, id: claim.id }) },
];

/** Every figure and contested statement, one row each. */
export const claimsCsv: Export = {
  path: 'claims.csv',
  description: '數據與說法的表格版，一列一則；同一件事的不同說法並列，不合併。',
  fields: fieldsOf(columns),
  make: (model: Model) =>
    csvText(
      columns,
      model.cases.flatMap((node) => node.claims.map((claim) => ({ node, claim }))),
      model,
    ),
};
