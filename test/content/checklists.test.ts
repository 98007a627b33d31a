import { describe, expect, test } from 'vitest';
import { model } from '../support/real.ts';

/** Themes as the design fixes them: prefix, and how many items each holds. */
const THEMES: Record<string, [prefix: string, items: number]> = {
  accounts: ['ACC', 8],
  transfer: ['TRX', 7],
  'web-exposure': ['WEB', 15],
  monitoring: ['MON', 12],
  'incident-response': ['INC', 18],
  notification: ['NTF', 9],
  'query-control': ['QRY', 10],
  documents: ['DOC', 11],
  release: ['REL', 9],
  procurement: ['PRC', 7],
  vendors: ['VND', 6],
  endpoints: ['END', 13],
  governance: ['GOV', 15],
};

/** What the law in force asks for, by norm. A norm that is left out here has no item. */
const DUTIES: Record<string, string> = {
  'DOC-01': 'cnsip-er-25#approval',
  'DOC-03': 'cnsip-18#marking',
  'DOC-08': 'cnsip-er-21#sealing',
  'DOC-11': 'cnsip-15#report',
  'GOV-01': 'pdpa-18#security',
  'GOV-02': 'csma-2025-15#audit',
  'GOV-04': 'csma-2025-18#staff',
  'GOV-07': 'csma-2025-13#plan',
  'GOV-15': 'csma-2025-12#officer',
  'INC-01': 'csma-2025-17#report',
  'INC-03': 'csma-2025-17#mechanism',
  'INC-09': 'csma-2025-17#improvement-report',
  'NTF-01': 'pdpa-12#notify',
  'NTF-02': 'pdpa-er-22#notice',
  'PRC-01': 'pecr-6#secrecy',
  'PRC-07': 'gpa-34#competition',
  'QRY-05': 'pdpa-15#basis',
  'VND-01': 'csma-2025-10#contract',
  'VND-02': 'pdpa-er-8#confirm',
  'VND-03': 'csma-2025-10#contractor',
  'VND-04': 'csma-2025-10#safeguards',
  'VND-06': 'pdpa-er-8#supervise',
};

const { items, checklists, moved } = model;
const failing = (test: (item: (typeof items)[number]) => boolean): string[] => items.filter(test).map(({ id }) => id);

/** The pairs of neighbouring characters of a text, without punctuation and the sentence that reads the law. */
function pairsOf(text: string): Set<string> {
  const bare = text.replace(/本站說明，非條文：.*$/s, '').replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: bare.length - 1 }, (_, i) => bare.slice(i, i + 2)));
}

/** How much of the shorter text also stands in the other, 0 to 1. */
function overlap(one: Set<string>, other: Set<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
}

test('thirteen themes, each with its prefix and its items', () => {
  const found = checklists.map(({ id, prefix, items: own }) => [id, [prefix, own.length]]);
  expect(Object.fromEntries(found)).toEqual(THEMES);
  expect(items.length).toBe(140);
});

describe('every item', () => {
  test('that is a duty rests on a norm of the version in force on the day of the site', () => {
    const duties = items.filter(({ force }) => force === 'duty');
    expect(Object.fromEntries(duties.map(({ id, norm }) => [id, `${norm?.provision.id}#${norm?.norm.id}`]))).toEqual(DUTIES);
    expect(
      duties
        .filter(({ norm }) => {
          const now = norm?.provision.now;
          return (
            now?.standing !== 'in-force' ||
            !now.version.norms.some((one) => one === norm?.norm) ||
            !['duty', 'prohibition'].includes(norm?.norm.purpose ?? '')
          );
        })
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('that is a duty names law and article, for those who read it on paper', () => {
    expect(
      failing(({ force, text }) => force === 'duty' && !/本站說明，非條文：.*(?:法|細則|準則).*第\d+條/s.test(text)),
    ).toEqual([]);
  });

  test('that is advice has a pin, and does not call itself a duty', () => {
    expect(failing(({ force, pins }) => force === 'advice' && pins.length === 0)).toEqual([]);
    expect(failing(({ force, text }) => force === 'advice' && /是[^。]*的義務|不只是建議/.test(text))).toEqual([]);
  });

  test('has a pin, and a title of at most twenty characters', () => {
    expect(failing(({ pins }) => pins.length === 0)).toEqual([]);
    expect(failing(({ title }) => title.length > 20)).toEqual([]);
  });

  test('is one action with what proves it', () => {
    expect(failing(({ text, evidence }) => text.length < 15 || evidence.length < 4)).toEqual([]);
  });

  test('is numbered under its prefix; a number that is missing has moved', () => {
    for (const { prefix, items: own } of checklists) {
      const gone = Object.keys(moved.item).filter((id) => id.startsWith(prefix));
      const numbers = Array.from({ length: own.length + gone.length }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);
      expect(own.map(({ id }) => id)).toEqual(numbers.filter((id) => !gone.includes(id)));
    }
    expect(moved.item).toEqual({ 'TRX-07': 'MON-04', 'REL-06': 'REL-05' });
  });

  test('has a title of its own', () => {
    const titles = items.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('says something of its own: no two share more than 60 % of their pairs of characters', () => {
    const pairs = items.map(({ id, title, text }) => ({ id, of: pairsOf(title + text) }));
    const alike = pairs.flatMap((one, i) =>
      pairs.slice(i + 1).flatMap((other) => (overlap(one.of, other.of) > 0.6 ? [`${one.id} ${other.id}`] : [])),
    );
    expect(alike).toEqual([]);
    expect(overlap(pairsOf('寄送個資一律加密'), pairsOf('寄送個資一律先加密'))).toBeGreaterThan(0.6);
  });
});

test('most items are motivated by a case', () => {
  expect(items.filter(({ lessons }) => lessons.length > 0).length).toBeGreaterThanOrEqual(110);
});
