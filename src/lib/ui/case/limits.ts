import { labelOf } from '../../model/labels.ts';
import type { CaseLimit } from '../../model/limits.ts';
import type { Model } from '../../model/types.ts';
import { gapText } from '../../text.ts';

type Measured = CaseLimit['measured'][number];

/** What is told of a length held against a limit: `發現到機關通報（4種起迄）` `4小時45分至46小時44分`. */
export interface MeasuredLine {
  name: string;
  length: string;
  measure: Measured['measure'];
}

/** The lengths of one limit. Readings that come to the same against it are one line, as the range of them all. */
export function measuredLines(measured: readonly Measured[], model: Pick<Model, 'vocabulary'>): MeasuredLine[] {
  const kinds = Map.groupBy(measured, ({ gap: { from, to }, measure }) => `${from.kind} ${to.kind} ${measure}`);
  return [...kinds.values()].map((list) => {
    const [{ gap, measure }] = list as [Measured];
    const pair = `${labelOf(model, 'event', gap.from.kind)}到${labelOf(model, 'event', gap.to.kind)}`;
    const reading = gap.from.reading && !gap.everyReading ? `（${gap.from.reading}）` : '';
    const range = { min: Math.min(...list.map((one) => one.gap.min)), max: Math.max(...list.map((one) => one.gap.max)) };
    return { name: pair + (list.length > 1 ? `（${list.length}種說法）` : reading), length: gapText(range), measure };
  });
}
