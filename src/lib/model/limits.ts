import { type Measured, measureLimit } from '../rules/limits.ts';
import type { Limit } from '../schema/provision.ts';
import type { Case, Provision } from './types.ts';

/** A time limit that bound a case, and how long it took there. */
export interface CaseLimit {
  provision: Provision;
  limit: Limit;
  measured: Measured[];
}

/**
 * The limits of the duties that arose in a case, held against its timeline: only of versions in force then, and only where the rules
 * find that this very norm applied. A limit of which the timeline does not tell both ends is left out.
 */
export const limitsOf = (node: Case): CaseLimit[] =>
  node.cells
    .flatMap(({ provision, applying }) => applying.flatMap(({ limits }) => limits.map((limit) => ({ provision, limit }))))
    .map(({ provision, limit }) => ({ provision, limit, measured: measureLimit(node.timeline, limit) }))
    .filter(({ measured }) => measured.length > 0);
