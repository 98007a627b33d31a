import type { Issue } from '../content/issue.ts';
import { type Check, issueAt } from './check.ts';

/** Versions stand in order of time, and no two of them are in force on one day. */
export const versions: Check = {
  name: 'versions',
  description: 'Versions are in the order of their dates and do not overlap.',
  check(library) {
    const issues: Issue[] = [];
    for (const entry of library.provision)
      for (const [i, version] of entry.data.versions.entries()) {
        const before = entry.data.versions[i - 1];
        if (!before) continue;
        const at = (message: string, remedy: string): Issue => issueAt(entry, ['versions', i], 'versions', message, remedy);
        if (before.promulgated && version.promulgated && version.promulgated < before.promulgated)
          issues.push(
            at(
              `it was promulgated (${version.promulgated}) before the one above it (${before.promulgated}).`,
              'Write the versions from the oldest to the newest.',
            ),
          );
        else if (version.effective && before.effective && !(before.until && before.until < version.effective))
          issues.push(
            at(
              `it is in force from ${version.effective}, while the one above it ${before.until ? `runs until ${before.until}` : 'has no end'}.`,
              'Give the version above it `until`: the last day before this one took effect.',
            ),
          );
      }
    return issues;
  },
};
