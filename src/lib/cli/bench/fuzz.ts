import { find } from '../../search/find.ts';
import type { Ready } from '../../search/ready.ts';
import type { LookUp } from '../../search/text-find.ts';

const PARTS = [
  ...[
    '個資法',
    '第12條',
    '§',
    '三百十八條之一',
    '領務局',
    '密碼',
    'acc',
    '03',
    '民國106年',
    '「',
    '」',
    '"',
    ' ',
    '　',
    '-',
    '之',
  ],
  ...['<img src=x onerror=alert(1)>', '</ol><script>', '&lt;', 'javascript:', '{{x}}', '../..', '%00', '%E0%A4%A'],
  ...['(', ')', '[', ']', '*', '+', '?', '\\', '^', '$', '|', '.*', '(?:', '[^', '\\p{L}', '{9999}'],
  ...['😀', '👨‍👩‍👧', '\u0000', '\u0007', '\u202e', '\u200b', '\ud800', 'e\u0301', 'ﷺ', '㍿', 'ß', 'İ', '𠮷', 'الأمن', 'かな'],
];

/** The nth of the random queries; the same each time. */
export function fuzzQuery(n: number): string {
  let seed = n * 2_654_435_761;
  const next = (limit: number): number => {
    seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return seed % limit;
  };
  const text = Array.from({ length: 1 + next(9) }, () =>
    next(3) ? (PARTS[next(PARTS.length)] as string) : String.fromCodePoint(next(3) ? 0x4e00 + next(20_000) : next(0x300)),
  ).join('');
  return n % 50 ? text : text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
}

/** Asks random queries. Gives the time of each; throws where one does. */
export async function fuzz(count: number, ready: Ready, lookUp: LookUp): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await find(fuzzQuery(n), [], ready, lookUp);
    times.push(performance.now() - start);
  }
  return times;
}
