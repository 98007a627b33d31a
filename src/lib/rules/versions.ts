import type { Version } from '../schema/provision.ts';
import { type Span, spanOf } from './dates.ts';

/** How a version stands to a moment or stretch of time. */
export type Standing = 'in-force' | 'maybe' | 'not-in-force';

/** A version's id: its promulgation date, or `undated`. */
export const versionId = (version: Version): string => version.promulgated ?? 'undated';

/**
 * Whether a version was in force at some time in `span`. A missing date never means "always": where the start or the end is not
 * known, the answer is `maybe`, unless the dates that are known rule it out.
 */
export function standingIn(version: Version, span: Span): Standing {
  if (version.state === 'promulgated' && !version.effective) return 'not-in-force';
  const start = version.effective ? spanOf(version.effective).from : undefined;
  const earliest = start ?? (version.promulgated ? spanOf(version.promulgated).from : undefined);
  const end = version.until ? spanOf(version.until).to : undefined;
  // A stretch that ends at the midnight on which a version begins does not reach into it; a moment at that midnight does.
  const lastMinute = span.from === span.to ? span.to : span.to - 1;
  if (earliest !== undefined && lastMinute < earliest) return 'not-in-force';
  if (end !== undefined && span.from >= end) return 'not-in-force';
  if (version.certain && overlapsCertain(version.certain, start, span.from, lastMinute)) return 'in-force';
  const endKnown = end !== undefined || version.state === 'in-force' || version.state === 'in-force-date-unknown';
  return start !== undefined && endKnown ? 'in-force' : 'maybe';
}

/** Whether a stretch touches the time in which a version is known to have been in force although its dates are not all known. */
function overlapsCertain(
  certain: NonNullable<Version['certain']>,
  start: number | undefined,
  from: number,
  last: number,
): boolean {
  const first = certain.from ? spanOf(certain.from).from : start;
  return first !== undefined && last >= first && from < spanOf(certain.to).to;
}

/** The versions that were, or may have been, in force at some time in `span`, oldest first. */
export function versionsIn(versions: readonly Version[], span: Span): { version: Version; standing: Standing }[] {
  return versions
    .map((version) => ({ version, standing: standingIn(version, span) }))
    .filter(({ standing }) => standing !== 'not-in-force');
}

/** The version in force on a day, surely or perhaps; undefined where none is. */
export function versionOn(versions: readonly Version[], date: string): { version: Version; standing: Standing } | undefined {
  const found = versionsIn(versions, spanOf(date));
  return found.find(({ standing }) => standing === 'in-force') ?? found.at(-1);
}
