import type { Issue } from '../content/issue.ts';
import type { RefKind } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, fieldsOf, issueAt } from './check.ts';
import { canJudge, homeOf, movedIds, targetsOf } from './targets.ts';

/** Every reference names an entry that exists under that id today. */
export const references: Check = {
  name: 'references',
  description: 'Every reference names an entry that exists.',
  check(library) {
    const targets = targetsOf(library);
    const issues: Issue[] = [];
    for (const { entry, path, value, marks } of fieldsOf(library)) {
      const id = String(value);
      if (!marks.ref || targets[marks.ref].has(id) || !canJudge(library, marks.ref, id)) continue;
      const { message, remedy } = missingTarget(marks.ref, id, targets[marks.ref], movedIds(library, marks.ref));
      issues.push(issueAt(entry, path, 'references', message, remedy));
    }
    for (const entry of library.case) {
      const conducts = new Set(entry.data.conducts.map((conduct) => conduct.id));
      const own = (path: (string | number)[], id: string | undefined): void => {
        if (id === undefined || conducts.has(id)) return;
        const guess = nearest(id, conducts);
        issues.push(
          issueAt(
            entry,
            path,
            'references',
            `this case has no conduct "${id}".`,
            guess ? `Did you mean "${guess}"?` : `Its conducts are: ${[...conducts].join(', ')}.`,
          ),
        );
      };
      for (const [i, conduct] of entry.data.conducts.entries()) own(['conducts', i, 'abets'], conduct.abets);
      for (const [i, mapping] of entry.data.mappings.entries())
        own(['mappings', i, 'review', 'conduct'], mapping.review?.conduct);
    }
    return issues;
  },
};

/** What to say of a reference that leads nowhere. */
export function missingTarget(
  kind: RefKind,
  id: string,
  known: ReadonlySet<string>,
  moved: Record<string, string>,
): { message: string; remedy: string } {
  const newId = moved[id];
  if (newId) return { message: `the ${kind} "${id}" has moved.`, remedy: `Write "${newId}" instead.` };
  const guess = nearest(id, known);
  const add = kind === 'item' || kind === 'term' || kind === 'norm' ? `add it to ${homeOf(kind, id)}` : `add ${homeOf(kind, id)}`;
  return {
    message: `there is no ${kind} "${id}".`,
    remedy: guess ? `Did you mean "${guess}"? If it is new, ${add}.` : `If it is new, ${add}.`,
  };
}
