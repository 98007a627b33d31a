import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/lib/ui/styles/tokens.css', import.meta.url), 'utf8');

/** What text may be set in, on what it may stand, and the least contrast between them. Body text keeps more (WCAG 1.4.6). */
const GROUNDS = ['paper', 'surface', 'raised', 'accent-ground'];
const TEXTS: [string, number][] = [
  ['ink', 7],
  ['ink-soft', 7],
  ['link', 7],
  ['ink-faint', 4.5],
  ['accent', 4.5],
];
/** What is not text but must be seen (WCAG 1.4.11). */
const LINES: [string, number][] = [['rule-strong', 3]];

const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [dark = '', print = ''] = rest.split('@media print');

const SCHEMES: [string, Map<string, string>][] = [
  ['light', tokensIn(light)],
  ['dark', new Map([...tokensIn(light), ...tokensIn(dark)])],
  ['print', new Map([...tokensIn(light), ...tokensIn(print)])],
];

function tokensIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The relative luminance of a colour, as WCAG 2 defines it. */
function luminanceOf(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one: string, other: string): number {
  const [high = 0, low = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('contrast is reckoned as WCAG says', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(SCHEMES)('the colours in %s', (_scheme, tokens) => {
  const contrast = (text: string, ground: string): number => contrastOf(tokens.get(text) ?? '', tokens.get(ground) ?? '');

  test('are all there', () => {
    const names = [...GROUNDS, 'mark', 'rule', ...[...TEXTS, ...LINES].map(([name]) => name)];
    expect(names.filter((name) => !tokens.has(name))).toEqual([]);
  });

  test('keep every text legible on every ground', () => {
    const pairs = TEXTS.flatMap(([text, least]) => GROUNDS.map((ground) => ({ text, ground, least })));
    const weak = pairs
      .filter(({ text, ground, least }) => contrast(text, ground) < least)
      .map(({ text, ground }) => `${text} on ${ground}: ${contrast(text, ground).toFixed(2)}`);
    expect(weak).toEqual([]);
  });

  test('keep a marked word legible, which is always in ink', () => {
    expect(contrast('ink', 'mark')).toBeGreaterThan(7);
  });

  test('keep what a drawing sets on ink or on a layer legible, and lines of controls visible', () => {
    expect(contrast('paper', 'ink')).toBeGreaterThan(7);
    expect(contrast('ink', 'rule')).toBeGreaterThan(4.5);
    const faint = LINES.flatMap(([line, least]) =>
      ['paper', 'surface', 'raised'].filter((ground) => contrast(line, ground) < least),
    );
    expect(faint).toEqual([]);
  });
});
