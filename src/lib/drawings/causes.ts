import type { CausePattern } from '../model/patterns.ts';
import { type Drawing, element, frame, label, widthOf } from './svg.ts';

const WIDTH = 344;
const ROW = 40;
const TOP = 8;
const BAR = 12;
/** one case */
const UNIT = 40;

/** How many cases each family of causes has: a full box where it comes first, an outlined one where it plays a part. */
export function causes(patterns: readonly CausePattern[]): Drawing {
  const title = '成因的家族';
  const description = '一格是一件案例：實心格是主要成因，空心格是次要成因。';
  const widest = Math.max(...patterns.map(({ first, also }) => first.length + also.length));
  const unit = Math.min(UNIT, (WIDTH - 4) / widest);
  const rows = patterns.map(({ label: name, first, also }, row) => {
    const y = TOP + row * ROW;
    const boxes = [...first, ...also].map((_, i) =>
      element('rect', {
        class: i < first.length ? 'event' : 'box-open',
        x: 2 + i * unit,
        y: y + 18,
        width: unit - 4,
        height: BAR,
      }),
    );
    const count = `${first.length}${also.length ? `＋${also.length}` : ''}`;
    return label(2, y + 12, name, 'caption') + label(2 + widthOf(name) + 10, y + 12, count, 'value') + boxes.join('');
  });
  return {
    ...{ title, description },
    svg: frame(WIDTH, TOP + patterns.length * ROW, title, description, rows.join('')),
    table: {
      head: ['成因', '主要', '次要'],
      rows: patterns.map(({ label: name, first, also }) => [name, listed(first), listed(also)]),
    },
  };
}

const listed = (cases: CausePattern['first']): string =>
  cases.length ? `${cases.length}件：${cases.map(({ shortTitle }) => shortTitle).join('、')}` : '0件';
