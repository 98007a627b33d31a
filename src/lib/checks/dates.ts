import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { dateExists, isBefore } from '../rules/dates.ts';
import type { TimelineEvent } from '../schema/case.ts';
import { parsePin } from '../schema/fields.ts';
import type { Version } from '../schema/provision.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, fieldsOf, issueAt } from './check.ts';

/** Dates exist, ends come after beginnings, and no document tells of what came after it. */
export const dates: Check = {
  name: 'dates',
  description: 'Dates exist, ends follow beginnings, and no event is dated after the document that tells it.',
  check(library) {
    const documents = new Map(library.source.map((entry) => [entry.id, entry.data.date]));
    return [
      ...missingDays(library),
      ...library.case.flatMap((entry) => [
        ...periodProblems(entry),
        ...entry.data.timeline.flatMap((event, i) => eventProblems(entry, event, i, documents)),
      ]),
      ...library.provision.flatMap((entry) => entry.data.versions.flatMap((version, i) => versionProblems(entry, version, i))),
    ];
  },
};

const missingDays = (library: Library): Issue[] =>
  fieldsOf(library)
    .filter(({ marks, value }) => marks.date && !dateExists(String(value)))
    .map(({ entry, path, value }) =>
      issueAt(entry, path, 'dates', `${value} does not exist.`, 'Check the day, the hour and the month against the source.'),
    );

type Dated = readonly [name: string, date: string | undefined];

/** An end before its beginning; where a day does not exist, that is told elsewhere. */
function order(entry: Entry, path: Path, [first, from]: Dated, [last, to]: Dated, remedy = END): Issue[] {
  if (!from || !to || !dateExists(from) || !dateExists(to) || !isBefore(to, from)) return [];
  return [issueAt(entry, path, 'dates', `${last} (${to}) is before ${first} (${from}).`, remedy)];
}

const END = 'Correct one of the two, or leave out what no document tells.';

function periodProblems(entry: Entry<'case'>): Issue[] {
  const { period, conducts } = entry.data;
  return [
    ...order(entry, ['period', 'to'], ['`from`', period.from], ['`to`', period.to]),
    ...order(entry, ['period', 'notAfter'], ['`notBefore`', period.notBefore], ['`notAfter`', period.notAfter]),
    ...conducts.flatMap(({ when }, i) =>
      'between' in when
        ? order(entry, ['conducts', i, 'when'], ['the first date', when.between[0]], ['the second', when.between[1]])
        : order(entry, ['conducts', i, 'when'], ['`from`', when.from], ['`to`', when.to]),
    ),
  ];
}

type Documents = ReadonlyMap<string, string | undefined>;

function eventProblems(entry: Entry, event: TimelineEvent, i: number, documents: Documents): Issue[] {
  const [own, ...others] = [event.pin, ...(event.also ?? [])].map((pin) => parsePin(pin).source);
  const after = (field: 'at' | 'until', source = ''): Issue[] => {
    const [told, date] = [documents.get(source), event[field]];
    if (!told || !date || !dateExists(told) || !dateExists(date) || !isBefore(told, date)) return [];
    const message = `${date} is after the document that tells it (${source}, ${told}).`;
    return [issueAt(entry, ['timeline', i, field], 'dates', message, 'Check the date, or pin the event to a later document.')];
  };
  return [
    ...order(entry, ['timeline', i, 'until'], ['`at`', event.at], ['`until`', event.until]),
    ...order(entry, ['timeline', i, 'notAfter'], ['`at`', event.at], ['`notAfter`', event.notAfter]),
    ...after('at', own),
    ...after('until', own),
    ...[...new Set(others)].filter((source) => source !== own).flatMap((source) => after('at', source)),
  ];
}

const LAST = (name: string): string => `Make ${name} the last day on which this text was in force.`;

function versionProblems(entry: Entry, { effective, until, certain }: Version, i: number): Issue[] {
  const sure: Dated = certain?.from ? ['`from`', certain.from] : ['`effective`', effective];
  return [
    ...order(entry, ['versions', i, 'until'], ['`effective`', effective], ['`until`', until], LAST('`until`')),
    ...order(entry, ['versions', i, 'certain'], sure, ['`to`', certain?.to], LAST('`to`')),
  ];
}
