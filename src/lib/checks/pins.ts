import type { Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { parsePin } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, fieldsOf, issueAt } from './check.ts';
import { missingTarget } from './references.ts';
import { canJudge, movedIds } from './targets.ts';

/** Every pin names a source and one of its places. */
export const pins: Check = {
  name: 'pins',
  description: 'Every pin names a source and a place which that source lists.',
  check(library) {
    const judge = pinJudge(library);
    const issues: Issue[] = [];
    for (const { entry, path, value, marks } of fieldsOf(library)) {
      if (!marks.pin) continue;
      const problem = judge(String(value));
      if (problem) issues.push(issueAt(entry, path, 'pins', problem.message, problem.remedy));
    }
    return issues;
  },
};

/** A function that says what is wrong with a pin, if anything. */
export function pinJudge(library: Library): (pin: string) => { message: string; remedy: string } | undefined {
  const places = new Map(library.source.map((entry) => [entry.id, new Set(entry.data.places.map((place) => place.id))]));
  return (pin) => {
    const { source, at } = parsePin(pin);
    const known = places.get(source);
    if (!known)
      return canJudge(library, 'source', source)
        ? missingTarget('source', source, new Set(places.keys()), movedIds(library, 'source'))
        : undefined;
    if (known.has(at)) return undefined;
    const guess = nearest(at, known);
    return {
      message: `the source "${source}" lists no place "${at}".`,
      remedy: `${guess ? `Did you mean "${guess}"? ` : ''}Places are listed in src/content/sources/${source}.yaml; name only what the document shows.`,
    };
  };
}
