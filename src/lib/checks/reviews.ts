import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { type Evaluator, evaluatorOf } from '../rules/evaluate.ts';
import { isMirror } from '../rules/mirrors.ts';
import { type CellResult, mayApply } from '../rules/results.ts';
import { versionId } from '../rules/versions.ts';
import type { CaseData, Review } from '../schema/case.ts';
import type { Norm } from '../schema/provision.ts';
import type { Path } from '../schema/walk.ts';
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
    if (!review || !cell) return [];
    const now = rules.onDay(provision, entry.data, lawAsOf);
    const differs = review.result !== cell.result || (now !== undefined && todayDiffers(review, now));
    if (review.override) return differs ? [] : [staleOverride(entry, i)];
    return [
      ...conductProblem(entry, ['mappings', i, 'review', 'conduct'], review, cell),
      ...contradiction(entry, ['mappings', i, 'review', 'result'], review.result, cell, 'at the time'),
      ...(now && todayDiffers(review, now)
        ? contradiction(entry, ['mappings', i, 'review', 'today'], today(review), now, `on ${lawAsOf}`)
        : []),
    ];
  });
}

/** An override without which the result would be the same. */
const staleOverride = (entry: Entry<'case'>, i: number): Issue =>
  issueAt(
    entry,
    ['mappings', i, 'review', 'override'],
    'reviews',
    'the rules come to the same results, so that nothing is overridden.',
    'Take `override` out; what it says may belong to `reason`.',
  );

/** The conduct that an editor names decides, so that it must come to the cell's result. */
function conductProblem(entry: Entry<'case'>, path: Path, { conduct, result }: Review, cell: CellResult): Issue[] {
  const found = cell.conducts.find(({ id }) => id === conduct);
  if (!found || result !== cell.result || found.result === cell.result) return [];
  const deciding = cell.conducts.filter((one) => one.result === cell.result).map(({ id }) => id);
  return [
    issueAt(
      entry,
      path,
      'reviews',
      `"${found.id}" does not decide: by the rules it comes to "${found.result}", and the whole to "${cell.result}".`,
      `Name one of: ${deciding.join(', ')}.`,
    ),
  ];
}

/** What the review says of today: as written, else as then. */
const today = (review: Review): string => review.today?.result ?? review.result;

const todayDiffers = (review: Review, now: CellResult): boolean =>
  today(review) !== now.result &&
  (review.today !== undefined || (review.result !== 'not-in-force' && now.result !== 'not-in-force'));

function contradiction(entry: Entry<'case'>, path: Path, written: string, cell: CellResult, when: string): Issue[] {
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
  const agencies = agenciesIn(entry);
  return library.provision.flatMap((provision) => {
    const cell = rules.atTime(provision.id, entry.data);
    if (!cell || !mayApply(cell)) return [];
    const offenders = agencies.filter(({ alone }) => isOffence(provision, rules.atTime(provision.id, alone)));
    return offenders.length
      ? offenders.map(({ at }) => offender(entry, at, provision.id))
      : emptyPossible(entry, provision, cell);
  });
}

const AGENCIES = ['public-agency', 'public-school'];

/** The conducts of agencies, each in a case of its own: an offence on one counts whether or not that conduct decides the cell. */
const agenciesIn = ({ data }: Entry<'case'>): { at: number; alone: CaseData }[] =>
  data.conducts.flatMap((conduct, at) => {
    const actor = JSON.stringify(conduct.facts.actor ?? data.facts.actor ?? '');
    return AGENCIES.some((agency) => actor.includes(`"${agency}"`)) ? [{ at, alone: { ...data, conducts: [conduct] } }] : [];
  });

const isOffence = (provision: Entry<'provision'>, cell: CellResult | undefined): boolean =>
  cell !== undefined && mayApply(cell) && normOf(provision, cell)?.purpose === 'offence';

const offender = (entry: Entry<'case'>, at: number, provision: string): Issue =>
  issueAt(
    entry,
    ['conducts', at],
    'reviews',
    `the offence "${provision}" lands on an agency (${entry.data.conducts[at]?.id}).`,
    'The agency keeps; a person acts: give that act a conduct of its own, or the offence an element on who may commit it.',
  );

const normOf = ({ data }: Entry<'provision'>, { version, norm }: CellResult): Norm | undefined =>
  data.versions.find((one) => versionId(one) === version)?.norms.find(({ id }) => id === norm);

function emptyPossible(entry: Entry<'case'>, provision: Entry<'provision'>, cell: CellResult): Issue[] {
  /* a provision that only mirrors another is as open as that one */
  const mirror = isMirror(provision.data) || cell.missing.every(({ kind }) => kind === 'base');
  /* an editor who overrides it has taken that look */
  const overridden = entry.data.mappings.some((one) => one.provision === provision.id && one.review?.override);
  if (cell.result !== 'possible' || mirror || overridden || cell.elements.some(({ truth }) => truth === 'met')) return [];
  return [
    issueAt(
      entry,
      ['conducts', entry.data.conducts.findIndex(({ id }) => id === cell.conduct)],
      'reviews',
      `"${provision.id}" is possible on "${cell.conduct}" although no element is met.`,
      'See whether the facts say enough for it to be worth listing.',
      'warning',
    ),
  ];
}
