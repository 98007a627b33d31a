import { element, frame, label, widthOf } from './svg.ts';

/** A grid of marks: what is drawn where a row and a column meet. */
export interface Grid {
  title: string;
  description: string;
  rows: readonly string[];
  columns: readonly string[];
  /** what stands where a row and a column meet: a dot, or a number, bigger the more it is; nothing where they do not */
  at(row: number, column: number): number | 'dot' | undefined;
}

/** the columns share what the names of the rows leave */
const WIDTH = 360;
const ROW = 21;
const FOOT = 6;
const SIZE = 12;

/** Draws a grid, names of the columns on end. */
export function drawGrid({ title, description, rows, columns, at }: Grid): string {
  const left = Math.max(...rows.map((name) => widthOf(name, SIZE))) + 10;
  const top = Math.max(...columns.map((name) => widthOf(name, SIZE))) + 12;
  const column = (WIDTH - left) / columns.length;
  const bottom = top + rows.length * ROW;
  const middle = (index: number): number => left + (index + 0.5) * column;
  const heads = columns.map((name, i) => label(middle(i), top - 6, name, 'on-end', 'end'));
  const lines = rows.map((name, row) => {
    const y = top + row * ROW + ROW / 2;
    const marks = columns.map((_, i) => drawMark(at(row, i), middle(i), y));
    return (
      label(0, y + 4, name, 'caption') +
      element('line', { class: 'grid', x1: 0, x2: WIDTH, y1: y + ROW / 2, y2: y + ROW / 2 }) +
      marks.join('')
    );
  });
  return frame(WIDTH, bottom + FOOT, title, description, [...heads, ...lines].join(''));
}

function drawMark(mark: number | 'dot' | undefined, x: number, y: number): string {
  if (mark === undefined) return '';
  if (mark === 'dot') return element('circle', { class: 'event', cx: x, cy: y, r: 5 });
  return label(x, y + 4.5, String(mark), 'value', 'middle');
}
