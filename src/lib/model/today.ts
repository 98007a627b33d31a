import type { Mapping } from './types.ts';

/**
 * The result if it happened at lawAsOf: as written, or the same as then where nothing is written. Undefined where "the same" cannot
 * hold: the provision came into force, or went out of it, in between; then the versions tell what became of it.
 */
export function todayOf({ review, versionNow }: Mapping): { result: string; reason: string } | undefined {
  if (!review) return undefined;
  if (review.today) return review.today;
  const same = (review.result === 'not-in-force') === !versionNow;
  return same ? { result: review.result, reason: review.reason } : undefined;
}
