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
        const [pin, ...others] = [event.pin, ...(event.also ?? [])].map((text) => parsePin(text).source);
        const after = (field: 'at' | 'until', source: string | undefined): void => {
          const told = source && sourceDates.get(source);
          const date = event[field];
          if (told && date && dateExists(told) && dateExists(date) && isBefore(told, date))
            issues.push(
              issueAt(
                entry,
                ['timeline', i, field],
                'dates',
                `${date} is after the document that tells it (${source}, ${told}).`,
                'Check the date, or pin the event to a later document.',
              ),
            );
        };
        after('at', pin);
        after('until', pin);
        for (const other of new Set(others)) if (other !== pin) after('at', other);
      }
      for (const [i, conduct] of conducts.entries()) {
        if ('between' in conduct.when)
          order(['conducts', i, 'when'], conduct.when.between[0], conduct.when.between[1], ['the first date', 'the second']);
        else order(['conducts', i, 'when'], conduct.when.from, conduct.when.to, ['`from`', '`to`']);
      }
    }
    for (const entry of library.provision)
      for (const [i, { effective, until, certain }] of entry.data.versions.entries())
        for (const [end, [last, first, names]] of Object.entries({
          until: [until, effective, ['`until`', '`effective`']],
          certain: [certain?.to, certain?.from ?? effective, ['`to`', certain?.from ? '`from`' : '`effective`']],
        } as const))
          if (first && last && last < first)
            issues.push(
              issueAt(
                entry,
                ['versions', i, end],
                'dates',
                `${names[0]} (${last}) is before ${names[1]} (${first}).`,
                `Make ${names[0]} the last day on which this text was in force.`,
              ),
            );
    return issues;
  },
};
