import { scaleLinear } from 'd3-scale';
import type { Case } from '../model/types.ts';
import { partsOf, type Span, spanOf } from '../rules/dates.ts';
import type { TimelineEvent } from '../schema/case.ts';
import { dateText } from '../text.ts';
import { element, label, strokes } from './svg.ts';
import { type Panel, WIDTH } from './timeline.ts';

/** Who acts, in four lanes from the attack to the verdicts on it. */
const LANES: readonly { name: string; kinds: readonly string[] }[] = [
  { name: '外流', kinds: ['weakness', 'compromise', 'exfiltration', 'publication'] },
  {
    name: '機關',
    kinds: [
      'discovery',
      'containment',
      'internal-report',
      'authority-report',
      'authority-review',
      'level-change',
      'assessment',
      'recovery',
    ],
  },
  { name: '當事人', kinds: ['subject-notice', 'complaint', 'press'] },
  { name: '調查', kinds: ['police', 'inquiry', 'finding', 'correction', 'disposition'] },
];

const LEFT = 58;
const RIGHT = 14;
const TOP = 34;
const LANE = 26;
const BOTTOM = TOP + LANES.length * LANE;

/** The whole course on one straight scale: what lasted is a bar, what happened at a moment is a mark. */
export function drawOverview({ timeline }: Case): Panel | undefined {
  const events = timeline.filter((event) => LANES.some(({ kinds }) => kinds.includes(event.kind)));
  if (events.length < 2) return undefined;
  const span = wholeSpan(events);
  const x = scaleLinear()
    .domain([span.from, span.to])
    .range([LEFT, WIDTH - RIGHT]);
  const lanes = LANES.map(({ name, kinds }, i) => {
    const y = TOP + i * LANE + LANE / 2;
    const marks = events.filter((event) => kinds.includes(event.kind)).map((event) => drawEvent(event, y, x));
    /* marks of the same kind on the same spot are one mark */
    return label(0, y + 4.5, name, 'tick') + strokes('grid', [[LEFT, y, WIDTH - RIGHT, y]]) + [...new Set(marks)].join('');
  });
  const ticks = monthTicks(span);
  const axis = [
    strokes(
      'tick-mark',
      ticks.map(({ at }) => [x(at), BOTTOM, x(at), BOTTOM + 5]),
    ),
    element(
      'g',
      { class: 'tick', 'text-anchor': 'middle' },
      ticks.map(({ at, text }) => label(x(at), BOTTOM + 19, text)).join(''),
    ),
  ];
  return {
    content: [label(0, 16, '全程', 'panel-title'), ...lanes, ...axis].join(''),
    height: BOTTOM + 44,
    description: `全程從${dateText(earliest(events).at)}到${dateText(latest(events))}。`,
  };
}

function drawEvent(event: TimelineEvent, y: number, x: (minute: number) => number): string {
  const span = stretchOf(event);
  const from = x(span.from);
  const to = x(span.to);
  const accent = event.kind === 'finding' || event.kind === 'correction' ? ' event-accent' : '';
  if (to - from <= 6) return element('circle', { class: `event${accent}`, cx: (from + to) / 2, cy: y, r: 4 });
  /* a moment that is only known to lie in this stretch is an outline: it did not last so long */
  const form = event.until ? 'event event-span' : 'event-vague';
  return element('rect', { class: `${form}${accent}`, x: from, y: y - 5, width: to - from, height: 10 });
}

/** All minutes that an event may cover. */
const stretchOf = ({ at, until, notAfter }: TimelineEvent): Span => ({
  from: spanOf(at).from,
  to: spanOf(until ?? notAfter ?? at).to,
});

function wholeSpan(events: readonly TimelineEvent[]): Span {
  return {
    from: Math.min(...events.map((event) => spanOf(event.at).from)),
    to: Math.max(...events.map((event) => stretchOf(event).to)),
  };
}

const earliest = (events: readonly TimelineEvent[]): TimelineEvent =>
  events.reduce((a, b) => (spanOf(b.at).from < spanOf(a.at).from ? b : a));
const latest = (events: readonly TimelineEvent[]): string =>
  events.map((event) => event.until ?? event.notAfter ?? event.at).reduce((a, b) => (spanOf(b).to > spanOf(a).to ? b : a));

/** Beginnings of months, or of years where the course is long; never more than eight. */
function monthTicks(span: Span): { at: number; text: string }[] {
  const start = new Date((span.from + 480) * 60_000);
  const { year, month } = partsOf(start.toISOString().slice(0, 7));
  const months = Math.ceil((span.to - span.from) / 43_800);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= 8) ?? 240;
  const ticks: { at: number; text: string }[] = [];
  const first = year * 12 + month - 1;
  for (let index = Math.ceil(first / step) * step; ; index += step) {
    const date = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const at = spanOf(date).from;
    if (at > span.to) return ticks;
    if (at >= span.from) ticks.push({ at, text: step >= 12 || index % 12 === 0 ? date.slice(0, 4) : `${(index % 12) + 1}月` });
  }
}
