import { type Span, spanOf } from '../rules/dates.ts';
import { spanOfConduct } from '../rules/times.ts';
import type { CaseData, MappingData } from '../schema/case.ts';

/** The time for which a mapping asks what was in force: its deciding conduct's, else the whole case's. */
export function spanOfMapping(mapping: MappingData, data: CaseData): Span {
  const conduct = data.conducts.find((candidate) => candidate.id === mapping.review?.conduct);
  return conduct ? spanOfConduct(conduct, data) : spanOfPeriod(data);
}

/** From the first to the last minute that a case may cover. */
export function spanOfPeriod({ period }: Pick<CaseData, 'period'>): Span {
  const first = period.from ?? period.notBefore;
  const last = period.to ?? period.notAfter;
  return { from: first ? spanOf(first).from : Number.NEGATIVE_INFINITY, to: last ? spanOf(last).to : Number.POSITIVE_INFINITY };
}

/** Whether documents tell when the case began and ended; of the others only bounds are known. */
export const hasToldPeriod = ({ period }: Pick<CaseData, 'period'>): boolean =>
  period.from !== undefined && period.to !== undefined;
