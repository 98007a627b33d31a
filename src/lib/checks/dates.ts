import type { Issue } from '../content/issue.ts';
import { dateExists, isBefore } from '../rules/dates.ts';
import { parsePin } from '../schema/fields.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, fieldsOf, issueAt } from './check.ts';

/** Dates exist, ends come after beginnings, and no document tells of what came after it. */
export const dates: Check = {
  name: 'dates',
  description: 'Dates exist, ends follow beginnings, and no event is dated after the document that tells it.',
  check(library) {
    const issues: Issue[] = [];
    for (const { entry, path, value, marks } of fieldsOf(library))
      if (marks.date && !dateExists(String(value)))
        issues.push(
          issueAt(entry, path, 'dates', `${value} does not exist.`, 'Check the day, the hour and the month against the source.'),
        );
    const sourceDates = new Map(library.source.map((entry) => [entry.id, entry.data.date]));
    for (const entry of library.case) {
      const order = (path: Path, from: string | undefined, to: string | undefined, names: [string, string]): void => {
        if (from && to && dateExists(from) && dateExists(to) && isBefore(to, from))
          issues.push(
            issueAt(
              entry,
              path,
              'dates',
              `${names[1]} (${to}) is before ${names[0]} (${from}).`,
              'Correct one of the two, or leave out what no document tells.',
            ),
          );
      };
      const { period, timeline, conducts } = entry.data;
      order(['period', 'to'], period.from, period.to, ['`from`', '`to`']);
      order(['period', 'notAfter'], period.notBefore, period.notAfter, ['`notBefore`', '`notAfter`']);
      for (const [i, event] of timeline.entries()) {
        order(['timeline', i, 'until'], event.at, event.until, ['`at`', '`until`']);
        order(['timeline', i, 'notAfter'], event.at, event.notAfter, ['`at`', '`notAfter`']);
        const { source } = parsePin(event.pin);
        const told = sourceDates.get(source);
        if (told && dateExists(told) && dateExists(event.at) && isBefore(told, event.at))
          issues.push(
            issueAt(
              entry,
              ['timeline', i, 'at'],
              'dates',
              `${event.at} is after the document that tells it (${source}, ${told}).`,
              'Check the date, or pin the event to a later document.',
            ),
          );
      }
      for (const [i, conduct] of conducts.entries()) {
        if ('between' in conduct.when)
          order(['conducts', i, 'when'], conduct.when.between[0], conduct.when.between[1], ['the first date', 'the second']);
        else order(['conducts', i, 'when'], conduct.when.from, conduct.when.to, ['`from`', '`to`']);
      }
    }
    for (const entry of library.provision)
      for (const [i, version] of entry.data.versions.entries())
        if (version.effective && version.until && version.until < version.effective)
          issues.push(
            issueAt(
              entry,
              ['versions', i, 'until'],
              'dates',
              `\`until\` (${version.until}) is before \`effective\` (${version.effective}).`,
              'Make `until` the last day on which this text was in force.',
            ),
          );
    return issues;
  },
};
