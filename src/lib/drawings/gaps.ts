import { scaleLog } from 'd3-scale';
import { labelOf } from '../model/labels.ts';
import { limitsOf } from '../model/limits.ts';
import type { Case, Model } from '../model/types.ts';
import { type Gap, gapsOf } from '../rules/gaps.ts';
import { minutesOf } from '../rules/limits.ts';
import { dateText, durationText, gapText } from '../text.ts';
import { label, type Stroke, strokes } from './svg.ts';
import { type Panel, WIDTH } from './timeline.ts';

const LEFT = 4;
const RIGHT = 14;
const TOP = 40;
const ROW = 38;
const TICK_ROOM = 16;
const TICKS: readonly { minutes: number; text: string }[] = [
  { minutes: 10, text: '10分' },
  { minutes: 60, text: '1時' },
  { minutes: 480, text: '8時' },
  { minutes: 1440, text: '1日' },
  { minutes: 10_080, text: '1週' },
  { minutes: 43_800, text: '1月' },
  { minutes: 525_600, text: '1年' },
];

/** The gaps as ranges on a scale on which each step is several times the one before, so that minutes and months both show. */
export function drawGaps(node: Case, model: Pick<Model, 'vocabulary'>): Panel | undefined {
  const gaps = gapsOf(node.timeline);
  if (gaps.length === 0) return undefined;
  const longest = Math.max(...gaps.map(({ max }) => max));
  const shortest = Math.max(1, Math.min(...gaps.map(({ min }) => Math.max(min, 1))));
  const ticks = TICKS.filter(({ minutes }) => minutes >= shortest / 8 && minutes <= longest * 8);
  const x = scaleLog()
    .domain([Math.min(shortest, ticks[0]?.minutes ?? shortest), Math.max(longest, ticks.at(-1)?.minutes ?? longest)])
    .range([LEFT, WIDTH - RIGHT]);
  const bottom = TOP + gaps.length * ROW;
  const grid = [
    strokes(
      'grid',
      ticks.map(({ minutes }) => [x(minutes), TOP - 8, x(minutes), bottom]),
    ),
    ...ticks.map(({ minutes, text }) =>
      label(
        x(minutes),
        bottom + 16,
        text,
        'tick',
        x(minutes) < 2 * TICK_ROOM ? undefined : x(minutes) > WIDTH - TICK_ROOM - RIGHT ? 'end' : 'middle',
      ),
    ),
  ];
  const rows = gaps.map((gap, i) => drawGap(gap, TOP + i * ROW, x));
  const names = gaps.map((gap, i) => label(LEFT, TOP + i * ROW + 10, `${nameOf(gap, gaps, model)}　${gapText(gap)}`));
  const limits = gaps.flatMap((gap, i) =>
    limitsOn(gap, node).map((within) => ({ within, at: x(minutesOf(within)), y: TOP + i * ROW })),
  );
  const lines = [
    strokes(
      'stem',
      rows.map(({ stem }) => stem),
    ),
    strokes(
      'bar',
      rows.map(({ bar }) => bar),
    ),
  ];
  return {
    content: [label(0, 16, '間隔（每格放大數倍）', 'panel-title'), ...grid, ...lines, ...names, ...drawLimits(limits)].join(''),
    height: bottom + 28,
    description: `${gaps.length}段間隔，每種說法各一段，以範圍表示；有時限的畫上時限。`,
  };
}

/** A thin line up to the shortest time that is possible, and a bar over what is left open. */
function drawGap(gap: Gap, y: number, x: (minutes: number) => number): { stem: Stroke; bar: Stroke } {
  const from = x(Math.max(gap.min, 1));
  const to = x(Math.max(gap.max, 1));
  const at = y + 20;
  /* never so short that it vanishes */
  const start = Math.min(from, to - 5);
  return { stem: [LEFT, at, from, at], bar: [start, at, start + Math.max(to - from, 5), at] };
}

/** The limits in force then that speak of a gap, as ISO durations, each once. */
function limitsOn(gap: Gap, node: Case): string[] {
  const speaking = limitsOf(node).filter(({ measured }) =>
    measured.some((other) => other.gap.from === gap.from && other.gap.to === gap.to),
  );
  return [...new Set(speaking.flatMap(({ limit }) => limit.within ?? []))];
}

/** A stroke across the line where each limit ends, with its length. */
const drawLimits = (limits: readonly { within: string; at: number; y: number }[]): string[] =>
  limits.length === 0
    ? []
    : [
        strokes(
          'limit-mark',
          limits.map(({ at, y }) => [at, y + 13, at, y + 29]),
        ),
        ...limits.map(({ within, at, y }) => label(at + 4, y + 32, `時限${durationText(within)}`, 'limit-name')),
      ];

/** 發現到機關通報（依下午三時許）; where one start has several ends of a kind, each is told by its time. */
function nameOf({ from, to, everyReading }: Gap, all: readonly Gap[], model: Pick<Model, 'vocabulary'>): string {
  const pair = `${labelOf(model, 'event', from.kind)}到${labelOf(model, 'event', to.kind)}`;
  const ends = all.filter((other) => other.from === from && other.to.kind === to.kind).length;
  const marks = [everyReading ? undefined : from.reading, to.reading ?? (ends > 1 ? dateText(to.at) : undefined)];
  const told = marks.filter((mark) => mark !== undefined);
  return told.length ? `${pair}（${told.join('；')}）` : pair;
}

/** The gaps as rows of a table. */
export function gapRows(node: Case, model: Pick<Model, 'vocabulary'>): string[][] {
  const gaps = gapsOf(node.timeline);
  return gaps.map((gap) => [nameOf(gap, gaps, model), dateText(gap.from.at), dateText(gap.to.at), gapText(gap)]);
}
