import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cbor, decoded, encoded } from '../../src/lib/search/cbor.ts';
import { type IndexMap, lookUpIn, SIGNATURE } from '../../src/lib/search/pagefind.ts';
import { phraseIn } from '../../src/lib/search/postings.ts';
import { coded } from '../../src/lib/search/tokens.ts';

describe('CBOR', () => {
  test.each<[Cbor, string]>([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [256, '190100'],
    [65_536, '1a00010000'],
    [4_294_967_295, '1affffffff'],
    [-1, '20'],
    [-26, '3819'],
    ['', '60'],
    ['qg', '627167'],
    ['密', '63e5af86'],
    [[], '80'],
    [[1, [2, 'a']], '82018202' + '6161'],
  ])('%o is %s', (value, hex) => {
    expect(Buffer.from(encoded(value)).toString('hex')).toBe(hex);
    expect(decoded(Buffer.from(hex, 'hex'))).toEqual(value);
  });

  test('is read as it was written', () => {
    const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('value'), { maxLength: 40 }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(decoded(encoded(one))).toEqual(one);
      }),
    );
  });

  test('of another kind is refused', () => {
    for (const hex of ['f5', 'a0', 'fb3ff0000000000000', '1b0000000000000001', '8201'])
      expect(() => decoded(Buffer.from(hex, 'hex')), hex).toThrow();
  });
});

test('a phrase is where its words follow each other, at its first place', () => {
  const first = new Map([
    [1, [0, 4, 9]],
    [2, [3]],
  ]);
  const second = new Map([[1, [2, 5, 10]]]);
  expect([...phraseIn([first, second])]).toEqual([[1, 4]]);
  expect([...phraseIn([first])]).toEqual([
    [1, 0],
    [2, 3],
  ]);
  expect([...phraseIn([first, undefined])]).toEqual([]);
  expect([...phraseIn([])]).toEqual([]);
});

describe('an index in files', () => {
  const file = (...words: [string, [number, number[]][]][]): Uint8Array =>
    Buffer.concat([
      Buffer.from(SIGNATURE),
      encoded([words.map(([word, texts]) => [coded(word), texts.map(([step, places]) => [step, places, []]), []])]),
    ]);
  const files: Readonly<Record<string, Uint8Array>> = {
    x_0: file(['12', [[1, [-25, 7]]]]),
    // Pagefind writes steps, and a weight before the places.
    x_1: file(
      [
        '出國',
        [
          [0, [-25, 3, 2]],
          [2, [-25, 1]],
        ],
      ],
      [
        '國登',
        [
          [0, [-25, 6]],
          [2, [-25, 9]],
        ],
      ],
    ),
  };
  const map: IndexMap = { name: 'x', from: ['1', coded('出國').slice(0, 3)], addresses: ['/a/', '/b/', '/c/'] };

  test('loads the files that have the words, each once, and gives addresses with places', async () => {
    const asked: string[] = [];
    const lookUp = lookUpIn(map, async (name) => {
      asked.push(name);
      return files[name] as Uint8Array;
    });
    expect([...(await lookUp(['出國', '國登']))]).toEqual([['/a/', 5]]);
    expect([...(await lookUp(['出國']))]).toEqual([
      ['/a/', 3],
      ['/c/', 1],
    ]);
    expect(asked).toEqual(['x_1']);
    expect([...(await lookUp(['12']))]).toEqual([['/b/', 7]]);
    expect(asked).toEqual(['x_1', 'x_0']);
    expect([...(await lookUp(['0']))]).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('is asked again after a failure', async () => {
    let fails = true;
    const lookUp = lookUpIn(map, async (name) => {
      if (fails) throw new Error('no network');
      return files[name] as Uint8Array;
    });
    await expect(lookUp(['12'])).rejects.toThrow('no network');
    fails = false;
    expect((await lookUp(['12'])).size).toBe(1);
  });
});
