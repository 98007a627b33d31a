import type { Issue } from '../content/issue.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, fieldsOf, issueAt } from './check.ts';

/** Every value of a closed list is in vocabulary.yaml. */
export const vocabulary: Check = {
  name: 'vocabulary',
  description: 'Every value of a closed list stands in vocabulary.yaml.',
  check(library) {
    const lists = library.vocabulary[0]?.data;
    if (!lists) return [];
    const known = new Map(Object.entries(lists).map(([name, list]) => [name, new Set(list.map((value) => value.id))]));
    const issues: Issue[] = [];
    for (const { entry, path, value, marks } of fieldsOf(library)) {
      if (!marks.vocabulary) continue;
      const values = known.get(marks.vocabulary) ?? new Set<string>();
      if (values.has(String(value))) continue;
      const guess = nearest(String(value), values);
      issues.push(
        issueAt(
          entry,
          path,
          'vocabulary',
          `"${value}" is not in the list "${marks.vocabulary}".`,
          guess ? `Did you mean "${guess}"?` : `Use one of: ${[...values].join(', ')}; or add it to src/content/vocabulary.yaml.`,
        ),
      );
    }
    return issues;
  },
};
