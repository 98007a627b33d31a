import { issueAt } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { parsePin } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, fieldsOf } from './check.ts';
import { missingTarget } from './references.ts';
import { movedIds } from './targets.ts';

/** Every pin names a source and one of its places. */
export const pins: Check = {
  name: 'pins',
  description: 'Every pin names a source and a place which that source lists.',
  check(library) {
    const places = new Map(library.source.map((entry) => [entry.id, new Set(entry.data.places.map((place) => place.id))]));
    const issues: Issue[] = [];
    for (const { entry, path, value, marks } of fieldsOf(library)) {
      if (!marks.pin) continue;
      const problem = pinProblem(String(value), places, movedIds(library, 'source'));
      if (problem) issues.push(issueAt(entry, path, 'pins', problem.message, problem.remedy));
    }
    return issues;
  },
};

/** What is wrong with a pin, if anything. */
export function pinProblem(
  pin: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  moved: Record<string, string>,
): { message: string; remedy: string } | undefined {
  const { source, at } = parsePin(pin);
  const known = places.get(source);
  if (!known) return missingTarget('source', source, new Set(places.keys()), moved);
  if (known.has(at)) return undefined;
  const guess = nearest(at, known);
  return {
    message: `the source "${source}" lists no place "${at}".`,
    remedy: `${guess ? `Did you mean "${guess}"? ` : ''}Places are listed in src/content/sources/${source}.yaml; name only what the document shows.`,
  };
}
