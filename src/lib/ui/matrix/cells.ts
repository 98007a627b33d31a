import { labelOf } from '../../model/labels.ts';
import { todayOf } from '../../model/today.ts';
import type { Cell as Decided, Mapping, Model } from '../../model/types.ts';
import { RESULT_MARKS, STATED_MARKS } from '../../text.ts';
import { urlOf } from '../../urls.ts';
import { type LawGroup, lawGroups } from '../provision/laws.ts';

type Words = Pick<Model, 'vocabulary'>;

/** One case × provision in the smallest room. */
export interface Cell {
  /** where the reason stands; nothing on a cell that the rules alone rule out, whose reason is on the provision's page */
  href: string | undefined;
  /** no source and no editor has written about it: the rules alone decide */
  ruleOnly: boolean;
  /** how it came out at the time, and today where that differs */
  result: string | undefined;
  resultToday: string | undefined;
  /** one character for each way in which sources use the provision */
  stated: { id: string; mark: string }[];
  /** all of it in words; row and column heads tell of which provision and case */
  name: string;
}

export interface MatrixRow {
  provision: LawGroup['provisions'][number];
  /** in the order of the cases; nothing where the case does not list the provision */
  cells: (Cell | undefined)[];
}

/** The rows of one law. */
export type MatrixGroup = LawGroup & { rows: MatrixRow[] };

/** The provisions that any case lists or that have elements, by law, each with its cells. */
export function matrixGroups(model: Model): MatrixGroup[] {
  const listed = model.provisions.filter(({ mappings, cells }) => mappings.length + cells.length > 0);
  return lawGroups(listed, model).map((group) => ({
    ...group,
    rows: group.provisions.map((provision) => ({
      provision,
      cells: model.cases.map((node) => {
        const mapping = provision.mappings.find((candidate) => candidate.case === node);
        const decided = provision.cells.find((candidate) => candidate.case === node);
        return mapping ? cellOf(mapping, model) : decided && ruleCell(decided, model);
      }),
    })),
  }));
}

function ruleCell({ case: node, provision, past, today }: Decided, model: Words): Cell {
  const changed = today.result === past.result ? undefined : today.result;
  const ruledOut = [past.result, today.result].every((result) => result !== 'applies' && result !== 'possible');
  return {
    href: ruledOut ? undefined : `${urlOf(provision)}#case-${node.id}`,
    ruleOnly: true,
    result: past.result,
    resultToday: changed,
    stated: [],
    name: resultWords(past.result, changed, model),
  };
}

function cellOf(mapping: Mapping, model: Words): Cell {
  /* what no editor has written about is as the rules have it */
  const past = mapping.review?.result ?? mapping.cell?.past.result;
  const today = mapping.review ? todayOf(mapping)?.result : mapping.cell?.today.result;
  const changed = today === past ? undefined : today;
  const said = new Set(mapping.stated.map(({ as }) => as));
  const uses = (model.vocabulary['stated-as'] ?? []).map(({ id }) => id).filter((id) => said.has(id));
  const reviewed = past && resultWords(past, changed, model);
  const stated = uses.length > 0 && `來源${uses.map((id) => labelOf(model, 'stated-as', id)).join('、')}`;
  return {
    href: urlOf({ kind: 'mapping', case: mapping.case.id, id: mapping.provision.id }),
    ruleOnly: false,
    result: past,
    resultToday: changed,
    stated: uses.map((id) => ({ id, mark: STATED_MARKS[id] ?? labelOf(model, 'stated-as', id).slice(0, 1) })),
    name: [reviewed, stated].filter(Boolean).join('；') || '列出而未評析',
  };
}

/** `符合`, `當時未施行，今日符合` */
const resultWords = (past: string, today: string | undefined, model: Words): string =>
  `${labelOf(model, 'result', past)}${today ? `，今日${labelOf(model, 'result', today)}` : ''}`;

/** `●`, `×→●` */
export const marksOf = ({ result, resultToday }: Cell): string =>
  [result, resultToday].flatMap((id) => (id ? [RESULT_MARKS[id]] : [])).join('→');
