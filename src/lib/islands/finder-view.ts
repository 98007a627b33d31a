import { type Alike, alike, type Fact } from '../rules/alike.ts';
import { clocksOf } from '../rules/clocks.ts';
import { type Inquire, REST, UNKNOWN } from '../rules/inquiry.ts';
import { type Knowledge, type KnownItem, type KnownProvision, provisionIn } from '../rules/knowledge.ts';
import { inOrder, nextQuestion } from '../rules/next.ts';
import { itemsToPull, type Pulled } from '../rules/pull.ts';
import type { ElementResult, Tried } from '../rules/results.ts';
import { APPLIES_WORDS } from '../text.ts';
import { type ClockView, clockView } from './finder-clocks.ts';
import type { FinderState } from './finder-state.ts';

export type Question = Knowledge['questions'][number];

/** A provision as it comes out. */
export interface ProvisionView {
  provision: KnownProvision;
  paragraph: string | undefined;
  /** what it means, or what is missing, or what rules it out */
  why: string;
  elements: ElementResult[];
}

/** Provisions that come out alike. */
export interface Group {
  id: 'applies' | 'possible' | 'faint' | 'does-not-apply' | 'not-in-force';
  provisions: ProvisionView[];
}

export interface CaseView {
  title: string;
  url: string;
  who: string;
  shared: string;
  apart: string;
}

export interface ItemGroup {
  checklist: string;
  items: { item: KnownItem; because: string }[];
}

/** Everything that the finder shows for a state. */
export interface View {
  next: Question | undefined;
  answered: { question: Question; words: string }[];
  groups: Group[];
  clocks: ClockView[];
  cases: CaseView[];
  items: ItemGroup[];
  /** the day whose law this is */
  day: string;
}

/** How a question is put in the finder. */
export const askOf = ({ ask, question }: Question): string => ask ?? question;

/** Works out what to show. */
export function viewOf(knowledge: Knowledge, inquire: Inquire, state: FinderState): View {
  const day = state.date ?? knowledge.lawAsOf;
  const tried = inquire(state.given, day);
  const groups = groupsOf(tried, knowledge);
  const answered = inOrder(knowledge.questions).filter(({ id }) => state.given[id]);
  const near = Object.keys(state.given).length > 0 ? alike(state.given, knowledge.profiles) : [];
  return {
    next: nextQuestion(knowledge.questions, state.given, tried),
    answered: answered.map((question) => ({ question, words: answerWords(question, state.given[question.id] ?? []) })),
    groups,
    clocks: answered.length > 0 ? clocksOf(tried).map((clock) => clockView(clock, knowledge, state.known)) : [],
    cases: near.map((one) => caseView(one, knowledge)),
    items: answered.length > 0 ? itemGroups(tried, near, knowledge) : [],
    day,
  };
}

/** `保有、管理；其餘沒有`, `以上皆非`, `不知道`. */
export function answerWords({ many, values }: Question, given: readonly string[]): string {
  const labels = values.filter(({ id }) => given.includes(id)).map(({ label }) => `「${label}」`);
  if (labels.length === 0) return given.includes(REST) ? '以上皆非' : '不知道';
  if (many === 'false') return labels.join('').slice(1, -1);
  return `${labels.join('')}，${given.includes(UNKNOWN) ? '其餘不確定' : '其餘沒有'}`;
}

function groupsOf(tried: readonly Tried[], knowledge: Knowledge): Group[] {
  const of = (id: Group['id'], wanted: (one: Tried) => boolean): Group => ({
    id,
    provisions: tried
      .filter(wanted)
      .sort(nearest)
      .map((one) => provisionView(one, knowledge)),
  });
  const some = ({ best }: Tried): boolean => met(best.elements) > 0;
  return [
    of('applies', ({ best }) => best.result === 'applies'),
    of('possible', (one) => one.best.result === 'possible' && some(one)),
    of('faint', (one) => one.best.result === 'possible' && !some(one)),
    of('does-not-apply', ({ best }) => best.result === 'does-not-apply' || best.result === 'not-shown'),
    of('not-in-force', ({ best }) => best.result === 'not-in-force'),
  ];
}

const met = (elements: readonly ElementResult[]): number => elements.filter(({ truth }) => truth === 'met').length;

/** What lacks least comes first. */
const nearest = (a: Tried, b: Tried): number => lacking(a) - lacking(b) || met(b.best.elements) - met(a.best.elements);
const lacking = ({ best }: Tried): number => best.elements.length - met(best.elements);

function provisionView({ provision, best, norms }: Tried, knowledge: Knowledge): ProvisionView {
  const norm = norms.find(({ norm: { id }, version }) => id === best.norm && (version.promulgated ?? 'undated') === best.version);
  return {
    provision: provisionIn(knowledge, provision),
    paragraph: best.paragraph,
    why: whyOf(best, norm?.norm.purpose ?? '', knowledge),
    elements: best.elements,
  };
}

function whyOf({ result, missing, elements }: Tried['best'], purpose: string, knowledge: Knowledge): string {
  if (result === 'applies') return APPLIES_WORDS[purpose] ?? '要件均有資料支持';
  if (result === 'possible') return `還缺：${[...new Set(missing.map((one) => missingWords(one, knowledge)))].join('；')}`;
  if (result === 'not-in-force') return '這一天沒有這條規定，或尚未施行';
  const failing = elements.filter(({ truth }) => truth === 'not-met').map(({ text }) => `「${text}」`);
  return `不符${failing.join('')}`;
}

function missingWords({ kind, what }: Tried['best']['missing'][number], { questions, provisions, missing }: Knowledge): string {
  const question = questions.find((one) => one.question === what);
  const words = question ? askOf(question) : what;
  if (kind === 'base') return `${provisions.find(({ id }) => id === what)?.title ?? what}是否成立`;
  return kind === 'fact' ? words : `${missing[kind]}（${words}）`;
}

function caseView({ profile, shared, apart }: Alike, knowledge: Knowledge): CaseView {
  const node = knowledge.cases.find(({ id }) => id === profile.case);
  return {
    title: node?.title ?? profile.case,
    url: node?.url ?? '',
    who: profile.who,
    shared: factWords(shared, knowledge, '這幾題答案也相同'),
    apart: factWords(apart, knowledge, '這幾題答案不同'),
  };
}

/** The labels of values, those that tell most first; a yes or no says nothing without its question, so that is what is named. */
function factWords(facts: readonly Fact[], { questions }: Knowledge, named: string): string {
  const labels: string[] = [];
  const asked: string[] = [];
  for (const { question: id, value } of facts) {
    const question = questions.find((one) => one.id === id);
    const label = question?.values.find((one) => one.id === value)?.label ?? value;
    if (question && label.length < 3) asked.push(askOf(question));
    else labels.push(`「${label}」`);
  }
  return [labels.join(''), asked.length > 0 ? `${named}：${asked.join('；')}` : ''].filter(Boolean).join('。');
}

function itemGroups(tried: readonly Tried[], near: readonly Alike[], knowledge: Knowledge): ItemGroup[] {
  const applying = tried.filter(({ best }) => best.result === 'applies').map(({ provision }) => provision);
  const cases = near.slice(0, 3).flatMap(({ profile }) => knowledge.cases.find(({ id }) => id === profile.case) ?? []);
  const groups: ItemGroup[] = [];
  for (const pulled of itemsToPull(knowledge.items, applying, cases)) {
    const group = groups.find(({ checklist }) => checklist === pulled.item.checklist);
    const entry = { item: pulled.item, because: becauseOf(pulled, knowledge) };
    if (group) group.items.push(entry);
    else groups.push({ checklist: pulled.item.checklist, items: [entry] });
  }
  return groups;
}

const becauseOf = ({ provisions, cases }: Pulled<KnownItem>, knowledge: Knowledge): string =>
  [
    ...provisions.map((id) => provisionIn(knowledge, id).title),
    ...cases.map((id) => knowledge.cases.find((node) => node.id === id)?.title ?? id),
  ].join('、');
