import type { Criterion, Outcome } from './criterion.ts';
import { OPERABLE } from './operable.ts';
import { PERCEIVABLE } from './perceivable.ts';
import { ROBUST } from './robust.ts';
import { UNDERSTANDABLE } from './understandable.ts';

export { CHECKS } from './checks.ts';
export type { Criterion } from './criterion.ts';

/** The words for how a criterion came out. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = { met: '符合', partly: '部分符合', 'not-applicable': '不適用' };

/** The day on which every criterion was last gone through. */
export const ASSESSED = '2026-11-26';

/** The four principles of WCAG 2.2, each with all of its criteria at levels A and AA. */
export const PRINCIPLES: readonly { id: string; label: string; english: string; criteria: readonly Criterion[] }[] = [
  { id: 'perceivable', label: '可感知', english: 'Perceivable', criteria: PERCEIVABLE },
  { id: 'operable', label: '可操作', english: 'Operable', criteria: OPERABLE },
  { id: 'understandable', label: '可理解', english: 'Understandable', criteria: UNDERSTANDABLE },
  { id: 'robust', label: '穩健', english: 'Robust', criteria: ROBUST },
];
