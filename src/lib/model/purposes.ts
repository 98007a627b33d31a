import type { CellResult } from '../rules/results.ts';
import type { Norm } from '../schema/provision.ts';
import type { Provision } from './types.ts';

/** The norms of a provision that can be tried, over all versions. */
const tried = ({ versions }: Pick<Provision, 'versions'>): Norm[] =>
  versions.flatMap(({ norms }) => norms).filter(({ elements }) => elements.length > 0);

/** What the norms of a provision are for, each purpose once; those that can be tried, or all where none can. */
export function purposesOf(provision: Pick<Provision, 'versions'>): string[] {
  const norms = tried(provision);
  const counted = norms.length ? norms : provision.versions.flatMap((version) => version.norms);
  return [...new Set(counted.map(({ purpose }) => purpose))];
}

/** What the norm that decides a cell is for; undefined where nothing was in force. */
export const purposeOf = (cell: Pick<CellResult, 'norm'>, provision: Pick<Provision, 'versions'>): string | undefined =>
  tried(provision).find(({ id }) => id === cell.norm)?.purpose;
