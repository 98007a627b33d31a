import { inflateSync } from 'node:zlib';

/** What Chromium's PDFs tell of themselves, read without a PDF library: it writes one object after another, their streams deflated. */
export interface Pdf {
  /** width and height of each sheet, in millimetres */
  sheets: [number, number][];
  tagged: boolean;
  /** the headings that a reader's side panel lists */
  outline: string[];
  /** the text of all sheets, without spaces, in Unicode's form NFKC */
  text: string;
}

export function readPdf(bytes: Buffer): Pdf {
  const raw = bytes.toString('latin1');
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return {
    sheets: pages.map((page) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      return [millimetres(width), millimetres(height)];
    }),
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(raw) && raw.includes('/StructTreeRoot'),
    outline: [...objects.values()].flatMap((body) => {
      const title = /\/Title (\([\s\S]*?[^\\]\)|<[0-9A-Fa-f]+>)/.exec(body)?.[1];
      return title && body.includes('/Parent') ? [wordsOf(title)] : [];
    }),
    text: pages.map((page) => textOf(page, objects)).join(''),
  };
}

const millimetres = (points = '0'): number => Math.round((Number(points) / 72) * 25.4);

/** A string of a PDF: hexadecimal or in brackets, in UTF-16 where it begins with its mark. */
function wordsOf(string: string): string {
  const bytes = string.startsWith('<')
    ? Buffer.from(string.slice(1, -1), 'hex')
    : Buffer.from(
        string
          .slice(1, -1)
          .replace(/\\([0-7]{3}|.)/g, (_, c: string) => (c.length === 3 ? String.fromCharCode(Number.parseInt(c, 8)) : c)),
        'latin1',
      );
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** How a font's codes become characters: each code has so many hexadecimal digits. */
interface Font {
  digits: number;
  characters: Map<number, string>;
}

/** The text of one sheet, as it is drawn. */
function textOf(page: string, objects: Map<string, string>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(objects.get(id) ?? '', objects)]),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
  let font: Font | undefined;
  let text = '';
  for (const [, name, hex = ''] of streamOf(content).matchAll(/\/ActualText <\w+>|\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    else if (font)
      for (let at = 0; at < hex.length; at += font.digits)
        text += font.characters.get(Number.parseInt(hex.slice(at, at + font.digits), 16)) ?? '';
  }
  // A font may tell 行 by the radical that looks the same.
  return text.normalize('NFKC').replace(/\s/g, '');
}

function fontOf(font: string, objects: Map<string, string>): Font | undefined {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '');
  if (!table) return undefined;
  const map = streamOf(table);
  const characters = new Map<number, string>();
  const number = (code: string): number => Number.parseInt(code, 16);
  const block = (kind: string): string =>
    [...map.matchAll(new RegExp(`beginbf${kind}([^]*?)endbf${kind}`, 'g'))].map(([, lines]) => lines).join('');
  for (const [, code = '', to = ''] of block('char').matchAll(/<(\w+)> <(\w+)>/g))
    characters.set(number(code), Buffer.from(to, 'hex').swap16().toString('utf16le'));
  for (const [, first = '', last = '', to = ''] of block('range').matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
    for (let code = number(first); code <= number(last); code++)
      characters.set(code, String.fromCharCode(number(to) + code - number(first)));
  return { digits: /begincodespacerange\s<(\w+)>/.exec(map)?.[1]?.length ?? 4, characters };
}
