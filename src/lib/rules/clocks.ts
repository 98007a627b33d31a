import type { Limit, Norm, Version } from '../schema/provision.ts';
import { dateOf, spanOf } from './dates.ts';
import { mayApply, type Tried } from './results.ts';

/** The kind of event that an entered moment stands for: the agency came to know. */
export const KNOWN_EVENT = 'discovery';

/** A time limit of a norm that applies or may apply. */
export interface Clock {
  provision: string;
  version: Version;
  norm: Norm;
  limit: Limit;
  /** the norm's elements are all met; else it only may run */
  runs: boolean;
  /** the norm has no elements of its own: its conditions stand in its text alone */
  unlisted: boolean;
  /** it is not known whether this version is in force on the day, or what the present text is */
  doubtful: boolean;
}

/**
 * The clocks of the provisions that apply, or that may and of which some element is met: those that run before those that may, those with a
 * number first.
 */
export function clocksOf(tried: readonly Tried[]): Clock[] {
  const rank = ({ runs, limit }: Clock): number => (runs ? 0 : 2) + (limit.within ? 0 : 1);
  return tried.flatMap(ownClocks).sort((a, b) => rank(a) - rank(b));
}

function ownClocks({ provision, best, norms }: Tried): Clock[] {
  if (!mayApply(best) || !best.elements.some(({ truth }) => truth === 'met')) return [];
  const listed = norms.filter(mayApply).flatMap(({ version, norm, result, doubts }) => {
    const how = { runs: result === 'applies', unlisted: false, doubtful: doubts.length > 0 };
    return norm.limits.map((limit) => ({ provision, version, norm, limit, ...how }));
  });
  const unlisted = norms
    .filter(({ version }, i) => norms.findIndex((other) => other.version === version) === i)
    .flatMap(({ version, doubts }) =>
      version.norms
        .filter(({ elements }) => elements.length === 0)
        .flatMap((norm) => norm.limits.map((limit) => ({ norm, limit })))
        .map((one) => ({ provision, version, ...one, runs: false, unlisted: true, doubtful: doubts.length > 0 })),
    );
  return [...listed, ...unlisted];
}

/**
 * When a limit ends, counted from the moment at which the agency came to know (`2026-10-09T15:00`). Hours run from the minute; of days
 * and months the first day does not count and the last counts whole, so that the answer is a day. Undefined where the limit gives no
 * number, or starts with something else.
 */
export function dueOf({ from, within }: Limit, known: string): string | undefined {
  const [, amount, unit] = /^P(?:T?)(\d+)([HMD])$/.exec(within ?? '') ?? [];
  if (!amount || !from.includes(KNOWN_EVENT)) return undefined;
  if (unit === 'H') return dateOf(spanOf(`${known}+08:00`).from + Number(amount) * 60);
  const [year = 0, month = 0, day = 0] = known.slice(0, 10).split('-').map(Number);
  if (unit === 'D') return new Date(Date.UTC(year, month - 1, day + Number(amount))).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month + Number(amount), 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + Number(amount), Math.min(day, last))).toISOString().slice(0, 10);
}
