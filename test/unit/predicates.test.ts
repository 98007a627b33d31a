import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/lib/rules/answers.ts';
import { type Base, compile } from '../../src/lib/rules/predicates.ts';
import type { FactAnswer } from '../../src/lib/schema/case.ts';
import type { Predicate } from '../../src/lib/schema/provision.ts';
import { byId, question } from '../support/rules.ts';

const VALUES = ['a', 'b', 'c'];
const questions = byId([
  question('one', VALUES),
  question('one-open', VALUES, { silence: 'open' }),
  question('many', VALUES, { many: true }),
  question('many-open', VALUES, { many: true, silence: 'open' }),
  question('other', VALUES),
]);

/** The other provisions, by how they came out. */
const base: Base = (id, of) =>
  ({
    applies: { truth: 'met', silent: false } as const,
    possible: { truth: 'unknown', silent: false } as const,
    'not-shown': { truth: 'not-met', silent: true } as const,
    abetted: { truth: of === 'abets' ? 'met' : 'not-met', silent: false } as const,
  })[id] ?? { truth: 'not-met', silent: false };

/** `met`, `not-met`, `silent`, or `unknown` with the kinds of what is missing. */
function verdictOf(when: Predicate, facts: Record<string, FactAnswer> = {}): string {
  const { truth, silent, missing } = compile(when, questions)(answersOf({ facts }, {}, questions), base);
  if (truth === 'unknown') return `unknown ${missing.map(({ kind, what }) => `${kind}:${what}`).join(' ')}`;
  return silent ? `${truth} by silence` : truth;
}

describe('a question with one answer, asked for a or b', () => {
  test.each<[string, FactAnswer | undefined, string]>([
    ['a plain value that fits', 'a', 'met'],
    ['a plain value that does not', 'c', 'not-met'],
    ['the same as an object', { is: 'b' }, 'met'],
    ['unknown', { is: 'unknown', why: 'x' }, 'unknown fact:one?'],
    ['the plain word unknown', 'unknown', 'unknown fact:one?'],
    ['candidates that all fit', { perhaps: ['a', 'b'], why: 'x' }, 'met'],
    ['candidates of which some fit', { perhaps: ['a', 'c'], why: 'x' }, 'unknown fact:one?'],
    ['candidates of which none fits', { perhaps: ['c'], why: 'x' }, 'not-met'],
    ['a value and a candidate that both fit', { is: 'a', perhaps: ['b'], why: 'x' }, 'met'],
    ['a value that fits and a candidate that does not', { is: 'a', perhaps: ['c'], why: 'x' }, 'unknown fact:one?'],
    ['candidates that include unknown', { perhaps: ['c', 'unknown'], why: 'x' }, 'unknown fact:one?'],
    ['no answer', undefined, 'not-met by silence'],
    ['a reason without a value', { why: 'x' }, 'not-met by silence'],
  ])('%s: %j gives %s', (_name, answer, expected) => {
    expect(verdictOf({ fact: 'one', in: ['a', 'b'] }, answer === undefined ? {} : { one: answer })).toBe(expected);
  });
});

describe('a question with several answers, asked for a or b', () => {
  test.each<[string, FactAnswer | undefined, string]>([
    ['one sure hit among others', ['a', 'c'], 'met'],
    ['no hit', ['c'], 'not-met'],
    ['a hit among what may be', { has: ['c'], perhaps: ['a'], why: 'x' }, 'unknown fact:many?'],
    ['only what may be, all of it hits', { perhaps: ['a', 'b'], why: 'x' }, 'unknown fact:many?'],
    ['no hit among what may be', { perhaps: ['c'], why: 'x' }, 'not-met'],
    ['a sure hit beside what may be', { has: ['a'], perhaps: ['c'], why: 'x' }, 'met'],
    ['a hit among what no document tells', { has: ['c'], untold: ['a'] }, 'not-met by silence'],
    ['a sure hit beside what no document tells', { has: ['a'], untold: ['b'] }, 'met'],
    ['a hit among what may be, beside what no document tells', { perhaps: ['a'], untold: ['b'], why: 'x' }, 'unknown fact:many?'],
    ['unknown', { is: 'unknown', why: 'x' }, 'unknown fact:many?'],
    ['unknown beside a sure hit', { has: ['unknown', 'b'], why: 'x' }, 'met'],
    ['unknown beside a value that does not fit', { has: ['unknown', 'c'], why: 'x' }, 'unknown fact:many?'],
    ['no answer', undefined, 'not-met by silence'],
  ])('%s: %j gives %s', (_name, answer, expected) => {
    expect(verdictOf({ fact: 'many', in: ['a', 'b'] }, answer === undefined ? {} : { many: answer })).toBe(expected);
  });
});

test('silence leaves open what its question leaves open, and nothing else', () => {
  expect(verdictOf({ fact: 'one-open', is: 'a' })).toBe('unknown fact:one-open?');
  expect(verdictOf({ fact: 'many-open', is: 'a' })).toBe('unknown fact:many-open?');
  expect(verdictOf({ fact: 'one-open', is: 'a' }, { 'one-open': 'b' })).toBe('not-met');
  const some: FactAnswer = { has: ['b'], untold: ['a'] };
  expect(verdictOf({ fact: 'many-open', is: 'a' }, { 'many-open': some })).toBe('unknown fact:many-open?');
  expect(verdictOf({ fact: 'many', is: 'c' }, { many: some })).toBe('not-met');
});

describe('disputed law: asked for a, with b unsettled', () => {
  test.each<[string, string, FactAnswer, string]>([
    ['the fact fits', 'one', 'a', 'met'],
    ['the fact is the disputed one', 'one', 'b', 'unknown law:one?'],
    ['the fact is another', 'one', 'c', 'not-met'],
    ['the fact itself is open', 'one', { perhaps: ['a', 'b'], why: 'x' }, 'unknown fact:one?'],
    ['it may be the disputed one, or one that does not fit', 'one', { perhaps: ['b', 'c'], why: 'x' }, 'unknown law:one?'],
    ['several: the disputed one beside one that fits', 'many', ['a', 'b'], 'met'],
    ['several: the disputed one', 'many', ['b', 'c'], 'unknown law:many?'],
    ['several: it may be the disputed one', 'many', { has: ['c'], perhaps: ['b'], why: 'x' }, 'unknown law:many?'],
  ])('%s (%s, %j): %s', (_name, fact, answer, expected) => {
    expect(verdictOf({ fact, is: 'a', unsettled: ['b'] }, { [fact]: answer })).toBe(expected);
  });

  test('silence is not in dispute', () => {
    expect(verdictOf({ fact: 'one', is: 'a', unsettled: ['b'] })).toBe('not-met by silence');
  });
});

const refuted: Predicate = { fact: 'other', is: 'a' };
const silent: Predicate = { fact: 'one', is: 'a' };
const unknown: Predicate = { fact: 'one-open', is: 'a' };
const met: Predicate = { fact: 'other', is: 'b' };
const FACTS = { other: 'b' };

describe('all and any, whichever comes first', () => {
  test.each<[string, Predicate[], string, string]>([
    ['met, met', [met, met], 'met', 'met'],
    ['met, unknown', [met, unknown], 'unknown fact:one-open?', 'met'],
    ['met, silent', [met, silent], 'not-met by silence', 'met'],
    ['met, refuted', [met, refuted], 'not-met', 'met'],
    ['unknown, unknown', [unknown, { fact: 'many-open', is: 'a' }], 'unknown both', 'unknown both'],
    ['unknown, silent', [unknown, silent], 'not-met by silence', 'unknown fact:one-open?'],
    ['unknown, refuted', [unknown, refuted], 'not-met', 'unknown fact:one-open?'],
    ['silent, silent', [silent, { fact: 'many', is: 'a' }], 'not-met by silence', 'not-met by silence'],
    /* one of the two is refuted, but what would be enough is merely not told: nothing refutes the whole */
    ['silent, refuted', [silent, refuted], 'not-met', 'not-met by silence'],
    ['refuted, refuted', [refuted, { fact: 'other', is: 'c' }], 'not-met', 'not-met'],
  ])('%s', (_name, parts, all, any) => {
    for (const order of [parts, [...parts].reverse()]) {
      const both = `unknown ${order.map((part) => `fact:${(part as { fact: string }).fact}?`).join(' ')}`;
      expect(verdictOf({ all: order }, FACTS)).toBe(all === 'unknown both' ? both : all);
      expect(verdictOf({ any: order }, FACTS)).toBe(any === 'unknown both' ? both : any);
    }
  });

  test('only what decides is missing', () => {
    const missing = (when: Predicate) =>
      compile(when, questions)(answersOf({ facts: FACTS }, {}, questions), base).missing.map(({ what }) => what);
    expect(missing({ all: [unknown, met, { any: [refuted, { fact: 'many-open', is: 'b' }] }] })).toEqual([
      'one-open?',
      'many-open?',
    ]);
    expect(missing({ any: [met, unknown] })).toEqual([]);
    expect(missing({ all: [refuted, unknown] })).toEqual([]);
    expect(missing({ all: [silent, unknown] })).toEqual(['one?']);
  });
});

describe('not', () => {
  test.each<[string, Predicate, string]>([
    ['what is met', met, 'not-met'],
    ['what is refuted', refuted, 'met'],
    ['what is open', unknown, 'unknown fact:one-open?'],
    ['what no document tells: it holds, but by silence', silent, 'met by silence'],
    ['twice gives the same again', { not: silent }, 'not-met by silence'],
  ])('%s', (_name, when, expected) => {
    expect(verdictOf({ not: when }, FACTS)).toBe(expected);
  });

  test('an exception that no document mentions does not stand in the way', () => {
    expect(verdictOf({ all: [met, { not: silent }] }, FACTS)).toBe('met by silence');
  });
});

describe('a reference', () => {
  test.each<[string, Predicate, string]>([
    ['to what applies', { provision: 'applies' }, 'met'],
    ['to what is possible', { provision: 'possible' }, 'unknown base:possible'],
    ['to what is not shown', { provision: 'not-shown' }, 'not-met by silence'],
    ['to what does not apply', { provision: 'does-not-apply' }, 'not-met'],
    ['to the linked conduct', { provision: 'abetted', of: 'abets' }, 'met'],
    ['to the same conduct', { provision: 'abetted' }, 'not-met'],
    ['to one of several', { any: [{ provision: 'does-not-apply' }, { provision: 'possible' }] }, 'unknown base:possible'],
  ])('%s', (_name, when, expected) => {
    expect(verdictOf(when)).toBe(expected);
  });
});

test('a conduct answers before its case does', () => {
  const answers = answersOf({ facts: { one: 'a' } }, { one: 'b', many: ['c'] }, questions);
  expect(answers('one').sure).toEqual(['a']);
  expect(answers('many').sure).toEqual(['c']);
  expect(answers('other')).toMatchObject({ silent: true, open: false });
});
