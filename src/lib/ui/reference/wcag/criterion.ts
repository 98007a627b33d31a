import type { CheckId } from './checks.ts';

/** How a criterion came out; the words for it are on the page. */
export type Outcome = 'met' | 'partly' | 'not-applicable';

/** One success criterion of WCAG 2.2 at level A or AA, and what we found. */
export interface Criterion {
  /** its number in WCAG 2.2 */
  number: string;
  /** its name, translated by us */
  name: string;
  /** its official name */
  english: string;
  level: 'A' | 'AA';
  outcome: Outcome;
  /** what was looked at and found, or why there is nothing to look at */
  how: string;
  /** the tests that hold it */
  checks?: readonly CheckId[];
}
