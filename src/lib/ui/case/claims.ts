import { labelOf } from '../../model/labels.ts';
import type { Case, Model } from '../../model/types.ts';
import type { Claim } from '../../schema/case.ts';

/** All that is told about one thing: one measure and scope. */
export interface ClaimGroup {
  name: string;
  /** the preferred one first, the others in the file's order */
  claims: Claim[];
  /** the one to show where there is room for one: the preferred, or the only one */
  chosen: Claim;
}

/** The claims side by side: what is disputed comes first. */
export function claimGroups({ claims }: Case, model: Pick<Model, 'vocabulary'>): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = labelOf(model, 'measure', claim.measure) + (claim.scope ? `（${claim.scope}）` : '');
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups]
    .map(([name, members]) => {
      const sorted = members.toSorted((a, b) => Number(!!b.preferred) - Number(!!a.preferred));
      return { name, claims: sorted, chosen: sorted[0] as Claim };
    })
    .sort((a, b) => Number(b.claims.length > 1) - Number(a.claims.length > 1));
}

const isFigure = (claim: Claim): boolean => claim.value !== undefined || claim.min !== undefined || claim.max !== undefined;

/** The figures to know at a glance: disputed numbers first, then others up to `most`. */
export const keyFigures = (groups: readonly ClaimGroup[], most: number): ClaimGroup[] =>
  groups.filter(({ chosen }) => isFigure(chosen)).slice(0, most);
