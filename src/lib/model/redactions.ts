import type { Case } from './types.ts';

/** How many passages the published documents of a case leave out, over all places. */
export const redactionsOf = ({ redacted }: Pick<Case, 'redacted'>): number => redacted.reduce((sum, { count }) => sum + count, 0);
