import type { Norm, Version } from '../schema/provision.ts';
import { type Missing, type Truth, type Verdict, weakest } from './predicates.ts';
import type { ReadyNorm } from './ready.ts';
import { versionId } from './versions.ts';

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

/** A norm tried on a conduct; most lose, so what a cell shows of the winner is put together last. */
export interface Attempt {
  result: Result;
  version: Version;
  norm: ReadyNorm;
  verdicts: readonly Verdict[];
  doubts: readonly Missing[];
}

/** Whether a result leaves it open that the provision applies. */
export const mayApply = ({ result }: { result: Result }): boolean => result === 'applies' || result === 'possible';

/** The nearest of several attempts. */
export const nearest = (attempts: readonly (Attempt | undefined)[]): Attempt | undefined =>
  attempts.reduce((a, b) => (isNearer(b, a) ? b : a), undefined);

/** A stronger result; among equals fewer failures, then fewer open elements, so that the reason is the nearest one. */
export function isNearer(a: Attempt | undefined, b: Attempt | undefined): boolean {
  if (!a || !b) return a !== undefined;
  const lead = RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result);
  return (lead || count(b, 'not-met') - count(a, 'not-met') || count(b, 'unknown') - count(a, 'unknown')) > 0;
}

function count({ verdicts }: Attempt, wanted: Truth): number {
  let found = 0;
  for (const { truth } of verdicts) if (truth === wanted) found += 1;
  return found;
}

/** What a cell shows of an attempt; without one, nothing was in force. */
export function resultOf(conduct: string, attempt: Attempt | undefined): ConductResult {
  if (!attempt) return { conduct, result: 'not-in-force', elements: [], missing: [] };
  const { result, version, norm, verdicts, doubts } = attempt;
  const elements = norm.norm.elements.map((element, i) => elementResult(element, verdicts[i] as Verdict));
  /* a condition that silence meets, such as no exception, lacks nothing */
  const lacks = result === 'possible' || result === 'not-shown';
  const missing = lacks ? distinct([...weakest(verdicts).missing, ...doubts]) : [];
  return { conduct, result, norm: norm.norm.id, paragraph: norm.norm.paragraph, version: versionId(version), elements, missing };
}

/** The same for one norm by itself, each element with what it lacks. */
export function normResult({ result, version, norm, verdicts, doubts }: Attempt): NormResult {
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
