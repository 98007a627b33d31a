import { describe, expect, test } from 'vitest';
import { termNotesOf } from '../../src/lib/exports/glossary.ts';
import { notePlace } from '../../src/lib/islands/note-place.ts';
import type { Mapping } from '../../src/lib/model/types.ts';
import { measuredLines } from '../../src/lib/ui/case/limits.ts';
import { missingText, namedBySaying, standingWords } from '../../src/lib/ui/case/mappings.ts';
import { pageMinutes, storyLength } from '../../src/lib/ui/case/story.ts';
import { modelOf, soundFiles } from '../support/content.ts';

const model = modelOf(soundFiles());
const [node] = model.cases;
if (!node) throw new Error('test: the sound content has a case');

describe('where a note stands', () => {
  const window = { width: 360, height: 640 };
  const note = { width: 300, height: 120 };

  test('under its word, within the sides of the window', () => {
    expect(notePlace({ left: 20, top: 100, bottom: 120 }, note, window)).toEqual({ left: 20, top: 126 });
    expect(notePlace({ left: 200, top: 100, bottom: 120 }, note, window)).toEqual({ left: 48, top: 126 });
    expect(notePlace({ left: 2, top: 100, bottom: 120 }, { ...note, width: 400 }, window)).toEqual({ left: 12, top: 126 });
  });

  test('above it where there is no room below, and below all the same where there is none above', () => {
    expect(notePlace({ left: 20, top: 560, bottom: 580 }, note, window).top).toBe(434);
    expect(notePlace({ left: 20, top: 60, bottom: 80 }, { ...note, height: 600 }, window).top).toBe(86);
  });
});

test('a note has the term, its English name and its definition without links', () => {
  const notes = termNotesOf({
    terms: model.terms.slice(0, 1).map((term) => ({ ...term, definition: '見[本條](provision:act-1)。' })),
  });
  const [term] = model.terms;
  expect(notes).toEqual({ [term?.id ?? '']: [term?.term, term?.english, '見本條。'] });
});

test('a whole page takes at least as long to read as its story, and longer the more it tells', () => {
  const withSilence = (characters: number) => pageMinutes({ ...node, notTold: ['字'.repeat(characters)] });
  expect(pageMinutes(node)).toBeGreaterThanOrEqual(storyLength(node.body).silent);
  expect(withSilence(8400) - withSilence(4200)).toBe(10);
  expect(pageMinutes({ ...node, claims: [], conducts: [] })).toBeLessThanOrEqual(pageMinutes(node));
});

describe('a provision on a case, in words', () => {
  const [mapping] = node.mappings;
  if (!mapping?.review) throw new Error('test: the sound case has a review');
  const review = mapping.review;
  const missing = [
    { kind: 'fact-open', what: '甲' },
    { kind: 'date', what: '乙' },
    { kind: 'fact-open', what: '丙' },
  ];

  test('what is missing is told by its kind', () => {
    const told = missingText({ ...mapping, review: { ...review, missing } } as Mapping, { vocabulary: {} });
    expect(told).toEqual(['fact-open：甲、丙', 'date：乙']);
    expect(missingText({ ...mapping, review: undefined }, model)).toEqual([]);
  });

  test('a result stands with the conduct and the version; where nothing was in force yet it stands alone', () => {
    const who = node.conducts.find(({ id }) => id === review.conduct)?.who;
    const possible = { ...mapping, review: { ...review, result: 'possible' } };
    expect(standingWords(possible, model)).toContain(who);
    expect(standingWords(possible, model).at(-1)).toMatch(/版本/);
    const none = { ...possible, versionsThen: [], provision: { ...mapping.provision, earlier: 'none', versions: [] } };
    expect(standingWords({ ...none, review: { ...review, result: 'not-in-force' } } as Mapping, model)).toEqual([]);
  });

  test('provisions that are only named stand together under what is said of them', () => {
    const said = (by: string, id: string) =>
      ({
        provision: { id },
        stated: [
          { by, as: 'cited' },
          { by, as: 'cited' },
        ],
      }) as unknown as Mapping;
    const [a, b, c] = [said('監察院', 'a'), said('行政院', 'b'), said('監察院', 'c')] as [Mapping, Mapping, Mapping];
    expect(namedBySaying([a, b, c], { vocabulary: {} })).toEqual([
      ['監察院cited', [a, c]],
      ['行政院cited', [b]],
    ]);
  });
});

test('readings that come to the same against a limit are one line, as the range of them all', () => {
  const measured = (reading: string, min: number, max: number, measure: string) => ({
    gap: { from: { kind: 'discovery', reading }, to: { kind: 'authority-report' }, min, max, everyReading: false },
    measure,
  });
  const lines = (...list: object[]) => measuredLines(list as unknown as Parameters<typeof measuredLines>[0], { vocabulary: {} });
  expect(lines(measured('一', 100, 120, 'over'), measured('二', 90, 90, 'over'), measured('三', 10, 10, 'within'))).toEqual([
    { name: 'discovery到authority-report（2種說法）', length: '1小時30分至2小時', measure: 'over' },
    { name: 'discovery到authority-report（三）', length: '10分', measure: 'within' },
  ]);
});
