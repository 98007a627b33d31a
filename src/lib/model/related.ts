import { answersOf } from '../rules/answers.ts';
import { isMirror } from '../rules/mirrors.ts';
import { labelOf } from './labels.ts';
import type { Case, Model } from './types.ts';

/** Something that two cases have in common. */
export interface Shared {
  kind: 'weakness' | 'fact' | 'provision' | 'cause';
  /** `patterned-password`, `means/others-credentials`, `cc-358` */
  id: string;
  /** as readers see it: 同樣, the lead, and the words, as in 同樣是 有規則的密碼 */
  lead: string;
  words: string;
}

/** A case that shares something with another, and what: what few other cases have comes first. */
export interface Related {
  case: Case;
  shared: Shared[];
}

type Words = Pick<Model, 'cases' | 'questions' | 'vocabulary'>;

/** A weakness says most of what went wrong, then what was done and how, then the law that it met; a cause is only its family. */
const WEIGHTS: Readonly<Record<Shared['kind'], number>> = { weakness: 3, fact: 2, provision: 1, cause: 1 };

/** The facts that make incidents alike, each with how a shared answer is told. */
const TELLING: Readonly<Record<string, string>> = {
  deed: '有人做了',
  means: '進得去是靠',
  information: '涉及',
  document: '涉及',
  computer: '碰到的電腦屬於',
};
/** What every keeper of data has in common, and what nobody found out, are no likeness. */
const EVERYDAY = ['deed/keep', 'information/personal', 'computer/public-agency', 'undetermined'];

/** So many reasons are told: beyond them they repeat each other. */
const MOST_REASONS = 3;

/** The cases most like this one by weaknesses, facts, provisions and causes, the most alike first; at most `most`. */
export function relatedTo(node: Case, model: Words, most = 3): Related[] {
  const traits = traitsOf(node, model);
  const spread = spreadOf(model);
  const weight = (trait: Shared): number => WEIGHTS[trait.kind] * Math.log(model.cases.length / (spread.get(keyOf(trait)) ?? 1));
  return model.cases
    .filter((other) => other !== node)
    .map((other) => {
      const theirs = new Set(traitsOf(other, model).map(keyOf));
      const shared = traits.filter((trait) => theirs.has(keyOf(trait))).sort((a, b) => weight(b) - weight(a));
      return { case: other, shared, score: shared.reduce((sum, trait) => sum + weight(trait), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ case: other, shared }) => ({ case: other, shared: shared.slice(0, MOST_REASONS) }));
}

/** What two cases share, in a sentence: `同樣是有規則的密碼、登入無警示，碰到刑法第358條。` */
export function sharedText(shared: readonly Shared[]): string {
  const leads = [...Map.groupBy(shared, ({ lead }) => lead)];
  return `同樣${leads.map(([lead, members]) => lead + members.map(({ words }) => words).join('、')).join('，')}。`;
}

/** The cases before and after this one in the order of the list, latest first. */
export function neighboursOf(
  node: Case,
  { cases }: Pick<Model, 'cases'>,
): { later: Case | undefined; earlier: Case | undefined } {
  const at = cases.findIndex((other) => other.id === node.id);
  return { later: cases[at - 1], earlier: cases[at + 1] };
}

const keyOf = ({ kind, id }: Shared): string => `${kind}:${id}`;

const known = new WeakMap<Case, Shared[]>();

/** What a case could share, each once. */
function traitsOf(node: Case, model: Words): Shared[] {
  const traits = known.get(node) ?? [
    ...distinct(node.lessons.map(({ weakness }) => weakness)).map((id) => ({
      ...{ kind: 'weakness' as const, id, lead: '是', words: labelOf(model, 'weakness', id) },
    })),
    ...factsOf(node, model),
    ...node.mappings
      .filter(({ review, provision }) => !isMirror(provision) && (review?.result === 'applies' || review?.result === 'possible'))
      .map(({ provision }) => ({ kind: 'provision' as const, id: provision.id, lead: '碰到', words: provision.shortTitle })),
    ...node.causes
      .filter((id) => !EVERYDAY.includes(id))
      .map((id) => ({ kind: 'cause' as const, id, lead: '因為', words: labelOf(model, 'cause', id) })),
  ];
  known.set(node, traits);
  return traits;
}

/** What is answered for sure; what is left open is no likeness. */
function factsOf(node: Case, { questions }: Words): Shared[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answered = node.conducts.flatMap((conduct) => {
    const answers = answersOf(conduct, node.facts, byId);
    return Object.keys(TELLING).flatMap((question) => answers(question).sure.map((value) => `${question}/${value}`));
  });
  return distinct(answered)
    .filter((id) => !EVERYDAY.includes(id))
    .map((id) => {
      const [question = '', value] = id.split('/');
      const label = byId.get(question)?.values.find((one) => one.id === value)?.label ?? id;
      return { kind: 'fact', id, lead: TELLING[question] as string, words: `「${label}」` };
    });
}

/** In how many cases each trait is found. */
function spreadOf(model: Words): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const key of model.cases.flatMap((node) => traitsOf(node, model).map(keyOf))) spread.set(key, (spread.get(key) ?? 0) + 1);
  return spread;
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
