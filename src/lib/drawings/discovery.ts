import { scaleLog } from 'd3-scale';
import type { Discovery } from '../model/discovery.ts';
import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import { dateText, gapText } from '../text.ts';
import { type Drawing, element, frame, label } from './svg.ts';

const WIDTH = 344;
const LEFT = 4;
const RIGHT = 14;
const TOP = 8;
const ROW = 42;
const DAY = 1440;
const TICKS: readonly { minutes: number; text: string }[] = [
  { minutes: DAY, text: '1日' },
  { minutes: 7 * DAY, text: '1週' },
  { minutes: 30.4 * DAY, text: '1月' },
  { minutes: 365.25 * DAY, text: '1年' },
  { minutes: 3652.5 * DAY, text: '10年' },
];

/** How long the cases went unseen, on a scale on which each step is several times the one before; the undated stand in the table. */
export function timeToDiscovery(
  dated: readonly Discovery[],
  undated: readonly Case[],
  model: Pick<Model, 'vocabulary'>,
): Drawing {
  const title = '多久才發現';
  const description = `能算的只有${dated.length}件；另外${undated.length}件，來源沒有載明起點或發現的日子。`;
  const x = scaleLog()
    .domain([DAY / 2, 3652.5 * DAY])
    .range([LEFT, WIDTH - RIGHT])
    .clamp(true);
  const bottom = TOP + dated.length * ROW;
  const grid = TICKS.map(
    ({ minutes, text }) =>
      element('line', { class: 'grid', x1: x(minutes), x2: x(minutes), y1: TOP, y2: bottom }) +
      label(x(minutes), bottom + 16, text, 'tick', minutes > 2000 * DAY ? 'end' : 'middle'),
  );
  const from = ({ from: event }: Discovery): string => labelOf(model, 'event', event.kind);
  const rows = dated.map((one, i) => {
    const y = TOP + i * ROW;
    const [near, far] = [x(Math.max(one.min, 1)), x(Math.max(one.max, 1))];
    return (
      label(LEFT, y + 12, `${one.case.shortTitle}（從${from(one)}算起）　${gapText(one)}`, 'caption') +
      element('line', { class: 'stem', x1: LEFT, x2: near, y1: y + 24, y2: y + 24 }) +
      element('rect', {
        class: 'event event-span',
        x: Math.min(near, far - 6),
        y: y + 19,
        width: Math.max(far - near, 6),
        height: 10,
      })
    );
  });
  const table = {
    head: ['案例', '起點', '發現', '間隔'],
    rows: [
      ...dated.map((one) => [one.case.title, `${dateText(one.from.at)} ${from(one)}`, dateText(one.to.at), gapText(one)]),
      ...undated.map((node) => [node.title, '', '', '來源未載，無法計算']),
    ],
  };
  return {
    title,
    description,
    table,
    svg: frame(WIDTH, bottom + 26, title, description, [...grid, ...rows].join('')),
  };
}
