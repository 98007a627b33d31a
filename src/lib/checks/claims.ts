import type { Issue } from '../content/issue.ts';
import type { Claim } from '../schema/case.ts';
import { type Check, issueAt } from './check.ts';

/** Claims that differ on one measure and scope stand side by side, and exactly one is preferred. */
export const claims: Check = {
  name: 'claims',
  description: 'Claims that differ on one measure and scope have exactly one that is preferred.',
  check(library) {
    const issues: Issue[] = [];
    for (const entry of library.case) {
      const groups = new Map<string, number[]>();
      for (const [i, claim] of entry.data.claims.entries()) {
        const key = `${claim.measure} / ${claim.scope ?? '—'}`;
        groups.set(key, [...(groups.get(key) ?? []), i]);
      }
      for (const [key, members] of groups) {
        const all = members.map((i) => entry.data.claims[i] as Claim);
        const preferred = members.filter((i) => entry.data.claims[i]?.preferred);
        const differ = new Set(all.map(sayingOf)).size > 1;
        const first = members[0] as number;
        if (differ && preferred.length === 0)
          issues.push(
            issueAt(
              entry,
              ['claims', first],
              'claims',
              `${members.length} claims differ on "${key}" and none is preferred.`,
              'Give the one that this site follows a `preferred` with the reason, or tell them apart by `scope`.',
            ),
          );
        if (preferred.length > 1)
          issues.push(
            issueAt(
              entry,
              ['claims', preferred[1] as number, 'preferred'],
              'claims',
              `${preferred.length} claims on "${key}" are preferred.`,
              'Keep `preferred` on one of them.',
            ),
          );
      }
    }
    return issues;
  },
};

const sayingOf = (claim: Claim): string =>
  JSON.stringify([claim.value, claim.min, claim.max, claim.at, claim.text, claim.approx]);
