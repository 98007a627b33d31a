import type { CaseData, Conduct } from '../schema/case.ts';
import type { FactQuestion } from '../schema/lists.ts';
import type { ProvisionData, Version } from '../schema/provision.ts';
import { type Answers, answersOf, type Questions } from './answers.ts';
import { spanOf } from './dates.ts';
import { type Base, type Missing, type Verdict, weakest } from './predicates.ts';
import {
  CONDUCT_DATE,
  compiler,
  makeReady,
  type Ready,
  type ReadyNorm,
  type ReadyTest,
  type RuledProvision,
  versionsAt,
} from './ready.ts';
import { type Attempt, type CellResult, isNearer, mayApply, nearest, normResult, resultOf, type Tried } from './results.ts';
import { type Time, timeOf } from './times.ts';
import { covers } from './versions.ts';

/** The part of a case that rules read. */
export type RuledCase = Pick<CaseData, 'conducts' | 'facts' | 'period'>;

/** Tries provisions on cases. Every predicate is compiled once; a case is read once, so a changed answer needs a new case object. */
export interface Evaluator {
  /** the cell at the time of each conduct; undefined where no norm of the provision has elements. Among equals the `named` one decides */
  atTime(provision: string, node: RuledCase, named?: string): CellResult | undefined;
  /** the cell if it happened on a day */
  onDay(provision: string, node: RuledCase, day: string, named?: string): CellResult | undefined;
  /** one conduct alone, norm by norm, at its own time */
  normsAtTime(provision: string, node: RuledCase, conduct: string): Tried | undefined;
  /** the same if it happened on a day */
  normsOnDay(provision: string, node: RuledCase, day: string, conduct: string): Tried | undefined;
}

/** A conduct made ready: when it was, and its answers. */
interface Subject {
  conduct: Conduct;
  time: Time;
  answers: Answers;
  /** what predicates came to, by the slot that equal ones share */
  verdicts: (Verdict | undefined)[];
}

/** What a provision is tried in: the conducts of one case, at their own time or on a day. */
interface Trial {
  ready: ReadonlyMap<string, Ready>;
  subjects: readonly Subject[];
  /** provisions already being asked, to stop at a cycle */
  path: readonly string[];
}

/** Makes provisions ready to be tried. A reference to itself, or around, is never met. */
export function evaluator(provisions: ReadonlyMap<string, RuledProvision>, questions: Questions): Evaluator {
  const prepare = compiler(questions);
  const ready = new Map([...provisions].map(([id, data]) => [id, makeReady(data, prepare)]));
  const known = new WeakMap<RuledCase, Map<string | undefined, Trial>>();
  const trialOf = (node: RuledCase, day: string | undefined): Trial => {
    const trials = known.get(node) ?? new Map<string | undefined, Trial>();
    const trial = trials.get(day) ?? { ready, subjects: subjectsOf(node, questions, day), path: [] };
    known.set(node, trials.set(day, trial));
    return trial;
  };
  const cell = (id: string, node: RuledCase, day?: string, named?: string): CellResult | undefined => {
    if (!ready.get(id)?.decidable) return undefined;
    const trial = trialOf(node, day);
    const tried = trial.subjects.map((subject) => ({ conduct: subject.conduct.id, attempt: tryOn(id, subject, trial) }));
    const first = tried.reduce((a, b) => (isNearer(b.attempt, a.attempt) ? b : a));
    const chosen = tried.find(({ conduct, attempt }) => conduct === named && attempt?.result === first.attempt?.result);
    const best = chosen ?? first;
    const conducts = tried.map(({ conduct, attempt }) => ({ id: conduct, result: attempt?.result ?? 'not-in-force' }));
    return { ...resultOf(best.conduct, best.attempt), conducts };
  };
  const norms = (id: string, node: RuledCase, day: string | undefined, conduct: string): Tried | undefined => {
    const trial = trialOf(node, day);
    const subject = trial.subjects.find((one) => one.conduct.id === conduct);
    if (!subject || !ready.get(id)?.decidable) return undefined;
    const each = tryEach(id, subject, trial).flat().map(normResult);
    return { provision: id, best: resultOf(conduct, tryOn(id, subject, trial)), norms: each };
  };
  return {
    atTime: (id, node, named) => cell(id, node, undefined, named),
    onDay: cell,
    normsAtTime: (id, node, conduct) => norms(id, node, undefined, conduct),
    normsOnDay: norms,
  };
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
    verdicts: [],
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
  const base: Base = (other, of) => baseOf(other, of, subject, { ...trial, path: [...trial.path, id] });
  return versionsAt(provision, subject.time).map(({ text, doubt }) =>
    text.norms.map((norm) => cap(tryNorm(norm, text.version, subject, base), doubt)),
  );
}

const RESULT_OF = { met: 'applies', unknown: 'possible', 'not-met': 'does-not-apply' } as const;

function tryNorm(norm: ReadyNorm, version: Version, subject: Subject, base: Base): Attempt {
  const verdicts = norm.tests.map((ready) => tryElement(ready, subject, base));
  const { truth, silent } = weakest(verdicts);
  const result = truth === 'not-met' && silent ? 'not-shown' : RESULT_OF[truth];
  return { result, version, norm, verdicts, doubts: [] };
}

function tryElement({ test, slot }: ReadyTest, { answers, verdicts }: Subject, base: Base): Verdict {
  if (slot === undefined) return test(answers, base);
  const verdict = verdicts[slot] ?? test(answers, base);
  verdicts[slot] = verdict;
  return verdict;
}

/** How a provision that an element refers to came out, for the same conduct or the one it abets. */
function baseOf(provision: string, of: 'abets' | undefined, subject: Subject, trial: Trial): ReturnType<Base> {
  const about = of === 'abets' ? trial.subjects.find(({ conduct }) => conduct.id === subject.conduct.abets) : subject;
  const found = about && !trial.path.includes(provision) ? tryOn(provision, about, trial) : undefined;
  if (found?.result === 'applies') return { truth: 'met', silent: false };
  if (found?.result === 'possible') return { truth: 'unknown', silent: false };
  return { truth: 'not-met', silent: found?.result === 'not-shown' };
}

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
