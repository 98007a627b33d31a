import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A screenshot with at most 256 colours, a fraction of its bytes: pages of text have few. Reads what Chromium writes (8 bits a channel, RGB or
 * RGBA, not interlaced); the rarer colours become the nearest of the frequent ones, and transparency is dropped.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const colours = new Map<number, number>();
  const colourAt = (i: number): number => pixels.readUIntBE(i * channels, 3);
  for (let i = 0; i < width * height; i++) colours.set(colourAt(i), (colours.get(colourAt(i)) ?? 0) + 1);
  const palette = [...colours]
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => colour)
    .slice(0, 256);
  const indexes = new Map([...colours.keys()].map((colour) => [colour, nearestIn(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexes.get(colourAt(y * width + x)) as number;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, by palette
  head.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  for (const [i, colour] of palette.entries()) table.writeUIntBE(colour, i * 3, 3);
  const parts = [chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND')];
  return Buffer.concat([png.subarray(0, 8), ...parts]);
}

interface Picture {
  width: number;
  height: number;
  channels: number;
  /** row after row, without filters */
  pixels: Buffer;
}

/** The pixels of a PNG with 8 bits a channel. */
export function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  let head = png;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = { 2: 3, 3: 1, 6: 4 }[head[9] as number];
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error('This kind of PNG is not read here.');
  return { width, height, channels, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels) };
}

/** Undoes the five filters of PNG, each of which tells a byte by its difference from neighbours. */
function unfiltered(rows: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] as number;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] as number);
      const above = y === 0 ? 0 : (out[at - stride] as number);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] as number);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] as number;
      out[at] = (rows[y * (stride + 1) + 1 + x] as number) + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, bits) => sum + (((other >> bits) & 255) - ((colour >> bits) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  body.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}
