import type { CaseData, Conduct } from '../schema/case.ts';
import type { FactQuestion } from '../schema/lists.ts';
import type { Norm, ProvisionData, Version } from '../schema/provision.ts';
import { type Answers, answersOf, type Questions } from './answers.ts';
import { type Span, spanOf } from './dates.ts';
import { compile, type Missing, type Test, type Truth, type Verdict } from './predicates.ts';
import { standingIn, versionId } from './versions.ts';

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
  missing: Missing[];
}

/** One cell: the conduct that decides, and what the others come to. */
export interface CellResult extends ConductResult {
  conducts: { id: string; result: Result }[];
}

/** The part of a case that rules read. */
export type RuledCase = Pick<CaseData, 'conducts' | 'facts' | 'period'>;

/** Tries provisions on cases. Every predicate is compiled once. */
export interface Evaluator {
  /** the cell at the time of each conduct; undefined where no norm of the provision has elements */
  atTime(provision: string, node: RuledCase): CellResult | undefined;
  /** the cell if it happened on a day */
  onDay(provision: string, node: RuledCase, day: string): CellResult | undefined;
}

interface ReadyNorm {
  norm: Norm;
  tests: { id: string; text: string; test: Test }[];
}

interface Ready {
  data: ProvisionData;
  versions: { version: Version; norms: ReadyNorm[] }[];
}

/** Makes provisions ready to be tried. A reference to itself, or around, is never met. */
export function evaluator(provisions: ReadonlyMap<string, ProvisionData>, questions: Questions): Evaluator {
  const ready = new Map([...provisions].map(([id, data]) => [id, makeReady(data, questions)]));
  const cell = (id: string, node: RuledCase, day?: string): CellResult | undefined => {
    const provision = ready.get(id);
    if (!provision?.versions.some(({ norms }) => norms.length)) return undefined;
    const results = node.conducts.map((conduct) => tryOn(id, conduct, { node, ready, questions, day, path: [] }));
    const best = results.reduce((a, b) => (better(b, a) ? b : a));
    return { ...best, conducts: results.map(({ conduct, result }) => ({ id: conduct, result })) };
  };
  return { atTime: (id, node) => cell(id, node), onDay: (id, node, day) => cell(id, node, day) };
}

/** The same, from entries and the list of questions. */
export const evaluatorOf = (
  provisions: readonly { id: string; data: ProvisionData }[],
  questions: readonly FactQuestion[],
): Evaluator =>
  evaluator(new Map(provisions.map(({ id, data }) => [id, data])), new Map(questions.map((question) => [question.id, question])));

function makeReady(data: ProvisionData, questions: Questions): Ready {
  const versions = data.versions.map((version) => ({
    version,
    norms: version.norms
      .filter(({ elements }) => elements.length)
      .map((norm) => ({
        norm,
        tests: norm.elements.map(({ id, text, when }) => ({ id, text, test: compile(when, questions) })),
      })),
  }));
  return { data, versions };
}

interface Trial {
  node: RuledCase;
  ready: ReadonlyMap<string, Ready>;
  questions: Questions;
  day: string | undefined;
  /** provisions already being asked, to stop at a cycle */
  path: readonly string[];
}

function tryOn(id: string, conduct: Conduct, trial: Trial): ConductResult {
  const provision = trial.ready.get(id);
  const none: ConductResult = { conduct: conduct.id, result: 'not-in-force', elements: [], missing: [] };
  if (!provision) return none;
  const span = trial.day ? spanOf(trial.day) : spanOfConduct(conduct, trial.node);
  const answers = answersOf(conduct, trial.node.facts, trial.questions);
  const inner = { ...trial, path: [...trial.path, id] };
  const tried = applicable(provision, span).flatMap(({ version, norms, doubt }) =>
    norms.map((norm) => cap(tryNorm(norm, versionId(version), conduct, answers, inner), doubt)),
  );
  const best = tried.reduce((a, b) => (better(b, a) ? b : a), none);
  return isMoment(conduct, trial) ? settleMoment(best, provision, span, tried) : best;
}

/** The versions of which one was, or may have been, in force at some time in the span, and what stays in doubt about each. */
function applicable({ data, versions }: Ready, span: Span): { version: Version; norms: ReadyNorm[]; doubt?: Missing }[] {
  const found = versions.flatMap((entry) => {
    const standing = standingIn(entry.version, span);
    if (standing === 'not-in-force') return [];
    return [standing === 'maybe' ? { ...entry, doubt: { kind: 'date', what: '這一版的起訖日' } as Missing } : entry];
  });
  const [first] = versions;
  /* an earlier version that we have not read is not "not in force" */
  if (found.length === 0 && first && data.earlier !== 'none' && span.to <= startOf(first.version))
    return [{ ...first, doubt: { kind: 'text', what: '當時有效的條文' } }];
  return found;
}

const startOf = ({ effective, promulgated }: Version): number => {
  const start = effective ?? promulgated;
  return start ? spanOf(start).from : Number.NEGATIVE_INFINITY;
};

function tryNorm({ norm, tests }: ReadyNorm, version: string, conduct: Conduct, answers: Answers, trial: Trial): ConductResult {
  const base = (provision: string, of: 'abets' | undefined): Truth => truthOf(provision, of, conduct, trial);
  const verdicts = tests.map(({ id, text, test }) => ({ id, text, ...test(answers, base) }));
  return {
    conduct: conduct.id,
    result: resultOf(verdicts),
    norm: norm.id,
    paragraph: norm.paragraph,
    version,
    elements: verdicts.map(({ id, text, truth, silent }) => ({ id, text, truth, silent })),
    missing: verdicts.flatMap(({ missing }) => missing),
  };
}

function resultOf(verdicts: readonly Verdict[]): Result {
  const failing = verdicts.filter(({ truth }) => truth === 'not-met');
  if (failing.length) return failing.every(({ silent }) => silent) ? 'not-shown' : 'does-not-apply';
  return verdicts.some(({ truth }) => truth === 'unknown') ? 'possible' : 'applies';
}

function truthOf(provision: string, of: 'abets' | undefined, conduct: Conduct, trial: Trial): Truth {
  if (trial.path.includes(provision)) return 'not-met';
  const subject = of === 'abets' ? trial.node.conducts.find(({ id }) => id === conduct.abets) : conduct;
  if (!subject) return 'not-met';
  const { result } = tryOn(provision, subject, trial);
  return result === 'applies' ? 'met' : result === 'possible' ? 'unknown' : 'not-met';
}

/** What is in doubt about the version holds the result at possible. */
function cap(result: ConductResult, doubt: Missing | undefined): ConductResult {
  if (!doubt || (result.result !== 'applies' && result.result !== 'possible')) return result;
  return { ...result, result: 'possible', missing: [...result.missing, doubt] };
}

const isMoment = ({ when }: Conduct, { day }: Trial): boolean => day === undefined && 'between' in when;

/** A moment somewhere between two dates: versions that disagree, or days on which there was none, leave it at best possible. */
function settleMoment(best: ConductResult, provision: Ready, span: Span, tried: readonly ConductResult[]): ConductResult {
  if (best.result !== 'applies') return best;
  const bestOf = (version: string): Result =>
    tried.filter((one) => one.version === version).reduce((a, b) => (better(b, a) ? b : a)).result;
  const agree = [...new Set(tried.flatMap(({ version }) => (version ? [version] : [])))].every(
    (version) => bestOf(version) === 'applies',
  );
  const covered = provision.versions.some(({ version }) => startOf(version) <= span.from);
  return agree && covered
    ? best
    : { ...best, result: 'possible', missing: [...best.missing, { kind: 'date', what: '行為日期' }] };
}

/** The stretch or moment of a conduct, in minutes; what its dates leave out is the case's. */
export function spanOfConduct({ when }: Pick<Conduct, 'when'>, { period }: Pick<CaseData, 'period'>): Span {
  if ('between' in when) return { from: spanOf(when.between[0]).from, to: spanOf(when.between[1]).to };
  const first = when.from ?? period.from ?? period.notBefore;
  const last = when.to ?? period.to ?? period.notAfter;
  return { from: first ? spanOf(first).from : Number.NEGATIVE_INFINITY, to: last ? spanOf(last).to : Number.POSITIVE_INFINITY };
}

/** A stronger result; among equals fewer failures, then fewer open elements, so that the reason is the nearest one. */
function better(a: ConductResult, b: ConductResult): boolean {
  const strength = RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result);
  if (strength) return strength > 0;
  const count = (one: ConductResult, truth: Truth): number => one.elements.filter((element) => element.truth === truth).length;
  return (
    count(b, 'not-met') - count(a, 'not-met') > 0 ||
    (count(a, 'not-met') === count(b, 'not-met') && count(b, 'unknown') > count(a, 'unknown'))
  );
}
