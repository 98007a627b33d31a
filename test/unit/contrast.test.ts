import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync(join(import.meta.dirname, '../../src/lib/ui/styles/tokens.css'), 'utf8');

/** The colours of one scheme: those of `:root`, and for dark what its block puts in their place. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const blocks = [TOKENS.split('@media')[0] ?? '', scheme === 'dark' ? (/dark\)\s*\{([\s\S]*?\})/.exec(TOKENS)?.[1] ?? '') : ''];
  return new Map(
    blocks.flatMap((css) => [...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs of a colour and a ground that stay below a contrast. */
const below = (scheme: 'light' | 'dark', names: string[], least: number): string[] => {
  const all = colours(scheme);
  return names.flatMap((name) =>
    ['paper', 'surface', 'raised'].flatMap((ground) => {
      const ratio = contrast(all.get(name) ?? '#000000', all.get(ground) ?? '#000000');
      return ratio < least ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test('text of body size keeps 7:1 on every ground', () => {
    expect(below(scheme, ['ink', 'ink-soft', 'link'], 7)).toEqual([]);
  });

  test('small notes and the accent keep 4.5:1', () => {
    expect(below(scheme, ['ink-faint', 'accent'], 4.5)).toEqual([]);
  });

  test('lines that tell something keep 3:1 on every ground, in light and in dark', () => {
    expect(below(scheme, ['rule-strong', 'link'], 3)).toEqual([]);
  });
});

test('the measure is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(colours('dark').get('ink')).not.toBe(colours('light').get('ink'));
});
