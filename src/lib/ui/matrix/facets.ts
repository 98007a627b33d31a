import type { Facet } from '../../model/facets.ts';
import { descriptionOf, labelOf } from '../../model/labels.ts';
import { purposesOf } from '../../model/purposes.ts';
import type { Model, Provision } from '../../model/types.ts';
import { isMirror } from '../../rules/mirrors.ts';
import { PAGES } from '../../urls.ts';
import type { MatrixGroup, MatrixRow } from './cells.ts';

/** One value that the rows of the matrix can be narrowed to. */
export interface RowFacetValue {
  id: string;
  label: string;
  description: string;
  href: string;
  rows: number;
}

/** One way to narrow the rows. */
export interface RowFacet extends Pick<Facet, 'id' | 'label'> {
  values: RowFacetValue[];
}

const OWN = 'own';
const MIRROR = 'mirror';

/** A row's place in every facet, as `purpose/duty`: what it is for, how any of its cells came out, its law, and whether it stands alone. */
export function rowTokens({ provision, cells }: MatrixRow, law: string): string[] {
  const results = cells.flatMap((cell) => (cell ? [cell.result, cell.resultToday] : [])).filter((result) => result !== undefined);
  return [
    ...purposesOf(provision).map((purpose) => `purpose/${purpose}`),
    ...[...new Set(results)].map((result) => `result/${result}`),
    `law/${law}`,
    `base/${standing(provision)}`,
  ];
}

const standing = (provision: Provision): string => (isMirror(provision) ? MIRROR : OWN);

/** The facets of the rows; a value without a row is left out, and so is a facet with a single value. */
export function rowFacets(groups: readonly MatrixGroup[], model: Pick<Model, 'vocabulary'>): RowFacet[] {
  const tokens = groups.flatMap(({ id, rows }) => rows.map((row) => rowTokens(row, id)));
  const facet = (id: string, label: string, values: { id: string; label: string; description: string }[]): RowFacet => ({
    id,
    label,
    values: values
      .map((value) => ({
        ...value,
        href: `${PAGES.matrix}?${id}=${value.id}`,
        rows: tokens.filter((row) => row.includes(`${id}/${value.id}`)).length,
      }))
      .filter(({ rows }) => rows > 0),
  });
  const listed = (list: string) =>
    (model.vocabulary[list] ?? []).map(({ id }) => ({
      ...{ id, label: labelOf(model, list, id), description: descriptionOf(model, list, id) },
    }));
  return [
    facet('result', '結果', listed('result')),
    facet('purpose', '作用', listed('purpose')),
    facet(
      'law',
      '法規',
      groups.map(({ id, law }) => ({ id, label: law, description: law })),
    ),
    facet('base', '隨附', [
      { id: OWN, label: '只看自有要件的規定', description: '收起只看另一條成不成立的規定。' },
      { id: MIRROR, label: '只看隨附於另一條的規定', description: '例如時效、國家賠償：另一條成立，它才有可說。' },
    ]),
  ].filter(({ values }) => values.length > 1);
}
