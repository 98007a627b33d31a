import type { TimelineEvent } from '../schema/case.ts';
import type { Limit } from '../schema/provision.ts';
import { type Gap, gapsFor } from './gaps.ts';

/** How long it took, held against a limit: past it on every reading, within it, or depending on what is open. */
export type Measure = 'over' | 'within' | 'open' | 'no-number';

/** One reading of a stretch, measured against a limit. */
export interface Measured {
  gap: Gap;
  measure: Measure;
}

/** A limit's minutes; a month is at most 31 days, so that nothing is called late that may not be. */
export function minutesOf(within: string): number {
  const [, amount, unit] = /^P(?:T?)(\d+)([HMD])$/.exec(within) ?? [];
  return Number(amount) * (unit === 'H' ? 60 : unit === 'D' ? 1440 : 31 * 1440);
}

/** The stretches of a timeline that a limit speaks of, each measured; empty where the timeline does not tell enough. */
export function measureLimit(timeline: readonly TimelineEvent[], limit: Limit): Measured[] {
  return gapsFor(timeline, limit.from, limit.to).map((gap) => ({ gap, measure: measure(gap, limit.within) }));
}

function measure({ min, max }: Gap, within: string | undefined): Measure {
  if (!within) return 'no-number';
  const most = minutesOf(within);
  return min > most ? 'over' : max <= most ? 'within' : 'open';
}
