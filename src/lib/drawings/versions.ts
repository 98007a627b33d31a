import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { lineageOf } from '../model/lineage.ts';
import { hasToldPeriod, spanOfPeriod } from '../model/spans.ts';
import type { Case, Provision } from '../model/types.ts';
import { type Span, spanOf } from '../rules/dates.ts';
import type { Version } from '../schema/provision.ts';
import { dateText, periodText } from '../text.ts';
import { type Drawing, element, frame, hint, label, widthOf } from './svg.ts';
import { yearTicks } from './years.ts';

/** Narrower than other drawings, so that the letters stay legible on a phone. */
const WIDTH = 360;
const LEFT = 2;
const RIGHT = 14;
const TOP = 22;
/** a line of words, the bar under it, and the space to the next */
const LINE = 16;
const BAR = 8;
const GAP = 14;
/** More cases than this share one line. */
const MANY_CASES = 6;
/** What is older than this many years before the first case begins at the left edge. */
const YEARS_BEFORE = 12;
const MINUTES_A_YEAR = 525_960;

/** Words with a bar under them. */
interface Row {
  words: string[];
  bars: Span[];
  className: string;
}

type Dated = { node: Case; span: Span };
type Scale = ScaleLinear<number, number>;

/**
 * When each version of a provision, and of what came before and after it, was in force, against the time of the cases that touch it.
 * Undefined where there is nothing to compare: one dated version and no dated case.
 */
export function versionLines(provision: Provision, lawAsOf: string): Drawing | undefined {
  const now = spanOf(lawAsOf).to;
  const versions = lineageOf(provision).flatMap((step) =>
    step.versions.flatMap((version) => rowOf(version, now, step === provision ? [] : [step.shortTitle])),
  );
  const cases = casesOf(provision);
  if (versions.length === 0 || versions.length + cases.length < 2) return undefined;
  const x = scaleLinear()
    .domain([leftEdge(versions, cases, now), now])
    .range([LEFT, WIDTH - RIGHT]);
  const shown = versions.filter(({ bars }) => bars.some(({ to }) => to > (x.domain()[0] as number)));
  const rows = caseRows(cases);
  const title = `${provision.shortTitle}：各版本的有效期間與案例期間`;
  const told = cases.filter(({ node }) => hasToldPeriod(node));
  const description = describe(lawAsOf, told.length, rows, versions.length - shown.length);
  const table = {
    head: ['版本或案例', '起迄'],
    rows: [
      ...versions.map(({ words }) => [words.length > 1 ? (words[0] as string) : provision.shortTitle, words.at(-1) as string]),
      ...cases.map(({ node }) => [node.title, periodText(node.period)]),
    ],
  };
  const { content, bottom } = stack([...shown, ...rows], x);
  const bands = told.map(({ span }) => drawBand(span, x, bottom));
  const all = [...bands, drawToday(now, x, bottom), content, drawAxis(x, bottom)].join('');
  return { svg: frame(WIDTH, bottom + 24, title, description, all), title, description, table };
}

const describe = (lawAsOf: string, told: number, rows: readonly Row[], omitted: number): string =>
  [
    '橫條是各版本的有效期間：實心是確定有效，虛框是起訖日不全或尚未施行。',
    told > 0 && '直帶是載明的案例期間。',
    rows.some(({ className }) => className !== 'case-term') && '案例的虛框只是前後界限。',
    `最右邊是${dateText(lawAsOf)}。`,
    omitted > 0 && `更早的${omitted}個版本沒有畫出。`,
  ]
    .filter(Boolean)
    .join('');

/** A version's row; none where no date is known at all. */
function rowOf({ promulgated, effective, until, state }: Version, now: number, before: string[]): Row[] {
  const start = effective ?? promulgated;
  if (!start) return [];
  const sure = !!effective && (!!until || state === 'in-force');
  const end = until ? `，至${dateText(until)}` : sure ? '' : '，迄日不明';
  const dates = effective
    ? `${dateText(effective)}起${end}`
    : `${dateText(start)}${state === 'promulgated' ? '公布，施行日未定' : '發布，起訖日不全'}`;
  const span = { from: spanOf(start).from, to: until ? spanOf(until).to : now };
  return [{ words: [...before, dates], bars: [span], className: sure ? 'term' : 'term term-open' }];
}

/** The cases with a time, the earliest first. */
const casesOf = ({ mappings }: Provision): Dated[] =>
  mappings
    .map((mapping) => ({ node: mapping.case, span: spanOfPeriod(mapping.case) }))
    .filter(({ span }) => Number.isFinite(span.from) && Number.isFinite(span.to))
    .sort((a, b) => a.span.from - b.span.from);

/** Of many cases those with a told period share a line: the bounds of the others would cover it. */
function caseRows(cases: readonly Dated[]): Row[] {
  if (cases.length <= MANY_CASES)
    return cases.map(({ node, span }) => ({
      words: [node.title],
      bars: [span],
      className: hasToldPeriod(node) ? 'case-term' : 'case-term case-bounds',
    }));
  const told = cases.filter(({ node }) => hasToldPeriod(node));
  const words = `${cases.length}件案例，期間載明的${told.length}件`;
  return told.length ? [{ words: [words], bars: told.map(({ span }) => span), className: 'case-term' }] : [];
}

/** Where the drawing begins: at the first date, but not so long before the first case that the cases become a hair's breadth. */
function leftEdge(rows: readonly Row[], cases: readonly Dated[], now: number): number {
  const spans = [...rows.flatMap(({ bars }) => bars), ...cases.map(({ span }) => span)];
  const anchor = Math.min(now, ...cases.map(({ span }) => span.from));
  return Math.max(Math.min(...spans.map(({ from }) => from)), anchor - YEARS_BEFORE * MINUTES_A_YEAR) - MINUTES_A_YEAR / 2;
}

/** The rows one under the other. */
function stack(rows: readonly Row[], x: Scale): { content: string; bottom: number } {
  let y = TOP;
  const content = rows.map(({ words, bars, className }) => {
    const start = Math.max(LEFT, Math.min(...bars.map(({ from }) => x(from))));
    const lines = words.map((text, i) => placedLabel(start, y + (i + 1) * LINE - 4, text, className.startsWith('case')));
    y += words.length * LINE;
    const rects = bars.map((bar) => drawBar(bar, y, x, className, words.join('　')));
    y += BAR + GAP;
    return [...lines, ...rects].join('');
  });
  return { content: content.join(''), bottom: y - GAP / 2 };
}

function drawBar({ from, to }: Span, y: number, x: Scale, className: string, name: string): string {
  const left = Math.max(x(from), LEFT);
  return element('rect', { class: className, x: left, y, width: Math.max(x(to) - left, 3), height: BAR }, hint(name));
}

/** A label over the beginning of its bar, or as far to the right as it fits. */
const placedLabel = (x: number, y: number, text: string, ofCase: boolean): string =>
  label(Math.max(LEFT, Math.min(x, WIDTH - RIGHT - widthOf(text))), y, text, ofCase ? 'case-name' : 'caption');

const drawBand = ({ from, to }: Span, x: Scale, bottom: number): string =>
  element('rect', {
    class: 'case-band',
    x: x(from),
    y: TOP - 4,
    width: Math.max(x(to) - x(from), 1.5),
    height: bottom - TOP + 4,
  });

const drawToday = (now: number, x: Scale, bottom: number): string =>
  label(WIDTH - 2, 12, '今日', 'tick', 'end') +
  element('line', { class: 'today', x1: x(now), x2: x(now), y1: TOP - 4, y2: bottom });

/** Years, never more than seven. */
function drawAxis(x: Scale, bottom: number): string {
  const ticks = yearTicks(x, 7)
    .filter(({ at }) => at >= LEFT + 12 && at < WIDTH - RIGHT - 8)
    .map(
      ({ year, at }) =>
        element('line', { class: 'tick-mark', x1: at, x2: at, y1: bottom, y2: bottom + 5 }) +
        label(at, bottom + 17, String(year), 'tick', 'middle'),
    );
  return element('line', { class: 'axis', x1: LEFT, x2: WIDTH - RIGHT, y1: bottom, y2: bottom }) + ticks.join('');
}
