import { element, frame, label, widthOf } from './svg.ts';

/** A grid of marks: what is drawn where a row and a column meet. */
export interface Grid {
  id: string;
  title: string;
  description: string;
  rows: readonly string[];
  columns: readonly string[];
  /** what stands where a row and a column meet: a dot, or a number, bigger the more it is; nothing where they do not */
  at(row: number, column: number): number | 'dot' | undefined;
}

const ROW = 20;
const COLUMN = 24;
const FOOT = 6;
const SIZE = 12;

/** Draws a grid, names of the columns on end. */
export function drawGrid({ id, title, description, rows, columns, at }: Grid): string {
  const left = Math.max(...rows.map((name) => widthOf(name, SIZE))) + 10;
  const top = Math.max(...columns.map((name) => widthOf(name, SIZE))) + 12;
  const width = left + columns.length * COLUMN + 2;
  const bottom = top + rows.length * ROW;
  const middle = (column: number): number => left + column * COLUMN + COLUMN / 2;
  const heads = columns.map((name, column) => label(middle(column), top - 6, name, 'on-end', 'end'));
  const lines = rows.map((name, row) => {
    const y = top + row * ROW + ROW / 2;
    const marks = columns.map((_, column) => drawMark(at(row, column), middle(column), y));
    return (
      label(left - 8, y + 4, name, 'caption', 'end') +
      element('line', { class: 'grid', x1: left, x2: width, y1: y + ROW / 2, y2: y + ROW / 2 }) +
      marks.join('')
    );
  });
  return frame(id, width, bottom + FOOT, title, description, [...heads, ...lines].join(''));
}

function drawMark(mark: number | 'dot' | undefined, x: number, y: number): string {
  if (mark === undefined) return '';
  if (mark === 'dot') return element('circle', { class: 'event', cx: x, cy: y, r: 5 });
  return label(x, y + 4.5, String(mark), 'value', 'middle');
}
