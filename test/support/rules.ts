import { evaluator, type RuledCase } from '../../src/lib/rules/evaluate.ts';
import type { CellResult } from '../../src/lib/rules/results.ts';
import type { CaseData, Conduct } from '../../src/lib/schema/case.ts';
import type { FactQuestion } from '../../src/lib/schema/lists.ts';
import type { Norm, Predicate, ProvisionData, Version } from '../../src/lib/schema/provision.ts';

/** A fact question; single and silent `no` unless told. */
export const question = (
  id: string,
  values: string[],
  { many = false, silence = 'no' }: { many?: boolean; silence?: 'no' | 'open' } = {},
): FactQuestion => ({
  id,
  question: `${id}?`,
  many: many ? 'true' : 'false',
  silence,
  values: values.map((value) => ({ id: value, label: value })),
});

/** The questions that the examples from the law use, as in facts.yaml but fewer values. */
export const QUESTIONS: FactQuestion[] = [
  question('actor', ['public-agency', 'public-school', 'private-body', 'public-official', 'private-person', 'outsider']),
  question('deed', ['keep', 'intrude', 'take', 'query', 'disclose', 'use', 'abet'], { many: true }),
  question('means', ['others-credentials', 'open-link', 'own-account'], { many: true }),
  question('right', ['none', 'exceeded', 'held'], { silence: 'open' }),
  question('computer', ['public-agency', 'public-school', 'private']),
  question('information', ['personal', 'official-secret'], { many: true }),
  question('aim', ['yes', 'no'], { silence: 'open' }),
  question('benefit', ['agreed', 'received', 'none']),
  question('office-abused', ['yes', 'no']),
  question('exemption', ['met', 'none']),
];

/** Questions by id. */
export const byId = (questions: readonly FactQuestion[]): Map<string, FactQuestion> =>
  new Map(questions.map((one) => [one.id, one]));

/** A norm whose elements are named by the keys. */
export const norm = (id: string, elements: Record<string, Predicate>): Norm => ({
  id,
  purpose: 'offence',
  what: id,
  limits: [],
  elements: Object.entries(elements).map(([element, when]) => ({ id: element, text: element, when })),
});

/** A version in force since 2000 unless told otherwise. */
export const version = (norms: Norm[], fields: Partial<Version> = {}): Version => ({
  state: 'in-force',
  basis: 'dataset',
  promulgated: '2000-01-01',
  effective: '2000-01-01',
  ...fields,
  norms,
});

/** A provision of these versions, the first of which is the earliest there ever was unless told. */
export const provision = (versions: Version[], earlier = 'none'): ProvisionData => ({
  law: 'x',
  instrument: 'statute',
  article: '1',
  articleUnit: 'article',
  caption: 'x',
  aliases: [],
  binds: 'x',
  versions,
  earlier,
  succeeds: [],
  counterpart: [],
  checked: { against: 'x' },
});

/** A provision with one version and one norm. */
export const rule = (elements: Record<string, Predicate>, fields: Partial<Version> = {}): ProvisionData =>
  provision([version([norm('n', elements)], fields)]);

/** A conduct that lasted through 2017 unless told. */
export const conduct = (id: string, facts: Conduct['facts'], fields: Partial<Conduct> = {}): Conduct => ({
  id,
  who: id,
  when: { from: '2017-01-01', to: '2017-12-31' },
  facts,
  ...fields,
});

/** The part of a case that rules read. */
export const ruled = (conducts: Conduct[], facts: CaseData['facts'] = {}, period: CaseData['period'] = {}): RuledCase => ({
  conducts,
  facts,
  period,
});

/** The cell of a provision and a case, at the time of the conduct or on a day. */
export function cellOf(
  provisions: Record<string, ProvisionData>,
  id: string,
  node: RuledCase,
  { day, questions = QUESTIONS }: { day?: string; questions?: readonly FactQuestion[] } = {},
): CellResult {
  const rules = evaluator(new Map(Object.entries(provisions)), byId(questions));
  const cell = day ? rules.onDay(id, node, day) : rules.atTime(id, node);
  if (!cell) throw new Error(`test: "${id}" has no elements`);
  return cell;
}

/** Result, deciding conduct, and how each element came out: `applies clerk person:met act:met`. */
export const told = ({ result, conduct: who, elements }: CellResult): string =>
  [result, who, ...elements.map(({ id, truth, silent }) => `${id}:${silent ? 'silent' : truth}`)].join(' ');
