import type { Entry } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import type { FactQuestion } from '../schema/lists.ts';
import { nearest } from '../schema/nearest.ts';
import type { Predicate } from '../schema/provision.ts';
import type { Path } from '../schema/walk.ts';
import { type Check, issueAt } from './check.ts';
import { missingTarget } from './references.ts';
import { canJudge, movedIds, targetsOf } from './targets.ts';

/** Elements ask questions that exist, for values that they have, and refer to provisions without a circle or a negation. */
export const predicates: Check = {
  name: 'predicates',
  description:
    'Elements use questions, values and provisions that exist; references are never negated and never run in a circle.',
  check(library) {
    if (library.facts.length === 0) return [];
    const questions = new Map(library.facts.flatMap((entry) => entry.data.questions.map((question) => [question.id, question])));
    const known = targetsOf(library).provision;
    const moved = movedIds(library, 'provision');
    const uses = new Map<string, Set<string>>();
    const issues: Issue[] = [];
    for (const { entry, path, predicate, negated } of everyPredicate(library.provision)) {
      if ('fact' in predicate) issues.push(...factProblems(entry, path, predicate, questions));
      if (!('provision' in predicate)) continue;
      uses.set(entry.id, (uses.get(entry.id) ?? new Set()).add(predicate.provision));
      if (negated)
        issues.push(
          issueAt(
            entry,
            path,
            'predicates',
            `the reference to "${predicate.provision}" is negated.`,
            'Two results that hang on one open fact are not each other’s opposite: name the fact that tells them apart.',
          ),
        );
      if (!known.has(predicate.provision) && canJudge(library, 'provision', predicate.provision)) {
        const { message, remedy } = missingTarget('provision', predicate.provision, known, moved);
        issues.push(issueAt(entry, path, 'predicates', message, remedy));
      }
    }
    return [...issues, ...circles(library.provision, uses)];
  },
};

interface Place {
  entry: Entry<'provision'>;
  path: Path;
  predicate: Predicate;
  negated: boolean;
}

function* everyPredicate(entries: readonly Entry<'provision'>[]): Generator<Place> {
  for (const entry of entries)
    for (const [i, version] of entry.data.versions.entries())
      for (const [j, norm] of version.norms.entries())
        for (const [k, element] of norm.elements.entries())
          yield* within(entry, ['versions', i, 'norms', j, 'elements', k, 'when'], element.when, false);
}

function* within(entry: Entry<'provision'>, path: Path, predicate: Predicate, negated: boolean): Generator<Place> {
  yield { entry, path, predicate, negated };
  if ('not' in predicate) yield* within(entry, [...path, 'not'], predicate.not, true);
  for (const key of ['all', 'any'] as const)
    if (key in predicate)
      for (const [i, part] of (predicate as Record<typeof key, Predicate[]>)[key].entries())
        yield* within(entry, [...path, key, i], part, negated);
}

function factProblems(
  entry: Entry,
  path: Path,
  predicate: Extract<Predicate, { fact: string }>,
  questions: ReadonlyMap<string, FactQuestion>,
): Issue[] {
  const question = questions.get(predicate.fact);
  if (!question) {
    const guess = nearest(predicate.fact, questions.keys());
    return [
      issueAt(
        entry,
        path,
        'predicates',
        `no question can answer this: there is no "${predicate.fact}".`,
        guess ? `Did you mean "${guess}"?` : 'Questions are listed in src/content/facts.yaml.',
      ),
    ];
  }
  const values = question.values.map(({ id }) => id);
  const asked = ['is' in predicate ? [predicate.is] : predicate.in, predicate.unsettled ?? []].flat();
  return asked
    .filter((value) => !values.includes(value))
    .map((value) => {
      const guess = nearest(value, values);
      return issueAt(
        entry,
        path,
        'predicates',
        `"${value}" is no value of "${predicate.fact}".`,
        guess ? `Did you mean "${guess}"?` : `Use one of: ${values.join(', ')}.`,
      );
    });
}

function circles(entries: readonly Entry<'provision'>[], uses: ReadonlyMap<string, ReadonlySet<string>>): Issue[] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(uses.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return entries
    .filter(({ id }) => reaches(id, id))
    .map((entry) =>
      issueAt(
        entry,
        ['versions'],
        'predicates',
        `its elements refer back to "${entry.id}" itself, perhaps by way of others.`,
        'Let one of the provisions in the circle name the facts instead.',
      ),
    );
}
