import type { Issue } from '../content/issue.ts';
import type { Version } from '../schema/provision.ts';
import { type Check, issueAt } from './check.ts';

/** Which dates a version has in each state; states that leave dates open ask for none. */
const DATES: Readonly<Record<string, Partial<Record<'effective' | 'until', 'has' | 'lacks'>>>> = {
  'in-force': { effective: 'has', until: 'lacks' },
  superseded: { effective: 'has', until: 'has' },
  repealed: { until: 'has' },
  promulgated: { effective: 'lacks' },
};

/** Versions have the dates that their state asks for, stand in order of time, and no two of them are in force on one day. */
export const versions: Check = {
  name: 'versions',
  description: 'Versions have the dates of their state, are in the order of their dates and do not overlap.',
  check(library) {
    return library.provision.flatMap((entry) =>
      entry.data.versions.flatMap((version, i): Issue[] => {
        const before = entry.data.versions[i - 1];
        return [...stateProblems(version), ...(before ? orderProblems(version, before) : [])].map(({ message, remedy }) =>
          issueAt(entry, ['versions', i], 'versions', message, remedy),
        );
      }),
    );
  },
};

interface Problem {
  message: string;
  remedy: string;
}

function stateProblems(version: Version): Problem[] {
  return Object.entries(DATES[version.state] ?? {}).flatMap(([name, wanted]) => {
    const has = version[name as 'effective' | 'until'] !== undefined;
    if (has === (wanted === 'has')) return [];
    return {
      message: `its state is "${version.state}", and it has ${has ? 'an' : 'no'} \`${name}\`.`,
      remedy: has ? `Take \`${name}\` out, or correct the state.` : `Add \`${name}\`, or name a state that leaves the date open.`,
    };
  });
}

function orderProblems(version: Version, before: Version): Problem[] {
  if (before.promulgated && version.promulgated && version.promulgated < before.promulgated)
    return [
      {
        message: `it was promulgated (${version.promulgated}) before the one above it (${before.promulgated}).`,
        remedy: 'Write the versions from the oldest to the newest.',
      },
    ];
  /* an end that the state asks for, and that is not there, is told at the version above */
  if (!before.until && DATES[before.state]?.until === 'has') return [];
  if (version.effective && before.effective && !(before.until && before.until < version.effective))
    return [
      {
        message: `it is in force from ${version.effective}, while the one above it ${before.until ? `runs until ${before.until}` : 'has no end'}.`,
        remedy: 'Give the version above it `until`: the last day before this one took effect.',
      },
    ];
  return [];
}
