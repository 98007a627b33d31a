import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import { precisionOf, spanOf } from '../rules/dates.ts';
import type { TimelineEvent } from '../schema/case.ts';
import { element, label, strokes } from './svg.ts';
import type { Panel } from './timeline.ts';

const AXIS = 112;
const TOP = 44;
const LINE = 24;
/** The longest stretch that is still told in hours. */
const LONGEST = 96 * 60;
/** How much a doubling of the time between two events adds to their distance. */
const DOUBLING = 7;

/** The hours that count: every event told by the clock, from top to bottom; a moment told only by the hour is a bar. */
export function drawHours({ timeline }: Case, model: Pick<Model, 'vocabulary'>): Panel | undefined {
  const events = densest(
    timeline
      .filter((event) => ['minute', 'hour'].includes(precisionOf(event.at)))
      .sort((a, b) => spanOf(a.at).from - spanOf(b.at).from),
  );
  if (events.length < 3) return undefined;
  const places = placesOf(events);
  const bottom = places.at(-1) as number;
  const axis = strokes('axis', [[AXIS, TOP - 12, AXIS, bottom + 12]]);
  const at = (i: number): number => places[i] as number;
  const marks = [
    element('g', { class: 'event' }, events.map((event, i) => drawMark(event, at(i))).join('')),
    element(
      'g',
      { class: 'tick', 'text-anchor': 'end' },
      events.map((event, i) => label(AXIS - 16, at(i) + 4.5, clockText(event.at))).join(''),
    ),
    ...events.map((event, i) => label(AXIS + 18, at(i) + 4.5, nameOf(event, model))),
  ];
  return {
    content: [label(0, 16, '關鍵時刻（間距經過壓縮）', 'panel-title'), axis, ...marks].join(''),
    height: bottom + 44,
    description: `${events.length}個記到時分的關鍵時刻。`,
  };
}

function drawMark(event: TimelineEvent, y: number): string {
  return precisionOf(event.at) === 'hour'
    ? element('rect', { class: 'event-span', x: AXIS - 4, y: y - 8, width: 8, height: 16 })
    : element('circle', { cx: AXIS, cy: y, r: 4.5 });
}

function nameOf({ kind, reading }: TimelineEvent, model: Pick<Model, 'vocabulary'>): string {
  const name = labelOf(model, 'event', kind);
  return reading ? `${name}：${reading}` : name;
}

/** Where each event stands: a line apart, and further the more time lies between, on a scale that keeps a day on the page. */
function placesOf(events: readonly TimelineEvent[]): number[] {
  let y = TOP;
  return events.map((event, i) => {
    const before = events[i - 1];
    if (before) y += LINE + DOUBLING * Math.log2(1 + Math.max(0, spanOf(event.at).from - spanOf(before.at).to) / 30);
    return y;
  });
}

/** Day and clock, short: `1/26 22:44`, `1/26 15時許` */
function clockText(date: string): string {
  const [, month, day, clock] = /^\d{4}-(\d{2})-(\d{2})T(\d{2}(?::\d{2})?)/.exec(date) ?? [];
  return `${Number(month)}/${Number(day)} ${clock?.includes(':') ? clock : `${Number(clock)}時許`}`;
}

/** The stretch with the most events that is still told in hours. */
function densest(events: readonly TimelineEvent[]): TimelineEvent[] {
  const stretches = events.map((start) =>
    events.filter(
      (event) => spanOf(event.at).from >= spanOf(start.at).from && spanOf(event.at).from - spanOf(start.at).from <= LONGEST,
    ),
  );
  return stretches.reduce((best, stretch) => (stretch.length > best.length ? stretch : best), []);
}
