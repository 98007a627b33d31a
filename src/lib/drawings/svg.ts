/** A drawing with everything a reader needs who cannot see it. */
export interface Drawing {
  /** the whole <svg>, styled by classes of drawings.css */
  svg: string;
  title: string;
  description: string;
  /** the data behind it */
  table: { head: string[]; rows: string[][] };
}

/** A drawing below this width is not blown up to the width of a page. */
const NARROW = 430;

type Attributes = Record<string, string | number | undefined>;

/** An element as text; content is markup, so words go through `words` first. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? String(round(value)) : String(value))}"`)
    .join('');
  return content ? `<${name}${list}>${content}</${name}>` : `<${name}${list}/>`;
}

/** From a point to another on the same height, or the same upright. */
export type Stroke = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Level and upright strokes of one kind, as one element. */
export const strokes = (className: string, list: readonly Stroke[]): string =>
  element('path', {
    class: className,
    d: list
      .map(([fromX, fromY, toX, toY]) => `M${round(fromX)} ${round(fromY)}${fromY === toY ? `H${round(toX)}` : `V${round(toY)}`}`)
      .join(''),
  });

/** A line of text at a place. */
export const label = (x: number, y: number, text: string, className?: string, anchor?: 'middle' | 'end'): string =>
  element('text', { x, y, class: className, 'text-anchor': anchor }, escapeText(text));

/** A hover title, for pointing devices; screen readers have the table. */
export const hint = (text: string): string => element('title', {}, escapeText(text));

/** The frame. Its first children name and describe it. */
export function frame(width: number, height: number, title: string, description: string, content: string): string {
  return element(
    'svg',
    {
      class: width < NARROW ? 'drawing drawing-narrow' : 'drawing',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
    },
    element('title', {}, escapeText(title)) + element('desc', {}, escapeText(description)) + content,
  );
}

/** About how wide a line is at a size: Han characters are square, figures and Latin letters a little over half as wide. */
export const widthOf = (text: string, size = 12): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.625) * size, 0);

/* Places are exact enough in whole units, at half the bytes; short lengths and radii keep a decimal, or they would vanish. */
const round = (value: number): number => (Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
