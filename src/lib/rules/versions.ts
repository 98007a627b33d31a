import type { Version } from '../schema/provision.ts';
import { type Span, spanOf } from './dates.ts';

/** How a version stands to a moment or stretch of time. */
export type Standing = 'in-force' | 'maybe' | 'not-in-force';

/** A version's id: its promulgation date, or `undated`. */
export const versionId = (version: Version): string => version.promulgated ?? 'undated';

/** When a version was in force: from its first minute up to, not including, the minute `to`. */
export interface Force {
  /** when it may have been */
  may: Span;
  /** when it surely was; undefined where its dates do not say */
  sure: Span | undefined;
}

/** When a version was in force; undefined where it never was. A missing date never means "always": it only widens what may be. */
export function forceOf({ promulgated, effective, until, certain, state }: Version): Force | undefined {
  if (state === 'promulgated' && !effective) return undefined;
  const start = effective ?? promulgated;
  const may = {
    from: start ? spanOf(start).from : Number.NEGATIVE_INFINITY,
    to: until ? spanOf(until).to : Number.POSITIVE_INFINITY,
  };
  const endKnown = until || state === 'in-force' || state === 'in-force-date-unknown';
  if (effective && endKnown) return { may, sure: may };
  const first = certain?.from ?? effective;
  const last = certain?.to ? spanOf(certain.to).to : endKnown && may.to;
  return { may, sure: certain && first && last ? { from: spanOf(first).from, to: last } : undefined };
}

/** The same for all versions of a provision, oldest first: one that is surely in force has displaced those before it. */
export function forcesOf(versions: readonly Version[]): (Force | undefined)[] {
  const own = versions.map(forceOf);
  return own.map((force, i) => {
    const next = own.slice(i + 1).find((later) => later?.sure)?.sure;
    return force && next && next.from < force.may.to ? { ...force, may: { ...force.may, to: next.from } } : force;
  });
}

/** Whether what was in force in `force` was in force at some time in `span`. */
export function standingAt(force: Force | undefined, span: Span): Standing {
  if (!force || !touches(force.may, span)) return 'not-in-force';
  return force.sure && touches(force.sure, span) ? 'in-force' : 'maybe';
}

/** A stretch that ends at the midnight on which a version begins does not reach into it; a moment at that midnight does. */
const touches = (force: Span, span: Span): boolean => lastMinute(span) >= force.from && span.from < force.to;

const lastMinute = ({ from, to }: Span): number => (from === to ? to : to - 1);

/** Whether at every minute of `span` some version was surely in force. */
export function covers(forces: readonly (Force | undefined)[], span: Span): boolean {
  const sure = forces.flatMap((force) => force?.sure ?? []).sort((a, b) => a.from - b.from);
  let open = span.from;
  for (const { from, to } of sure) if (from <= open) open = Math.max(open, to);
  return open === Number.POSITIVE_INFINITY || open > lastMinute(span);
}

/** The versions that were, or may have been, in force at some time in `span`, oldest first. */
export function versionsIn(versions: readonly Version[], span: Span): { version: Version; standing: Standing }[] {
  const forces = forcesOf(versions);
  return versions
    .map((version, i) => ({ version, standing: standingAt(forces[i], span) }))
    .filter(({ standing }) => standing !== 'not-in-force');
}

/** The version in force on a day, surely or perhaps; undefined where none is. */
export function versionOn(versions: readonly Version[], date: string): { version: Version; standing: Standing } | undefined {
  const found = versionsIn(versions, spanOf(date));
  return found.find(({ standing }) => standing === 'in-force') ?? found.at(-1);
}
