import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { lineageOf } from '../model/lineage.ts';
import { spanOfPeriod } from '../model/spans.ts';
import type { Case, Model, Provision } from '../model/types.ts';
import { type Span, spanOf } from '../rules/dates.ts';
import { forceOf } from '../rules/versions.ts';
import { dateText, periodText } from '../text.ts';
import { type Drawing, element, frame, label, widthOf } from './svg.ts';
import { yearTicks } from './years.ts';

const WIDTH = 720;
const LEFT = 150;
const RIGHT = 12;
const TOP = 26;
const CASE_ROW = 17;
const LAW_ROW = 24;
/** Where the drawing begins; older versions run in from the left. */
const FIRST_YEAR = '2004';
/** So many lineages are drawn. */
const MOST = 9;

type Scale = ScaleLinear<number, number>;

/** One line of articles that follow each other, with how many cases touch it. */
interface Line {
  steps: Provision[];
  touched: number;
}

/**
 * When the law that the cases touch most was in force, against when the cases happened. A lineage is the articles that follow each other
 * over renumberings and new acts; drawn are those that changed and that most cases touch.
 */
export function lawDates(model: Pick<Model, 'cases' | 'provisions' | 'site'>): Drawing {
  const now = spanOf(model.site.lawAsOf).to;
  const x = scaleLinear()
    .domain([spanOf(FIRST_YEAR).from, now])
    .range([LEFT, WIDTH - RIGHT]);
  const cases = [...model.cases].filter(isBounded).sort((a, b) => spanOfPeriod(a).from - spanOfPeriod(b).from);
  const lines = lineagesOf(model.provisions);
  const lawTop = TOP + cases.length * CASE_ROW + 30;
  const bottom = lawTop + lines.length * LAW_ROW;
  const title = '法律的沿革與案件的日子';
  const description = `上半是${cases.length}件案例的時間，實心是有載的期間，虛框是只知道的範圍；下半是${lines.length}條最常碰到的規定，分段處換了版本或條號，虛框是起訖不全或尚未施行。最右邊是${dateText(model.site.lawAsOf)}。`;
  const content = [
    ...yearLines(x, bottom),
    ...cases.map((node, i) => drawCase(node, TOP + i * CASE_ROW, x)),
    ...lines.map((line, i) => drawLine(line, lawTop + i * LAW_ROW, x, now)),
  ];
  const table = {
    head: ['案例或規定', '期間或沿革'],
    rows: [
      ...cases.map((node) => [node.title, periodText(node.period)]),
      ...lines.map(({ steps }) => [nameOf(steps), steps.map(historyOf).join('；')]),
    ],
  };
  return { title, description, table, svg: frame('law-dates', WIDTH, bottom + 8, title, description, content.join('')) };
}

const isBounded = (node: Case): boolean => {
  const { from, to } = spanOfPeriod(node);
  return Number.isFinite(from) && Number.isFinite(to);
};

/** The lineages with more than one text that most cases touch, in the order of their first article. */
function lineagesOf(provisions: readonly Provision[]): Line[] {
  const heads = provisions.filter(({ succeededBy }) => succeededBy.length === 0);
  const lines = heads.map((head): Line => {
    const steps = lineageOf(head);
    const touching = steps
      .flatMap(({ mappings }) => mappings)
      .filter(({ review }) => review && review.result !== 'does-not-apply');
    return { steps, touched: new Set(touching.map((mapping) => mapping.case)).size };
  });
  const changed = lines.filter(({ steps, touched }) => touched > 0 && steps.flatMap(({ versions }) => versions).length > 1);
  const most = changed.sort((a, b) => b.touched - a.touched).slice(0, MOST);
  return provisions.flatMap((provision) => most.filter(({ steps }) => steps.at(-1) === provision));
}

const nameOf = (steps: readonly Provision[]): string => (steps.at(-1) as Provision).shortTitle;

const historyOf = ({ shortTitle, versions }: Provision): string =>
  `${shortTitle}（${versions.map(({ effective, promulgated }) => (effective ? `${dateText(effective)}起` : promulgated ? `${dateText(promulgated)}公布` : '日期不明')).join('、')}）`;

const yearLines = (x: Scale, bottom: number): string[] =>
  yearTicks(x, 12).map(
    ({ year, at }) =>
      label(at, 12, String(year), 'tick', 'middle') + element('line', { class: 'grid', x1: at, x2: at, y1: 18, y2: bottom }),
  );

function drawCase(node: Case, y: number, x: Scale): string {
  const { from, to } = spanOfPeriod(node);
  const told = node.period.from !== undefined || node.period.to !== undefined;
  return (
    label(LEFT - 8, y + 11, node.shortTitle, 'caption', 'end') +
    drawBar({ from, to }, y + 3, 9, x, told ? 'event' : 'event-vague')
  );
}

/** The versions of a lineage one after the other in one row. */
function drawLine({ steps }: Line, y: number, x: Scale, now: number): string {
  const bars = steps
    .flatMap(({ versions }) => versions)
    .flatMap((version) => {
      const { may, sure } = forceOf(version) ?? pending(version, now);
      const end = Math.min(may.to, now);
      const whole = sure && sure.from === may.from && sure.to === may.to;
      return end < (x.domain()[0] as number)
        ? []
        : [drawBar({ from: may.from, to: end }, y, 12, x, whole ? 'term' : 'term-open')];
    });
  return label(LEFT - 8, y + 10, shortened(nameOf(steps)), 'caption', 'end') + bars.join('');
}

/** What is promulgated and not in force shows from its promulgation on, as an outline. */
const pending = ({ promulgated }: Provision['versions'][number], now: number): { may: Span; sure: undefined } => ({
  may: { from: promulgated ? spanOf(promulgated).from : now, to: now },
  sure: undefined,
});

function drawBar({ from, to }: Span, y: number, height: number, x: Scale, className: string): string {
  const left = Math.max(x(Math.max(from, x.domain()[0] as number)), LEFT);
  return element('rect', { class: className, x: left + 0.75, y, width: Math.max(x(to) - left - 1.5, 4), height });
}

/** A name that fits the margin. */
function shortened(name: string): string {
  let text = name;
  while (widthOf(text) > LEFT - 12) text = text.slice(0, -1);
  return text === name ? name : `${text.slice(0, -1)}…`;
}
