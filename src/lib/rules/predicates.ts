import type { Predicate } from '../schema/provision.ts';
import type { Answer, Answers, Questions } from './answers.ts';

/** Three-valued truth. */
export type Truth = 'met' | 'unknown' | 'not-met';

/** Something without which a question of law stays open. */
export interface Missing {
  kind: 'fact' | 'law' | 'date' | 'text' | 'base';
  what: string;
}

/** How a predicate came out, and why: only the leaves that decide. */
export interface Verdict {
  truth: Truth;
  /** it rests on the silence of every document: if silence left its questions open, it would be unknown */
  silent: boolean;
  /** what is open, or what no document tells */
  missing: readonly Missing[];
}

/** How another provision came out, for the same conduct or the one it abets. */
export type Base = (provision: string, of: 'abets' | undefined) => Pick<Verdict, 'truth' | 'silent'>;

/** A predicate made ready: facts in, verdict out. */
export type Test = (answers: Answers, base: Base) => Verdict;

const MET: Verdict = { truth: 'met', silent: false, missing: [] };
const NOT_MET: Verdict = { truth: 'not-met', silent: false, missing: [] };
const unknown = (missing: Missing): Verdict => ({ truth: 'unknown', silent: false, missing: [missing] });
const silence = (missing: Missing): Verdict => ({ truth: 'not-met', silent: true, missing: [missing] });

/** Compiles a predicate once, so that it can be tried on many conducts. */
export function compile(predicate: Predicate, questions: Questions): Test {
  if ('all' in predicate) return combine(compileEach(predicate.all, questions), weakest);
  if ('any' in predicate) return combine(compileEach(predicate.any, questions), strongest);
  if ('not' in predicate) return negate(compile(predicate.not, questions));
  if ('provision' in predicate) return refer(predicate.provision, predicate.of);
  const wanted = new Set('is' in predicate ? [predicate.is] : predicate.in);
  return askFact(predicate.fact, wanted, new Set(predicate.unsettled ?? []), questions);
}

const compileEach = (parts: readonly Predicate[], questions: Questions): Test[] => parts.map((part) => compile(part, questions));

const combine =
  (tests: readonly Test[], choose: (verdicts: readonly Verdict[]) => Verdict): Test =>
  (answers, base) =>
    choose(tests.map((test) => test(answers, base)));

/** From refuted by way of silence and unknown to met. What rests on silence is weaker than what a document says, either way. */
function rankOf({ truth, silent }: Verdict): number {
  if (truth === 'unknown') return 0;
  const strength = silent ? 1 : 2;
  return truth === 'met' ? strength : -strength;
}

/** All must hold (Kleene's and): the weakest decides. */
export const weakest = (verdicts: readonly Verdict[]): Verdict => decide(verdicts, -1);

/** One must hold (Kleene's or): the strongest decides. */
const strongest = (verdicts: readonly Verdict[]): Verdict => decide(verdicts, 1);

function decide(verdicts: readonly Verdict[], sign: 1 | -1): Verdict {
  let found = verdicts[0] as Verdict;
  let alike = 1;
  for (let i = 1; i < verdicts.length; i++) {
    const verdict = verdicts[i] as Verdict;
    const lead = (rankOf(verdict) - rankOf(found)) * sign;
    if (lead > 0) found = verdict;
    alike = lead > 0 ? 1 : lead === 0 ? alike + 1 : alike;
  }
  if (alike === 1 || found.missing.length === 0) return found;
  const rank = rankOf(found);
  return { ...found, missing: verdicts.flatMap((verdict) => (rankOf(verdict) === rank ? verdict.missing : [])) };
}

const negate =
  (test: Test): Test =>
  (answers, base) => {
    const verdict = test(answers, base);
    return verdict.truth === 'unknown' ? verdict : { ...verdict, truth: verdict.truth === 'met' ? 'not-met' : 'met' };
  };

function refer(provision: string, of: 'abets' | undefined): Test {
  const [open, silent] = [unknown({ kind: 'base', what: provision }), silence({ kind: 'base', what: provision })];
  return (_answers, base) => {
    const found = base(provision, of);
    if (found.truth === 'unknown') return open;
    return found.truth === 'met' ? MET : found.silent ? silent : NOT_MET;
  };
}

function askFact(fact: string, wanted: ReadonlySet<string>, unsettled: ReadonlySet<string>, questions: Questions): Test {
  const question = questions.get(fact);
  const what = question?.question ?? fact;
  const fits = question?.many === 'true' ? anyFits : oneFits;
  const isAsked = (value: string): boolean => wanted.has(value) || unsettled.has(value);
  const [open, disputed, silent] = [
    unknown({ kind: 'fact', what }),
    unknown({ kind: 'law', what }),
    silence({ kind: 'fact', what }),
  ];
  return (answers) => {
    const answer = answers(fact);
    const said = fits(answer, wanted);
    if (said === 'met') return MET;
    if (said === 'unknown') return open;
    if (fits(answer, unsettled) !== 'not-met') return disputed;
    return answer.silent || answer.untold.some(isAsked) ? silent : NOT_MET;
  };
}

/** A question with several answers: one sure hit meets; a hit among what may be leaves it open. */
function anyFits({ sure, perhaps, open }: Answer, wanted: ReadonlySet<string>): Truth {
  if (wanted.size === 0) return 'not-met';
  if (sure.some((value) => wanted.has(value))) return 'met';
  return open || perhaps.some((value) => wanted.has(value)) ? 'unknown' : 'not-met';
}

/** A question with one answer: candidates that all fit meet, none refute, some leave it open. */
function oneFits({ sure, perhaps, open }: Answer, wanted: ReadonlySet<string>): Truth {
  if (wanted.size === 0) return 'not-met';
  if (open) return 'unknown';
  const candidates = sure.length + perhaps.length;
  let hits = 0;
  for (const value of sure) if (wanted.has(value)) hits += 1;
  for (const value of perhaps) if (wanted.has(value)) hits += 1;
  return hits === 0 ? 'not-met' : hits === candidates ? 'met' : 'unknown';
}
