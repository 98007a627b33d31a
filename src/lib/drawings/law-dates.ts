import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Act, actsOf } from '../model/acts.ts';
import { hasToldPeriod, spanOfPeriod } from '../model/spans.ts';
import type { Case, Model } from '../model/types.ts';
import { spanOf } from '../rules/dates.ts';
import { dateText, periodText } from '../text.ts';
import { type Drawing, element, frame, label, widthOf } from './svg.ts';
import { yearTicks } from './years.ts';

/** Where the drawing begins; what is older runs in from the left. */
const FIRST_YEAR = '2004';
/** So many acts are drawn. */
const MOST = 4;
const TOP = 42;
const CASE_ROW = 20;
const BAR = 11;
/** The name of a group of cases, and of an act over its layers. */
const HEAD = 24;
const ACT_ROW = 50;
const LAYER = 24;
/** The two forms: one for a page, one for a phone. */
const WIDTHS = { page: 960, phone: 344 } as const;

type Scale = ScaleLinear<number, number>;

/** What the drawing shows, placed on its scale. */
interface Plan {
  x: Scale;
  width: number;
  groups: readonly { name: string; cases: Case[] }[];
  acts: readonly Act[];
}

/**
 * When the cases happened, over the acts that they touch most: each act is a row of layers, broken where its text changed, and where an act
 * begins anew a line rises through the cases, so that everyone sees which of them came before it.
 */
export function lawDates(model: Pick<Model, 'cases' | 'provisions' | 'site'>, form: keyof typeof WIDTHS = 'page'): Drawing {
  const width = WIDTHS[form];
  const x = scaleLinear()
    .domain([spanOf(FIRST_YEAR).from, spanOf(model.site.lawAsOf).to])
    .range([0, width - 1])
    .clamp(true);
  const plan = { x, width, groups: groupsOf(model.cases), acts: actsOf(model).slice(0, MOST) };
  const { content: cases, bottom: floor } = drawCases(plan);
  const bottom = floor + plan.acts.length * ACT_ROW;
  const title = '案件的日子與法律的沿革';
  const description = `上半是${model.cases.length}件案例，實心是載明的期間，虛線是只知道的界限；下半是案例最常碰到的${plan.acts.length}部法律，一格是本站收錄的條文一次修正到下一次，黑底是現行。直線是法律施行或換過條號的日子，貫穿在它之前與之後的案例；菱形是公布而尚未施行。右緣是${dateText(model.site.lawAsOf)}。`;
  const content = [
    ...years(plan, bottom),
    ...faults(plan, floor),
    ...cases,
    ...plan.acts.map((act, i) => drawAct(act, floor + i * ACT_ROW, plan)),
  ];
  return {
    ...{ title, description, table: tableOf(plan) },
    svg: frame(width, bottom + 4, title, description, content.join('')),
  };
}

const tableOf = ({ groups, acts }: Plan): Drawing['table'] => ({
  head: ['案例或法律', '期間或沿革'],
  rows: [
    ...groups.flatMap(({ cases }) => cases.map((node) => [node.title, periodText(node.period)])),
    ...acts.map(({ law, beginnings, pending }) => [
      law,
      [
        ...beginnings.map(({ on, name, sure }) => `${name} ${dateText(on)}${sure ? '施行' : '公布'}`),
        ...pending.map((on) => `${dateText(on)}公布，未施行`),
      ].join('；'),
    ]),
  ],
});

const isBounded = (node: Case): boolean => spanOfPeriod(node).from !== Number.NEGATIVE_INFINITY;

/** The cases by how much of their time is known, the earliest first. */
function groupsOf(cases: readonly Case[]): Plan['groups'] {
  const sorted = [...cases].sort((a, b) => edgeOf(a) - edgeOf(b));
  return [
    { name: '期間有載', cases: sorted.filter(hasToldPeriod) },
    { name: '只知道前後界限', cases: sorted.filter((node) => !hasToldPeriod(node) && isBounded(node)) },
    { name: '只知道不晚於', cases: sorted.filter((node) => !isBounded(node)) },
  ].filter((group) => group.cases.length > 0);
}

const edgeOf = (node: Case): number => (isBounded(node) ? spanOfPeriod(node).from : spanOfPeriod(node).to);

const years = ({ x, width }: Plan, bottom: number): string[] =>
  yearTicks(x, width > 500 ? 12 : 6).map(
    ({ year, at }) =>
      label(Math.max(at, 14), 11, String(year), 'tick', 'middle') +
      element('line', { class: 'grid', x1: at, x2: at, y1: 16, y2: bottom }),
  );

/** A line through the cases for each day on which an act begins, or begins anew, down to its row. */
function faults({ x, width, acts }: Plan, floor: number): string[] {
  const all = acts.flatMap(({ beginnings }, row) =>
    beginnings.filter(({ on, anew, sure }) => anew && sure && on > FIRST_YEAR).map(({ on, name }) => ({ on, name, row })),
  );
  return [...Map.groupBy(all, ({ on }) => on)].map(([on, begun]) => {
    const at = x(spanOf(on).from);
    const names = [...new Set(begun.map(({ name }) => name))].join('、');
    const end = at + widthOf(names) / 2 > width;
    const foot = floor + (Math.max(...begun.map(({ row }) => row)) + 1) * ACT_ROW;
    return (
      element('line', { class: 'fault', x1: at, x2: at, y1: 33, y2: foot - LAYER }) +
      label(end ? width - 1 : at, 29, names, 'value', end ? 'end' : 'middle')
    );
  });
}

function drawCases(plan: Plan): { content: string[]; bottom: number } {
  let y = TOP;
  const content = plan.groups.flatMap(({ name, cases }) => {
    const head = label(0, y + 14, name, 'tick');
    y += HEAD;
    const rows = cases.map((node, i) => drawCase(node, y + i * CASE_ROW, plan));
    y += cases.length * CASE_ROW;
    return [head, ...rows];
  });
  return { content, bottom: y };
}

/** A bar with the name beside it, or in it where an outline is wide enough. */
function drawCase(node: Case, y: number, { x, width }: Plan): string {
  const { from, to } = spanOfPeriod(node);
  const left = x(from);
  const right = Math.max(x(to), left + 5);
  const words = widthOf(node.shortTitle);
  const inside = !hasToldPeriod(node) && right - left > words + 12;
  const after = right + 6 + words < width;
  const at = inside ? left + 6 : after ? right + 6 : left - 6;
  const name = label(at, y + BAR - 1, node.shortTitle, 'case-name', inside || after ? undefined : 'end');
  return drawBar(node, left, right, y) + name;
}

function drawBar(node: Case, x: number, right: number, y: number): string {
  const width = right - x;
  if (hasToldPeriod(node)) return element('rect', { class: 'case-told', x, y, width, height: BAR });
  if (isBounded(node)) return element('rect', { class: 'case-open', x, y: y - 2, width, height: BAR + 4 });
  return element('path', { class: 'case-open', d: `M${x} ${y + BAR / 2}H${Math.round(right)}m0-6v12` });
}

/** The texts of an act one after the other, with the year in which each began where there is room. */
function drawAct({ law, beginnings, pending }: Act, y: number, { x }: Plan): string {
  const top = y + ACT_ROW - LAYER;
  const starts = [...beginnings.map(({ on }) => x(spanOf(on).from)), x.range()[1] as number];
  const layers = beginnings.map(({ on, name, sure }, i) => {
    const [left, right] = starts.slice(i, i + 2) as [number, number];
    if (right <= left) return '';
    const last = i === beginnings.length - 1;
    const year = on.slice(0, 4);
    const words = [`${name} ${year}`, year].find((text) => widthOf(text, 11) < right - left - 8);
    const className = !sure ? 'layer-open' : last ? 'layer-now' : 'layer';
    return (
      element('rect', { class: className, x: left, y: top, width: right - left - (last ? 0 : 2), height: LAYER }) +
      (words ? label(left + 5, top + 16, words, sure && last ? 'name-now' : 'name') : '')
    );
  });
  const marks = pending.map((on) =>
    element('path', { class: 'mark-open', d: `M${Math.round(x(spanOf(on).from))} ${top - 13}l5 5l-5 5l-5-5z` }),
  );
  return label(Math.min(...starts), top - 6, law, 'act-name') + layers.join('') + marks.join('');
}
