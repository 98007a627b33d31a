import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { lineageOf } from '../model/lineage.ts';
import { spanOfPeriod } from '../model/link.ts';
import type { Case, Provision } from '../model/types.ts';
import { type Span, spanOf } from '../rules/dates.ts';
import type { Version } from '../schema/provision.ts';
import { dateText, periodText } from '../text.ts';
import { type Drawing, element, frame, hint, label } from './svg.ts';

const WIDTH = 440;
const LEFT = 2;
const RIGHT = 14;
const TOP = 24;
const ROW = 38;
/** of the labels' letters, as in drawings.css */
const SIZE = 12;
/** More cases than this share one row. */
const MANY_CASES = 6;
/** A text that is older than this many years before the first case begins at the left edge. */
const YEARS_BEFORE = 12;

interface Row {
  /** another provision of the lineage; empty for the page's own */
  other: string;
  dates: string;
  span: Span;
  /** whether the text was surely in force all that time */
  sure: boolean;
}

type Scale = ScaleLinear<number, number>;

/**
 * When each version of a provision, and of what came before and after it, was in force, against the time of the cases that touch it.
 * Undefined where there is nothing to compare: one dated version and no dated case.
 */
export function versionLines(provision: Provision, lawAsOf: string): Drawing | undefined {
  const now = spanOf(lawAsOf).to;
  const rows = lineageOf(provision).flatMap((step) =>
    step.versions.flatMap((version) => rowOf(version, now, step === provision ? '' : step.shortTitle)),
  );
  const cases = casesOf(provision);
  if (rows.length === 0 || rows.length + cases.length < 2) return undefined;
  const x = scaleLinear()
    .domain([leftEdge([...rows.map(({ span }) => span), ...cases.map(({ span }) => span)], cases, now), now])
    .range([LEFT, WIDTH - RIGHT]);
  const shown = rows.filter(({ span }) => span.to > (x.domain()[0] as number));
  const lines = cases.length > MANY_CASES ? 1 : cases.length;
  const bottom = TOP + (shown.length + lines) * ROW;
  const title = `${provision.shortTitle}：各版本的有效期間與案例期間`;
  const omitted = rows.length - shown.length;
  const description = `橫條是各版本的有效期間：實心是確定有效，虛框是起訖日不全或尚未施行；直帶是案例期間。最右邊是${dateText(lawAsOf)}。${omitted ? `更早的${omitted}個版本沒有畫出。` : ''}`;
  const content = [
    drawToday(now, x, bottom),
    ...cases.map(({ span }) => drawBand(span, x, bottom)),
    ...shown.map((row, i) => drawRow(row, TOP + i * ROW, x)),
    drawCases(cases, TOP + shown.length * ROW, x),
    drawAxis(x, bottom),
  ];
  const table = {
    head: ['版本或案例', '起迄'],
    rows: [
      ...rows.map(({ other, dates }) => [other || provision.shortTitle, dates]),
      ...cases.map(({ node }) => [node.title, periodText(node.period)]),
    ],
  };
  const svg = frame(`versions-${provision.id}`, WIDTH, bottom + 26, title, description, content.join(''));
  return { svg, title, description, table };
}

/** A version's row; none where no date is known at all. */
function rowOf(version: Version, now: number, other: string): Row[] {
  const { promulgated, effective, until, state } = version;
  const start = effective ?? promulgated;
  if (!start) return [];
  const sure = !!effective && (!!until || state === 'in-force');
  const from = spanOf(start).from;
  const end = until ? spanOf(until).to : now;
  const dates = effective
    ? `${dateText(effective)}起${until ? `，至${dateText(until)}` : sure ? '' : '，迄日不明'}`
    : `${dateText(start)}${state === 'promulgated' ? '公布，施行日未定' : '發布，起訖日不全'}`;
  return [{ other, dates, span: { from, to: end }, sure }];
}

/** The cases with a time, each once, the earliest first. */
function casesOf({ mappings }: Provision): { node: Case; span: Span }[] {
  return mappings
    .map((mapping) => ({ node: mapping.case, span: spanOfPeriod(mapping.case) }))
    .filter(({ span }) => Number.isFinite(span.from) && Number.isFinite(span.to))
    .sort((a, b) => a.span.from - b.span.from);
}

/** Where the drawing begins: at the first date, but not so long before the first case that the cases become a hair's breadth. */
function leftEdge(spans: readonly Span[], cases: readonly { span: Span }[], now: number): number {
  const first = Math.min(...spans.map(({ from }) => from));
  const anchor = Math.min(...cases.map(({ span }) => span.from), now);
  return Math.max(first, anchor - YEARS_BEFORE * 525_960) - 180 * 1440;
}

function drawRow({ other, dates, span, sure }: Row, y: number, x: Scale): string {
  const name = other ? `${other}　${dates}` : dates;
  const from = Math.max(x(span.from), LEFT);
  const bar = { x: from, y: y + 20, width: Math.max(x(span.to) - from, 3), height: 8 };
  return (
    placedLabel(from, y + 13, name, 'caption') + element('rect', { class: sure ? 'term' : 'term term-open', ...bar }, hint(name))
  );
}

function drawCases(cases: readonly { node: Case; span: Span }[], top: number, x: Scale): string {
  const many = cases.length > MANY_CASES;
  const bars = cases.map(({ node, span }, i) => {
    const y = top + (many ? 0 : i * ROW);
    const bar = { class: 'case-term', x: x(span.from), y: y + 20, width: Math.max(x(span.to) - x(span.from), 3), height: 8 };
    return (many ? '' : placedLabel(x(span.from), y + 13, node.title, 'case-name')) + element('rect', bar, hint(node.title));
  });
  return (many ? label(LEFT, top + 13, `${cases.length}件案例的期間`, 'case-name') : '') + bars.join('');
}

/** A label over the beginning of its bar, or as far to the right as it fits. */
const placedLabel = (x: number, y: number, text: string, className: string): string =>
  label(Math.max(LEFT, Math.min(x, WIDTH - RIGHT - widthOf(text))), y, text, className);

/** About how wide a line is: Han characters are square, figures and Latin letters a little over half as wide. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? SIZE : SIZE * 0.62), 0);

const drawBand = ({ from, to }: Span, x: Scale, bottom: number): string =>
  element('rect', {
    class: 'case-band',
    x: x(from),
    y: TOP - 6,
    width: Math.max(x(to) - x(from), 1.5),
    height: bottom - TOP + 6,
  });

const drawToday = (now: number, x: Scale, bottom: number): string =>
  label(WIDTH - 2, 12, '今日', 'tick', 'end') +
  element('line', { class: 'today', x1: x(now), x2: x(now), y1: TOP - 6, y2: bottom });

/** Years, never more than eight. */
function drawAxis(x: Scale, bottom: number): string {
  const [from, to] = x.domain().map((minute) => new Date(minute * 60_000).getUTCFullYear()) as [number, number];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= 8) ?? 50;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0);
  const ticks = years
    .map((year) => ({ year, at: x(spanOf(String(year)).from) }))
    .filter(({ at }) => at >= LEFT + 12 && at < WIDTH - RIGHT - 8)
    .map(
      ({ year, at }) =>
        element('line', { class: 'tick-mark', x1: at, x2: at, y1: bottom, y2: bottom + 5 }) +
        label(at, bottom + 18, String(year), 'tick', 'middle'),
    );
  return element('line', { class: 'axis', x1: LEFT, x2: WIDTH - RIGHT, y1: bottom, y2: bottom }) + ticks.join('');
}
