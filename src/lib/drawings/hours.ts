import { scaleLinear } from 'd3-scale';
import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import { precisionOf, spanOf } from '../rules/dates.ts';
import type { TimelineEvent } from '../schema/case.ts';
import { dateText } from '../text.ts';
import { element, label } from './svg.ts';
import type { Panel } from './timeline.ts';

const AXIS = 112;
const TOP = 44;
const LINE = 24;
/** The longest stretch that is still told in hours. */
const LONGEST = 96 * 60;

/** The hours that count: every event told by the clock, on a vertical scale; a moment told only by the hour is a bar. */
export function drawHours({ timeline }: Case, model: Pick<Model, 'vocabulary'>): Panel | undefined {
  const events = timeline
    .filter((event) => ['minute', 'hour'].includes(precisionOf(event.at)))
    .sort((a, b) => spanOf(a.at).from - spanOf(b.at).from);
  const dense = densest(events);
  const [first, last] = [dense[0], dense.at(-1)];
  if (!first || !last || dense.length < 3) return undefined;
  const height = Math.max(dense.length * LINE * 1.25, 120);
  const y = scaleLinear()
    .domain([spanOf(first.at).from, spanOf(last.at).to])
    .range([TOP, TOP + height]);
  const places = spread(
    dense.map((event) => y((spanOf(event.at).from + spanOf(event.at).to) / 2)),
    LINE,
  );
  const bottom = Math.max(TOP + height, places.at(-1) ?? 0);
  const marks = dense.map((event, i) => drawEvent(event, places[i] as number, y, model));
  return {
    content: [
      label(0, 16, '關鍵時刻', 'panel-title'),
      element('line', { class: 'axis', x1: AXIS, x2: AXIS, y1: TOP - 8, y2: bottom + 8 }),
      ...marks,
    ].join(''),
    height: bottom + 40,
    description: `關鍵時刻從${dateText(first.at)}到${dateText(last.at)}，共${dense.length}個記到時分的事件。`,
  };
}

function drawEvent(event: TimelineEvent, place: number, y: (minute: number) => number, model: Pick<Model, 'vocabulary'>): string {
  const { from, to } = spanOf(event.at);
  const middle = (y(from) + y(to)) / 2;
  const mark =
    to > from
      ? element('rect', { class: 'event event-span', x: AXIS - 4, y: y(from), width: 8, height: Math.max(y(to) - y(from), 4) })
      : element('circle', { class: 'event', cx: AXIS, cy: middle, r: 4 });
  const kind = labelOf(model, 'event', event.kind);
  return (
    element('path', { class: 'leader', d: `M${AXIS + 6} ${middle}L${AXIS + 22} ${place}` }) +
    mark +
    label(AXIS - 14, place + 4.5, clockText(event.at), 'tick', 'end') +
    label(AXIS + 28, place + 4.5, event.reading ? `${kind}：${event.reading}` : kind, 'caption')
  );
}

/** Day and clock, short: `1/26 22:44`, `1/26 15時許` */
function clockText(date: string): string {
  const [, , month, day, clock] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}(?::\d{2})?)/.exec(date) ?? [];
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

/** Moves places apart so that lines of text do not touch, keeping their order. */
function spread(places: readonly number[], least: number): number[] {
  let floor = Number.NEGATIVE_INFINITY;
  return places.map((place) => {
    const moved = Math.max(place, floor);
    floor = moved + least;
    return moved;
  });
}
