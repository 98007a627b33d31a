import type { TimelineEvent } from '../schema/case.ts';
import { gapBetween, momentOf, spanOf } from './dates.ts';

/** The time between two kinds of event, for one reading of when the first one was, or for all of them. */
export interface Gap {
  from: TimelineEvent;
  to: TimelineEvent;
  /** minutes */
  min: number;
  max: number;
  /** the range covers every reading of the first moment: at this length they make no difference that shows */
  everyReading: boolean;
}

/** From here on lengths are told in days, in which readings of one day are alike. */
const DAYS = 72 * 60;

/** The gaps that matter for a leak: how long until it was seen, reported, reviewed, told. */
const PAIRS: readonly { from: readonly string[]; to: readonly string[]; everyEnd?: true }[] = [
  { from: ['compromise', 'exfiltration', 'publication'], to: ['discovery'] },
  { from: ['discovery'], to: ['authority-report'] },
  { from: ['authority-report'], to: ['authority-review'], everyEnd: true },
  { from: ['authority-report'], to: ['level-change'] },
  { from: ['discovery'], to: ['police'] },
  { from: ['discovery'], to: ['subject-notice'] },
];

/**
 * The gaps of a timeline, as ranges. Where events of a kind carry a `reading`, the documents disagree about that moment and each
 * reading gives a gap of its own, unless all are days long; otherwise the first event of the kind counts. A gap that may not be
 * positive is left out.
 */
export function gapsOf(timeline: readonly TimelineEvent[]): Gap[] {
  return PAIRS.flatMap(({ from, to, everyEnd }) => gapsFor(timeline, from, to, everyEnd));
}

/** The gaps from events of some kinds to the first of others, or to every one of them. */
export function gapsFor(
  timeline: readonly TimelineEvent[],
  from: readonly string[],
  to: readonly string[],
  everyEnd = false,
): Gap[] {
  const gaps = readingsOf(timeline, from)
    .flatMap((start) =>
      endsAfter(timeline, to, start, everyEnd).map((end) => ({
        from: start,
        to: end,
        ...gapBetween(momentOf(start), momentOf(end)),
        everyReading: false,
      })),
    )
    .filter(({ min, max }) => max > 0 && min >= 0);
  return everyEnd ? gaps : joinLong(gaps);
}

function joinLong(gaps: Gap[]): Gap[] {
  const [first] = gaps;
  if (!first || gaps.length < 2 || gaps.some(({ min }) => min < DAYS)) return gaps;
  return [
    { ...first, min: Math.min(...gaps.map(({ min }) => min)), max: Math.max(...gaps.map(({ max }) => max)), everyReading: true },
  ];
}

function readingsOf(timeline: readonly TimelineEvent[], kinds: readonly string[]): TimelineEvent[] {
  const events = timeline.filter((event) => kinds.includes(event.kind)).sort(byStart);
  const readings = events.filter((event) => event.reading);
  const moments = readings.length ? readings : events.slice(0, 1);
  return moments.filter((event, i) => moments.findIndex((other) => other.at === event.at) === i);
}

function endsAfter(
  timeline: readonly TimelineEvent[],
  kinds: readonly string[],
  start: TimelineEvent,
  every = false,
): TimelineEvent[] {
  const ends = timeline
    .filter((event) => kinds.includes(event.kind) && spanOf(event.at).to >= spanOf(start.at).from)
    .sort(byStart);
  return every ? ends : ends.slice(0, 1);
}

const byStart = (a: TimelineEvent, b: TimelineEvent): number => spanOf(a.at).from - spanOf(b.at).from;
