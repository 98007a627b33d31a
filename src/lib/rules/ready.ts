import type { Norm, Predicate, ProvisionData, Version } from '../schema/provision.ts';
import type { Questions } from './answers.ts';
import { compile, type Missing, type Test } from './predicates.ts';
import type { Time } from './times.ts';
import { type Force, forcesOf, type Standing, standingAt } from './versions.ts';

/** An element's predicate, compiled. */
export interface ReadyTest {
  test: Test;
  /** where a conduct keeps what it came to, the same for equal predicates; undefined where other provisions are asked */
  slot: number | undefined;
}

/** A norm with its elements compiled. */
export interface ReadyNorm {
  norm: Norm;
  tests: readonly ReadyTest[];
}

/** A version with its dates read and those of its norms that have elements. */
export interface ReadyVersion {
  version: Version;
  force: Force | undefined;
  norms: readonly ReadyNorm[];
  /** its own text is not held: the norms are those of the version next to it */
  unread: boolean;
}

/** A provision made ready, once, to be tried on many conducts. */
export interface Ready {
  versions: readonly ReadyVersion[];
  /** there was, or may have been, a text before the first version */
  earlier: boolean;
  /** some norm has elements */
  decidable: boolean;
}

/** The part of a provision that rules read. */
export type RuledProvision = Pick<ProvisionData, 'versions' | 'earlier'>;

/** Compiles predicates, equal ones once: who is bound is the same question in dozens of norms. */
export function compiler(questions: Questions): (predicate: Predicate) => ReadyTest {
  const known = new Map<string, ReadyTest>();
  return (predicate) => {
    const key = JSON.stringify(predicate);
    const slot = key.includes('"provision":') ? undefined : known.size;
    const test = known.get(key) ?? { test: compile(predicate, questions), slot };
    known.set(key, test);
    return test;
  };
}

/** Reads dates and compiles elements. */
export function makeReady(data: RuledProvision, prepare: (predicate: Predicate) => ReadyTest): Ready {
  const own = data.versions.map(({ norms }) =>
    norms
      .filter(({ elements }) => elements.length)
      .map((norm) => ({ norm, tests: norm.elements.map(({ when }) => prepare(when)) })),
  );
  const forces = forcesOf(data.versions);
  const versions = data.versions.map((version, i) => {
    const unread = version.basis === 'not-held';
    const norms = own[i]?.length || !unread ? own[i] : (own.slice(i).find(hasAny) ?? own.slice(0, i).findLast(hasAny));
    return { version, force: forces[i], norms: norms ?? [], unread };
  });
  return { versions, earlier: data.earlier !== 'none', decidable: own.some(hasAny) };
}

const hasAny = (list: readonly unknown[]): boolean => list.length > 0;

const EARLIER: Missing = { kind: 'text', what: '當時有效的條文' };
const VERSION_DATES: Missing = { kind: 'date', what: '這一版的起訖日' };
/** When the conduct happened is what stays open. */
export const CONDUCT_DATE: Missing = { kind: 'date', what: '行為日期' };

/** A version that was, or may have been, in force, and what is in doubt about that. */
export interface Applicable {
  text: ReadyVersion;
  doubt?: Missing | undefined;
}

/** The versions that were, or may have been, in force at the time of a conduct. */
export function versionsAt({ versions, earlier }: Ready, time: Time): Applicable[] {
  const found: Applicable[] = [];
  for (const text of versions) {
    const standing = standingAt(text.force, time.may);
    if (standing !== 'not-in-force') found.push({ text, doubt: doubtOf(text, standing, time) });
  }
  if (found.length > 0) return found;
  const first = versions.find(({ force }) => force) ?? versions[0];
  /* an earlier version that we have not read is not "not in force" */
  if (first && earlier && time.may.from < (first.force?.may.from ?? Number.POSITIVE_INFINITY))
    return [{ text: first, doubt: EARLIER }];
  return found;
}

function doubtOf({ force, unread }: ReadyVersion, standing: Standing, { sure }: Time): Missing | undefined {
  if (unread) return EARLIER;
  if (standing === 'maybe') return VERSION_DATES;
  return !sure || standingAt(force, sure) === 'in-force' ? undefined : CONDUCT_DATE;
}
