import { descriptionOf, labelOf } from './labels.ts';
import type { Case, Model } from './types.ts';

/** One value of a facet, with the cases that have it. */
export interface FacetValue {
  id: string;
  label: string;
  description: string;
  cases: Case[];
}

/** One way to divide the cases. Its id and its values' ids are parts of addresses and never change. */
export interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

interface Words {
  label: string;
  description: string;
}

interface FacetRule {
  id: string;
  label: string;
  valuesOf(node: Case): readonly string[];
  wordsOf(value: string, model: Model): Words;
  /** the values in the order in which readers expect them */
  orderOf(model: Model): readonly string[];
}

/** Every facet, the most asked first. */
const RULES: readonly FacetRule[] = [
  listed('cause', '成因', 'cause', (node) => node.causes),
  listed('weakness', '弱點', 'weakness', (node) => node.lessons.map(({ weakness }) => weakness)),
  listed('disclosure', '外洩程度', 'disclosure', (node) => [node.disclosure]),
  listed('affected', '受影響的性質', 'affected', (node) => node.affected),
  listed('agency', '保有機關', 'org-kind', (node) =>
    node.organisations.filter(({ role }) => role === 'keeper').map(({ kind }) => kind),
  ),
  {
    id: 'year',
    label: '年份',
    valuesOf: yearsOf,
    wordsOf: yearWords,
    orderOf: ({ cases }) => [...new Set(cases.flatMap(yearsOf))].sort(newestFirst),
  },
  listed('depth', '篇幅', 'depth', ({ depth }) => [depth]),
  listed('identity', '具名與否', 'identity', ({ identity }) => [identity]),
  {
    id: 'provision',
    label: '規定',
    valuesOf: (node) => node.mappings.filter(tied).map(({ provision }) => provision.id),
    wordsOf: (value, { provisions }) => {
      const provision = provisions.find(({ id }) => id === value);
      return { label: provision?.shortTitle ?? value, description: provision?.caption ?? '' };
    },
    orderOf: ({ provisions }) => provisions.map(({ id }) => id),
  },
];

/** The facets that divide the cases there are; a value without a case is left out. */
export function facetsOf(model: Model): Facet[] {
  return RULES.map((rule) => {
    const values = rule.orderOf(model).map((id) => ({
      id,
      ...rule.wordsOf(id, model),
      cases: model.cases.filter((node) => rule.valuesOf(node).includes(id)),
    }));
    return { id: rule.id, label: rule.label, values: values.filter(({ cases }) => cases.length > 0) };
  }).filter(({ values }) => values.length > 0);
}

/** A case's place in every facet, as `cause/credentials`. */
export const facetTokensOf = (node: Case): string[] =>
  RULES.flatMap((rule) => [...new Set(rule.valuesOf(node))].map((value) => `${rule.id}/${value}`));

/** A facet whose values are a closed list. */
function listed(id: string, label: string, list: string, valuesOf: FacetRule['valuesOf']): FacetRule {
  return {
    id,
    label,
    valuesOf,
    wordsOf: (value, model) => ({ label: labelOf(model, list, value), description: descriptionOf(model, list, value) }),
    orderOf: ({ vocabulary }) => (vocabulary[list] ?? []).map((value) => value.id),
  };
}

/** Whether a source names the provision for the case, or our review finds that it fits or may fit. */
const tied = ({ stated, review }: Case['mappings'][number]): boolean =>
  stated.length > 0 || review?.result === 'applies' || review?.result === 'possible';

/** A case that is only known to lie between two dates belongs to no year. */
const UNDATED = 'undated';

const newestFirst = (a: string, b: string): number => (a === UNDATED ? 1 : b === UNDATED ? -1 : Number(b) - Number(a));

function yearsOf({ period: { from, to } }: Case): string[] {
  const [first, last] = [from ?? to, to ?? from].map((date) => Number(date?.slice(0, 4)));
  if (!first || !last) return [UNDATED];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function yearWords(value: string): Words {
  if (value === UNDATED) return { label: '年份未定', description: '來源沒有記載哪一年，只能推得範圍。' };
  return { label: `${value}年`, description: `民國${Number(value) - 1911}年；案件期間包含這一年。` };
}
