import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { type CellResult, type Evaluator, evaluatorOf } from '../rules/evaluate.ts';
import { isMirror } from '../rules/mirrors.ts';
import type { Review } from '../schema/case.ts';
import { type Check, issueAt } from './check.ts';
import { facts } from './facts.ts';
import { predicates } from './predicates.ts';

/** Written reviews agree with the rules; an offence never lands on an agency. */
export const reviews: Check = {
  name: 'reviews',
  description:
    'A written reason explains the result that the rules give, or says why an editor overrides it; no offence lands on an agency.',
  check(library) {
    /* what the rules say counts only once facts and predicates are sound */
    if (facts.check(library).length || predicates.check(library).length) return [];
    const rules = rulesOf(library);
    const lawAsOf = library.site[0]?.data.lawAsOf;
    if (!rules || !lawAsOf) return [];
    return library.case.flatMap((entry) => [...writtenProblems(entry, rules, lawAsOf), ...cellProblems(entry, library, rules)]);
  },
};

/** The rules of a library; undefined where part of it could not be read. */
function rulesOf(library: Library): Evaluator | undefined {
  if (library.facts.length === 0 || library.unread.some(({ kind }) => kind === 'provision')) return undefined;
  return evaluatorOf(
    library.provision,
    library.facts.flatMap((entry) => entry.data.questions),
  );
}

function writtenProblems(entry: Entry<'case'>, rules: Evaluator, lawAsOf: string): Issue[] {
  return entry.data.mappings.flatMap(({ provision, review }, i) => {
    const cell = review && rules.atTime(provision, entry.data);
    if (!review || !cell || review.override) return [];
    const now = rules.onDay(provision, entry.data, lawAsOf);
    return [
      ...contradiction(entry, ['mappings', i, 'review', 'result'], review.result, cell, 'at the time'),
      ...(now && todayDiffers(review, now)
        ? contradiction(entry, ['mappings', i, 'review', 'today'], today(review), now, `on ${lawAsOf}`)
        : []),
    ];
  });
}

/** What the review says of today: as written, else as then. */
const today = (review: Review): string => review.today?.result ?? review.result;

const todayDiffers = (review: Review, now: CellResult): boolean =>
  today(review) !== now.result &&
  (review.today !== undefined || (review.result !== 'not-in-force' && now.result !== 'not-in-force'));

function contradiction(
  entry: Entry<'case'>,
  path: (string | number)[],
  written: string,
  cell: CellResult,
  when: string,
): Issue[] {
  if (written === cell.result) return [];
  const elements = cell.elements.map(({ id, truth }) => `${id} ${truth}`).join(', ');
  return [
    issueAt(
      entry,
      path,
      'reviews',
      `the reason is written for "${written}", but by the rules it is "${cell.result}" ${when} (${cell.conduct}: ${elements || 'no version in force'}).`,
      'Correct the facts or the reason; or keep the result and say why in `override`.',
    ),
  ];
}

/** The body that keeps the data is no offender; and a possible cell in which nothing is met is worth a second look. */
function cellProblems(entry: Entry<'case'>, library: Library, rules: Evaluator): Issue[] {
  return library.provision.flatMap((provision) => {
    const cell = rules.atTime(provision.id, entry.data);
    if (!cell || (cell.result !== 'applies' && cell.result !== 'possible')) return [];
    const norm = provision.data.versions.flatMap(({ norms }) => norms).find(({ id }) => id === cell.norm);
    const at = entry.data.conducts.findIndex(({ id }) => id === cell.conduct);
    const keeper = JSON.stringify(entry.data.conducts[at]?.facts.actor ?? '').includes('public-agency');
    if (norm?.purpose === 'offence' && keeper)
      return [
        issueAt(
          entry,
          ['conducts', at],
          'reviews',
          `the offence "${provision.id}" lands on an agency (${cell.conduct}).`,
          'The agency keeps; a person acts: give that act a conduct of its own, or the offence an element on who may commit it.',
        ),
      ];
    /* a provision that only mirrors another is as open as that one */
    const mirror = isMirror(provision.data) || cell.missing.every(({ kind }) => kind === 'base');
    if (cell.result === 'possible' && !mirror && !cell.elements.some(({ truth }) => truth === 'met'))
      return [
        issueAt(
          entry,
          ['conducts', at],
          'reviews',
          `"${provision.id}" is possible on "${cell.conduct}" although no element is met.`,
          'See whether the facts say enough for it to be worth listing.',
          'warning',
        ),
      ];
    return [];
  });
}
