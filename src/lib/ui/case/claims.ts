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

/** The claims side by side, in the file's order: what is disputed, and what only one voice tells. */
export function claimGroups(
  { claims }: Case,
  model: Pick<Model, 'vocabulary'>,
): { disputed: ClaimGroup[]; single: ClaimGroup[] } {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = nameOf(claim, model);
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  const all = [...groups].map(([name, members]) => {
    const sorted = members.toSorted((a, b) => Number(!!b.preferred) - Number(!!a.preferred));
    return { name, claims: sorted, chosen: sorted[0] as Claim };
  });
  return { disputed: all.filter((group) => group.claims.length > 1), single: all.filter((group) => group.claims.length === 1) };
}

/** What a claim measures: `民眾洽詢（電子郵件）`; a scope that only repeats the measure is left out. */
function nameOf({ measure, scope }: Claim, model: Pick<Model, 'vocabulary'>): string {
  const label = labelOf(model, 'measure', measure);
  return scope && scope !== label ? `${label}（${scope}）` : label;
}

/** Whether the claim is a number. */
export const isFigure = (claim: Claim): boolean =>
  claim.value !== undefined || claim.min !== undefined || claim.max !== undefined;

/** The figures to know at a glance: disputed numbers first, then others, `most` in all. */
export function keyFigures(node: Case, model: Pick<Model, 'vocabulary'>, most: number): ClaimGroup[] {
  const { disputed, single } = claimGroups(node, model);
  return [...disputed, ...single].filter(({ chosen }) => isFigure(chosen)).slice(0, most);
}
