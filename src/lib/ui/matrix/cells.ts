import { labelOf } from '../../model/labels.ts';
import { todayOf } from '../../model/today.ts';
import type { Cell as Decided, Mapping, Model } from '../../model/types.ts';
import { RESULT_MARKS, STATED_MARKS } from '../../text.ts';
import { urlOf } from '../../urls.ts';
import { type LawGroup, lawGroups } from '../provision/laws.ts';

type Words = Pick<Model, 'vocabulary'>;

/** One case × provision in the smallest room. */
export interface Cell {
  href: string;
  /** no source and no editor has written about it: the rules alone decide */
  ruleOnly: boolean;
  /** the review's mark at the time, and today's where it differs */
  past: string | undefined;
  today: string | undefined;
  /** one character for each way in which sources use the provision */
  stated: { id: string; mark: string }[];
  /** all of it in words */
  name: string;
}

export interface MatrixRow {
  provision: LawGroup['provisions'][number];
  /** in the order of the cases; nothing where the case does not list the provision */
  cells: (Cell | undefined)[];
}

/** The provisions that any case lists or that have elements, by law, each with its cells. */
export function matrixGroups(model: Model): (LawGroup & { rows: MatrixRow[] })[] {
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
  const result = (id: string): string => labelOf(model, 'result', id);
  return {
    href: `${urlOf(provision)}#case-${node.id}`,
    ruleOnly: true,
    past: RESULT_MARKS[past.result],
    today: changed && RESULT_MARKS[changed],
    stated: [],
    name: `${node.title}，${provision.shortTitle}：只依要件核對，${result(past.result)}${changed ? `，今日${result(changed)}` : ''}`,
  };
}

function cellOf(mapping: Mapping, model: Words): Cell {
  const { review } = mapping;
  const today = todayOf(mapping)?.result;
  const changed = review && today && today !== review.result ? today : undefined;
  const said = new Set(mapping.stated.map(({ as }) => as));
  const uses = (model.vocabulary['stated-as'] ?? []).map(({ id }) => id).filter((id) => said.has(id));
  return {
    href: urlOf({ kind: 'mapping', case: mapping.case.id, id: mapping.provision.id }),
    ruleOnly: false,
    past: review && RESULT_MARKS[review.result],
    today: changed && RESULT_MARKS[changed],
    stated: uses.map((id) => ({ id, mark: STATED_MARKS[id] ?? labelOf(model, 'stated-as', id).slice(0, 1) })),
    name: nameOf(mapping, changed, uses, model),
  };
}

/** `領務局出國登錄信箱遭入侵，個資法第12條：評析符合，今日可能；來源認定違反、引用` */
function nameOf(
  { case: node, provision, review }: Mapping,
  today: string | undefined,
  uses: readonly string[],
  model: Words,
): string {
  const result = (id: string): string => labelOf(model, 'result', id);
  const reviewed = review && `評析${result(review.result)}${today ? `，今日${result(today)}` : ''}`;
  const stated = uses.length > 0 && `來源${uses.map((id) => labelOf(model, 'stated-as', id)).join('、')}`;
  return `${node.title}，${provision.shortTitle}：${[reviewed, stated].filter(Boolean).join('；') || '列出而未評析'}`;
}
