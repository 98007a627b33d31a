import { describe, expect, test } from 'vitest';
import { contactSheet } from '../../src/lib/cli/steps/contact-sheet.ts';
import { KINDS_OF_PAGE } from '../../src/lib/cli/steps/kinds-of-page.ts';
import { ShotsError, shotsFor } from '../../src/lib/cli/steps/shots.ts';

describe('the pictures that npm run screens takes', () => {
  test('are every kind of page at four widths, light and dark, and on paper', () => {
    const shots = shotsFor([]);
    expect(shots).toHaveLength(KINDS_OF_PAGE.length * (4 * 2 + 1));
    expect(new Set(shots.map(({ file }) => file)).size).toBe(shots.length);
  });

  test('are fewer where options say so', () => {
    const files = (args: string): string[] => shotsFor(args.split(' ')).map(({ file }) => file);
    expect(files('--kind case --kind matrix --width 360 --look dark')).toEqual(['case-dark-360.png', 'matrix-dark-360.png']);
    expect(files('--kind item --look print')).toEqual(['item-print.pdf']);
  });

  test.each([
    [['--kind', 'novel'], 'There is no kind "novel". There are: home, case list'],
    [['--width', '1000'], 'There is no width "1000". There are: 360, 768, 1280, 1920.'],
    [['--look', 'neon'], 'There is no look "neon". There are: light, dark, print.'],
    [['--size', '3'], "Unknown option '--size'"],
  ])('are refused for %j', (args, message) => {
    expect(() => shotsFor(args)).toThrow(ShotsError);
    expect(() => shotsFor(args)).toThrow(message);
  });

  test('all stand on the contact sheet', () => {
    const shots = shotsFor([]);
    const html = contactSheet(shots);
    for (const { file } of shots) expect(html).toContain(`href="${file}"`);
    expect(html).toContain('?actor=public-agency&amp;deed=keep');
  });
});
