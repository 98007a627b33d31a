import type { CaseData, Conduct } from '../schema/case.ts';
import type { FactQuestion } from '../schema/lists.ts';
import type { Norm, ProvisionData, Version } from '../schema/provision.ts';
import { type Answers, answersOf, type Questions } from './answers.ts';
import { spanOf } from './dates.ts';
import { type Base, type Missing, type Truth, type Verdict, weakest } from './predicates.ts';
import { CONDUCT_DATE, makeReady, type Ready, type ReadyNorm, type RuledProvision, versionsAt } from './ready.ts';
import { type Time, timeOf } from './times.ts';
import { covers, versionId } from './versions.ts';

/** From the strongest result to the weakest. */
export const RESULTS = ['applies', 'possible', 'not-shown', 'does-not-apply', 'not-in-force'] as const;
export type Result = (typeof RESULTS)[number];

/** One element of the deciding norm. */
export interface ElementResult {
  id: string;
  text: string;
  truth: Truth;
  /** it fails only because no document says anything */
  silent: boolean;
}

/** A provision tried on one conduct. */
export interface ConductResult {
  conduct: string;
  result: Result;
  norm?: string | undefined;
  paragraph?: string | undefined;
  version?: string | undefined;
  elements: ElementResult[];
  /** what a possible result lacks; on what a result that is not shown finds no document */
  missing: Missing[];
}

/** One cell: the conduct that decides, and what the others come to. */
export interface CellResult extends ConductResult {
  conducts: { id: string; result: Result }[];
}

/** One norm tried on one conduct, with what each of its elements lacks. */
export interface NormResult {
  version: Version;
  norm: Norm;
  result: Result;
  elements: (ElementResult & { missing: readonly Missing[] })[];
  /** what is in doubt about the version itself, where it leaves the result open */
  doubts: readonly Missing[];
}

/** One conduct on a day: how a provision comes out, and each of its norms by itself. */
export interface Tried {
  provision: string;
  best: ConductResult;
  /** of every version that was, or may have been, in force; those without elements are left out */
  norms: NormResult[];
}

/** The part of a case that rules read. */
export type RuledCase = Pick<CaseData, 'conducts' | 'facts' | 'period'>;

/** Tries provisions on cases. Every predicate is compiled once; a case is read once, so a changed answer needs a new case object. */
export interface Evaluator {
  /** the cell at the time of each conduct; undefined where no norm of the provision has elements */
  atTime(provision: string, node: RuledCase): CellResult | undefined;
  /** the cell if it happened on a day */
  onDay(provision: string, node: RuledCase, day: string): CellResult | undefined;
  /** one conduct alone, if it happened on a day, norm by norm */
  normsOnDay(provision: string, node: RuledCase, day: string, conduct: string): Tried | undefined;
}

/** A conduct made ready: when it was, and its answers. */
interface Subject {
  conduct: Conduct;
  time: Time;
  answers: Answers;
}

/** What a provision is tried in: the conducts of one case, at their own time or on a day. */
interface Trial {
  ready: ReadonlyMap<string, Ready>;
  subjects: readonly Subject[];
  /** provisions already being asked, to stop at a cycle */
  path: readonly string[];
}

/** A norm tried on a conduct; most lose, so what a cell shows of the winner is put together last. */
interface Attempt {
  result: Result;
  version: Version;
  norm: ReadyNorm;
  verdicts: readonly Verdict[];
  doubts: readonly Missing[];
}

/** Makes provisions ready to be tried. A reference to itself, or around, is never met. */
export function evaluator(provisions: ReadonlyMap<string, RuledProvision>, questions: Questions): Evaluator {
  const ready = new Map([...provisions].map(([id, data]) => [id, makeReady(data, questions)]));
  const known = new WeakMap<RuledCase, Map<string | undefined, Trial>>();
  const trialOf = (node: RuledCase, day: string | undefined): Trial => {
    const trials = known.get(node) ?? new Map<string | undefined, Trial>();
    const trial = trials.get(day) ?? { ready, subjects: subjectsOf(node, questions, day), path: [] };
    known.set(node, trials.set(day, trial));
    return trial;
  };
  const cell = (id: string, node: RuledCase, day?: string): CellResult | undefined => {
    if (!ready.get(id)?.decidable) return undefined;
    const trial = trialOf(node, day);
    const tried = trial.subjects.map((subject) => ({ conduct: subject.conduct.id, attempt: tryOn(id, subject, trial) }));
    const best = tried.reduce((a, b) => (isNearer(b.attempt, a.attempt) ? b : a));
    const conducts = tried.map(({ conduct, attempt }) => ({ id: conduct, result: attempt?.result ?? 'not-in-force' }));
    return { ...resultOf(best.conduct, best.attempt), conducts };
  };
  const norms = (id: string, node: RuledCase, day: string, conduct: string): Tried | undefined => {
    const trial = trialOf(node, day);
    const subject = trial.subjects.find((one) => one.conduct.id === conduct);
    if (!subject || !ready.get(id)?.decidable) return undefined;
    const each = tryEach(id, subject, trial).flat().map(normResult);
    return { provision: id, best: resultOf(conduct, tryOn(id, subject, trial)), norms: each };
  };
  return { atTime: (id, node) => cell(id, node), onDay: (id, node, day) => cell(id, node, day), normsOnDay: norms };
}

/** The same, from entries and the list of questions. */
export const evaluatorOf = (
  provisions: readonly { id: string; data: ProvisionData }[],
  questions: readonly FactQuestion[],
): Evaluator =>
  evaluator(new Map(provisions.map(({ id, data }) => [id, data])), new Map(questions.map((question) => [question.id, question])));

function subjectsOf(node: RuledCase, questions: Questions, day: string | undefined): Subject[] {
  const today = day ? { may: spanOf(day), sure: spanOf(day) } : undefined;
  return node.conducts.map((conduct) => ({
    conduct,
    time: today ?? timeOf(conduct, node),
    answers: answersOf(conduct, node.facts, questions),
  }));
}

/** The nearest that a provision comes to a conduct; undefined where nothing was in force. */
function tryOn(id: string, subject: Subject, trial: Trial): Attempt | undefined {
  const provision = trial.ready.get(id);
  if (!provision) return undefined;
  const byVersion = tryEach(id, subject, trial).map(nearest);
  return subject.time.sure ? nearest(byVersion) : settleMoment(byVersion, provision, subject.time);
}

/** Every norm of every version that was, or may have been, in force. */
function tryEach(id: string, subject: Subject, trial: Trial): Attempt[][] {
  const provision = trial.ready.get(id);
  if (!provision) return [];
  const inner = { ...trial, path: [...trial.path, id] };
  const base: Base = (other, of) => baseOf(other, of, subject, inner);
  return versionsAt(provision, subject.time).map(({ text, doubt }) =>
    text.norms.map((norm) => cap(tryNorm(norm, text.version, subject.answers, base), doubt)),
  );
}

const RESULT_OF = { met: 'applies', unknown: 'possible', 'not-met': 'does-not-apply' } as const;

function tryNorm(norm: ReadyNorm, version: Version, answers: Answers, base: Base): Attempt {
  const verdicts = norm.tests.map((test) => test(answers, base));
  const { truth, silent } = weakest(verdicts);
  const result = truth === 'not-met' && silent ? 'not-shown' : RESULT_OF[truth];
  return { result, version, norm, verdicts, doubts: [] };
}

/** How a provision that an element refers to came out, for the same conduct or the one it abets. */
function baseOf(provision: string, of: 'abets' | undefined, subject: Subject, trial: Trial): ReturnType<Base> {
  const about = of === 'abets' ? trial.subjects.find(({ conduct }) => conduct.id === subject.conduct.abets) : subject;
  const found = about && !trial.path.includes(provision) ? tryOn(provision, about, trial) : undefined;
  if (found?.result === 'applies') return { truth: 'met', silent: false };
  if (found?.result === 'possible') return { truth: 'unknown', silent: false };
  return { truth: 'not-met', silent: found?.result === 'not-shown' };
}

/** Whether a result leaves it open that the provision applies. */
export const mayApply = ({ result }: { result: Result }): boolean => result === 'applies' || result === 'possible';

/** What is in doubt about the version holds the result at possible. */
function cap(attempt: Attempt, doubt: Missing | undefined): Attempt {
  if (!doubt || !mayApply(attempt)) return attempt;
  return { ...attempt, result: 'possible', doubts: [doubt] };
}

/** A moment somewhere in a stretch: versions that disagree, or days on which there was none, leave it at best possible. */
function settleMoment(byVersion: readonly (Attempt | undefined)[], provision: Ready, { may }: Time): Attempt | undefined {
  const best = nearest(byVersion);
  if (!best || best.doubts.length || !mayApply(best)) return best;
  const agreed = byVersion.every((attempt) => attempt?.result === best.result);
  const forces = provision.versions.map(({ force }) => force);
  return agreed && covers(forces, may) ? best : cap(best, CONDUCT_DATE);
}

const nearest = (attempts: readonly (Attempt | undefined)[]): Attempt | undefined =>
  attempts.reduce((a, b) => (isNearer(b, a) ? b : a), undefined);

/** A stronger result; among equals fewer failures, then fewer open elements, so that the reason is the nearest one. */
function isNearer(a: Attempt | undefined, b: Attempt | undefined): boolean {
  if (!a || !b) return a !== undefined;
  const lead = RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result);
  return (lead || count(b, 'not-met') - count(a, 'not-met') || count(b, 'unknown') - count(a, 'unknown')) > 0;
}

function count({ verdicts }: Attempt, wanted: Truth): number {
  let found = 0;
  for (const { truth } of verdicts) if (truth === wanted) found += 1;
  return found;
}

function resultOf(conduct: string, attempt: Attempt | undefined): ConductResult {
  if (!attempt) return { conduct, result: 'not-in-force', elements: [], missing: [] };
  const { result, version, norm, verdicts, doubts } = attempt;
  const elements = norm.norm.elements.map((element, i) => elementResult(element, verdicts[i] as Verdict));
  const missing = distinct([...weakest(verdicts).missing, ...doubts]);
  return { conduct, result, norm: norm.norm.id, paragraph: norm.norm.paragraph, version: versionId(version), elements, missing };
}

function normResult({ result, version, norm, verdicts, doubts }: Attempt): NormResult {
  const elements = norm.norm.elements.map((element, i) => {
    const verdict = verdicts[i] as Verdict;
    return { ...elementResult(element, verdict), missing: verdict.truth === 'unknown' ? verdict.missing : [] };
  });
  return { version, norm: norm.norm, result, elements, doubts };
}

const elementResult = ({ id, text }: Norm['elements'][number], { truth, silent }: Verdict): ElementResult => ({
  id,
  text,
  truth,
  silent: truth === 'not-met' && silent,
});

const distinct = (missing: readonly Missing[]): Missing[] =>
  missing.filter(({ kind, what }, i) => missing.findIndex((one) => one.kind === kind && one.what === what) === i);
