import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode, withPalette } from '../../src/lib/cli/steps/palette-png.ts';
import { project } from '../../src/lib/cli/steps/project.ts';

/** A PNG of RGB pixels; `rows` have their filter in front. Checksums are not read. */
function pngOf(width: number, height: number, rows: number[]): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows)))]);
}

/** The colours of a picture with a palette, pixel by pixel. */
function coloursOf(png: Buffer): number[][] {
  const at = png.indexOf('PLTE') + 4;
  return [...decode(png).pixels].map((index) => [...png.subarray(at + index * 3, at + index * 3 + 3)]);
}

describe('a picture with a palette', () => {
  test('has the same pixels, whatever filter its rows had', () => {
    // 10 20 30 | 40 50 60, told by left neighbour, by row above, by their mean and by Paeth
    const png = pngOf(2, 5, [
      ...[1, 10, 20, 30, 30, 30, 30],
      ...[2, 0, 0, 0, 0, 0, 0],
      ...[3, 5, 10, 15, 15, 15, 15],
      ...[4, 0, 0, 0, 0, 0, 0],
      ...[0, 10, 20, 30, 40, 50, 60],
    ]);
    const row = [
      [10, 20, 30],
      [40, 50, 60],
    ];
    expect(coloursOf(withPalette(png))).toEqual([...row, ...row, ...row, ...row, ...row]);
  });

  test('keeps 256 colours, and gives a rarer one the nearest of them', () => {
    const frequent = Array.from({ length: 256 }, (_, red) => [red, 0, 0]);
    const pixels = [...frequent, ...frequent.slice(0, 143), [3, 0, 9]];
    const rows = Array.from({ length: 200 }, (_, y) => [0, ...pixels.slice(2 * y, 2 * y + 2).flat()]);
    expect(coloursOf(withPalette(pngOf(2, 200, rows.flat())))).toEqual([...pixels.slice(0, -1), [3, 0, 0]]);
  });

  test('READMEs show pictures that are small', () => {
    for (const readme of ['README.md', 'README.zh-TW.md']) {
      const pictures = [...readFileSync(join(project.root, readme), 'utf8').matchAll(/\]\((docs\/[^)]+\.png)\)/g)].map(
        ([, path]) => path,
      );
      expect(pictures).toHaveLength(2);
      for (const path of pictures) expect(readFileSync(join(project.root, path as string)).length).toBeLessThan(250_000);
    }
  });
});
