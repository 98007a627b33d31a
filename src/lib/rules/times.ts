import type { CaseData, Conduct } from '../schema/case.ts';
import { type Span, spanOf } from './dates.ts';

/** When a conduct happened. */
export interface Time {
  /** the stretch in which it lies */
  may: Span;
  /** the part of it in which it surely went on; undefined where it was a moment, or nothing but bounds is known */
  sure: Span | undefined;
}

/** The time of a conduct. What its dates leave out is the case's; without an end it goes on; bounds of the case only widen what may be. */
export function timeOf({ when }: Pick<Conduct, 'when'>, { period }: Pick<CaseData, 'period'>): Time {
  if ('between' in when) return { may: { from: spanOf(when.between[0]).from, to: spanOf(when.between[1]).to }, sure: undefined };
  const first = when.from ?? period.from;
  const last = when.to ?? period.to;
  const [earliest, latest] = [first ?? period.notBefore, last ?? period.notAfter];
  const may = {
    from: earliest ? spanOf(earliest).from : Number.NEGATIVE_INFINITY,
    to: latest ? spanOf(latest).to : Number.POSITIVE_INFINITY,
  };
  return { may, sure: lasting(first, last, latest !== undefined) };
}

/** From the last minute at which it can have begun to the first at which it can have ended. */
function lasting(first: string | undefined, last: string | undefined, ends: boolean): Span | undefined {
  if (!first && !last) return undefined;
  const end = last ? spanOf(last).from + 1 : ends ? undefined : Number.POSITIVE_INFINITY;
  const from = first ? spanOf(first).to - 1 : (end as number) - 1;
  const to = end ?? from + 1;
  return from < to ? { from, to } : undefined;
}

/** The stretch in which a conduct lies, in minutes. */
export const spanOfConduct = (conduct: Pick<Conduct, 'when'>, node: Pick<CaseData, 'period'>): Span => timeOf(conduct, node).may;
