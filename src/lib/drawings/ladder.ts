import { scaleLinear } from 'd3-scale';
import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import { spanOf } from '../rules/dates.ts';
import type { Claim } from '../schema/case.ts';
import { claimValueText, dateText, numberText } from '../text.ts';
import { type Drawing, element, frame, label, strokes } from './svg.ts';

const WIDTH = 440;
const LEFT = 4;
/** room for the longest value beside its dot */
const RIGHT = 88;
const GLYPH = 7.4;
const ROW = 44;
const HEAD = 34;
const FOOT = 34;

interface Group {
  name: string;
  unit: string;
  claims: Claim[];
}

/** The ladder of conflicting figures: every number told for one thing, in the order in which it was told. Undefined where none conflict. */
export function ladder(node: Case, model: Pick<Model, 'vocabulary'>): Drawing | undefined {
  const groups = conflictsOf(node, model);
  if (groups.length === 0) return undefined;
  const title = `${node.title}：互相衝突的數字`;
  const description = `${groups.map((group) => `${group.name}有${group.claims.length}種說法`).join('；')}。實心點是本站採用的說法，空心點是其他說法。`;
  let y = 0;
  const panels = groups.map((group) => {
    const panel = element('g', { transform: `translate(0 ${y})` }, drawGroup(group, model));
    y += HEAD + group.claims.length * ROW + FOOT;
    return panel;
  });
  const table = {
    head: ['量的是什麼', '說法', '誰說的', '階段', '日期', '本站採用'],
    rows: groups.flatMap((group) =>
      group.claims.map((claim) => [
        group.name,
        claimValueText(claim),
        claim.speaker,
        labelOf(model, 'maturity', claim.maturity),
        dateText(claim.asOf),
        claim.preferred ? '是' : '',
      ]),
    ),
  };
  return { svg: frame(WIDTH, y, title, description, panels.join('')), title, description, table };
}

/** Groups of claims on one measure and scope whose numbers differ, each in the order in which they were told. */
function conflictsOf(node: Case, model: Pick<Model, 'vocabulary'>): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of node.claims) {
    if (highOf(claim) === undefined) continue;
    const key = `${claim.measure}/${claim.scope ?? ''}`;
    const name = labelOf(model, 'measure', claim.measure) + (claim.scope ? `（${claim.scope}）` : '');
    const group = groups.get(key) ?? { name, unit: claim.unit ?? '', claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ claims }) => new Set(claims.map((claim) => `${lowOf(claim)}–${highOf(claim)}–${claim.approx}`)).size > 1)
    .map((group) => ({ ...group, claims: [...group.claims].sort(asTold) }));
}

/** In the order in which they were told; what is dated by the year alone may be as late as its end. */
const asTold = (a: Claim, b: Claim): number =>
  spanOf(a.asOf).to - spanOf(b.asOf).to || Number(!!a.preferred) - Number(!!b.preferred);

const lowOf = (claim: Claim): number | undefined => claim.value ?? claim.min ?? claim.max;
const highOf = (claim: Claim): number | undefined => claim.value ?? claim.max ?? claim.min;

function drawGroup({ name, unit, claims }: Group, model: Pick<Model, 'vocabulary'>): string {
  const most = Math.max(...claims.map((claim) => highOf(claim) as number));
  const x = scaleLinear()
    .domain([0, most])
    .range([LEFT, WIDTH - Math.max(RIGHT, ...claims.map(roomFor))])
    .nice(4);
  const bottom = HEAD + claims.length * ROW;
  const ticks = x.ticks(4);
  const axis = [
    strokes(
      'grid',
      ticks.map((tick) => [x(tick), HEAD - 6, x(tick), bottom]),
    ),
    ...ticks.map((tick) => label(x(tick), bottom + 16, numberText(tick), 'tick', tick ? 'middle' : undefined)),
  ];
  return [
    label(LEFT, 16, `${name}，單位：${unit}`, 'panel-title'),
    ...axis,
    ...claims.map((claim, i) => drawClaim(claim, HEAD + i * ROW, x, model)),
  ].join('');
}

/** The width of a claim's value: a Han character is as wide as two digits. */
const roomFor = (claim: Claim): number =>
  14 + GLYPH * [...claimValueText(claim)].reduce((sum, character) => sum + (character > '\u2E7F' ? 1.7 : 1), 0);

function drawClaim(claim: Claim, y: number, x: (value: number) => number, model: Pick<Model, 'vocabulary'>): string {
  const low = lowOf(claim) as number;
  const high = highOf(claim) as number;
  const at = y + 26;
  const caption = `${dateText(claim.asOf)}　${claim.speaker}（${labelOf(model, 'maturity', claim.maturity)}）`;
  return element(
    'g',
    { class: claim.preferred ? 'claim-preferred' : undefined },
    label(LEFT, y + 12, caption) +
      strokes(claim.approx ? 'stem stem-approx' : 'stem', [[x(0), at, x(high), at]]) +
      (low < high ? strokes('range', [[x(low), at, x(high), at]]) : '') +
      element('circle', { class: 'dot', cx: x(high), cy: at, r: 5 }) +
      label(x(high) + 10, at + 4.5, claimValueText(claim), 'value'),
  );
}
