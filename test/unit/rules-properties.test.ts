import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuledCase } from '../../src/lib/rules/evaluate.ts';
import { type CellResult, RESULTS } from '../../src/lib/rules/results.ts';
import type { Conduct, FactAnswer } from '../../src/lib/schema/case.ts';
import type { FactQuestion } from '../../src/lib/schema/lists.ts';
import type { Predicate, ProvisionData, Version } from '../../src/lib/schema/provision.ts';
import { cellOf, conduct, norm, provision, question, ruled, version } from '../support/rules.ts';

/** What elements ask for. `rest` is the answer that no element asks for: "none of these". */
const WANTED = ['a', 'b', 'c'];
const VALUES = [...WANTED, 'rest'];
const SINGLE = ['s1', 's2'];
const FACTS = [...SINGLE, 'm1', 'm2'];
const questionsWith = (silence: 'no' | 'open'): FactQuestion[] =>
  FACTS.map((id) => question(id, VALUES, { many: !SINGLE.includes(id), silence }));

const some = (values: string[]) => fc.subarray(values, { minLength: 1 });

/** Predicates over the facts, with references to `others`; a reference is never negated. */
const predicateOver = (others: string[]): fc.Arbitrary<Predicate> => {
  const fact = fc
    .record({ fact: fc.constantFrom(...FACTS), in: some(WANTED), unsettled: fc.option(some(WANTED), { nil: undefined }) })
    .map((leaf): Predicate => leaf);
  const reference = fc
    .record({ provision: fc.constantFrom(...others, 'none'), of: fc.constantFrom(undefined, 'abets' as const) })
    .map((leaf): Predicate => leaf);
  const parts = (inner: fc.Arbitrary<unknown>, maxLength: number) =>
    fc.array(inner, { minLength: 1, maxLength }) as fc.Arbitrary<Predicate[]>;
  const tree = (leaf: fc.Arbitrary<Predicate>, more: (deeper: fc.Arbitrary<unknown>) => fc.Arbitrary<Predicate>[]) =>
    fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        parts(tie('node'), 3).map((all): Predicate => ({ all })),
        parts(tie('node'), 3).map((any): Predicate => ({ any })),
        ...more(tie('node')),
      ),
    })).node as fc.Arbitrary<Predicate>;
  const factTree = tree(fact, (deeper) => [deeper.map((not) => ({ not }) as Predicate)]);
  return tree(others.length ? fc.oneof(factTree, reference) : factTree, () => []);
};

const DAYS = ['2008-01-01', '2010-01-01', '2012-10-01', '2014-06-30', '2016-03-15', '2018-01-01', '2020-12-31'];
const stretch = fc.subarray(DAYS, { minLength: 2, maxLength: 2 });
const time: fc.Arbitrary<Conduct['when']> = fc
  .tuple(fc.boolean(), stretch)
  .map(([moment, [from = '', to = '']]) => (moment ? { between: [from, to] } : { from, to }));

/** One or two versions, the second of which takes over from the first; the last may be of doubtful force. */
const versionsOver = (others: string[]): fc.Arbitrary<ProvisionData> => {
  const norms = fc
    .array(fc.array(predicateOver(others), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((list) => list.map((whens, i) => norm(`n${i}`, Object.fromEntries(whens.map((when, k) => [`e${k}`, when])))));
  const last = (fields: Partial<Version>, of: ReturnType<typeof norm>[], doubtful: boolean): Version =>
    version(of, { ...fields, state: doubtful ? 'unverified' : 'in-force' });
  return fc
    .record({ first: norms, second: fc.option(norms), doubtful: fc.boolean(), earlier: fc.constantFrom('none', 'unverified') })
    .map(({ first, second, doubtful, earlier }) => {
      const old = { promulgated: '2011-01-01', effective: '2012-10-01' };
      if (!second) return provision([last(old, first, doubtful)], earlier);
      const before = version(first, { ...old, until: '2016-03-14', state: 'superseded' });
      return provision([before, last({ promulgated: '2015-12-30', effective: '2016-03-15' }, second, doubtful)], earlier);
    });
};

/** Three provisions, each of which may refer to those before it. */
const law: fc.Arbitrary<Record<string, ProvisionData>> = fc.record({
  p0: versionsOver([]),
  p1: versionsOver(['p0']),
  p2: versionsOver(['p0', 'p1']),
});

/** An answer that may leave something open. */
const single: fc.Arbitrary<FactAnswer> = fc.oneof(
  fc.constantFrom(...VALUES, 'unknown'),
  some(VALUES).map((perhaps) => ({ perhaps, why: 'x' })),
);
const several: fc.Arbitrary<FactAnswer> = fc.oneof(
  some(VALUES),
  fc.constant({ is: 'unknown', why: 'x' }),
  fc.tuple(some(VALUES), some(WANTED)).map(([has, perhaps]) => ({ has, perhaps, why: 'x' })),
  fc.tuple(some(WANTED)).map(([has]) => ({ has: [...has, 'unknown'], why: 'x' })),
);
const answers = fc.record({ s1: single, s2: single, m1: several, m2: several });

/** Two or three conducts, each of which may abet the first; `partial` leaves facts out. */
const caseWith = (facts: fc.Arbitrary<Conduct['facts']>): fc.Arbitrary<RuledCase> =>
  fc
    .array(fc.record({ facts, when: time, abets: fc.constantFrom(undefined, 'c0') }), { minLength: 1, maxLength: 3 })
    .map((list) => ruled(list.map(({ facts: own, ...fields }, i) => conduct(`c${i}`, own, fields))));

/** How an open answer may turn out: each word of it is settled by the next of `choices`. */
function filled(answer: FactAnswer, fact: string, choices: number[]): FactAnswer {
  const { is, has, perhaps } = typeof answer === 'string' ? { is: answer } : Array.isArray(answer) ? { has: answer } : answer;
  const given = [is ?? [], has ?? []].flat();
  const sure = given.filter((value) => value !== 'unknown');
  const open = given.includes('unknown') ? VALUES : (perhaps ?? []);
  if (open.length === 0) return answer;
  if (SINGLE.includes(fact)) {
    const candidates = [...sure, ...open];
    return candidates[(choices[0] ?? 0) % candidates.length] as string;
  }
  const turned = open.filter((_value, i) => (choices[i] ?? 0) % 2);
  return sure.length + turned.length ? [...sure, ...turned] : ['rest'];
}

const fill = (node: RuledCase, choices: number[]): RuledCase => ({
  ...node,
  conducts: node.conducts.map((one, i) => ({
    ...one,
    facts: Object.fromEntries(
      Object.entries(one.facts).map(([fact, answer], k) => [fact, filled(answer, fact, choices.slice(i * 4 + k))]),
    ),
  })),
});

const cellsOf = (provisions: Record<string, ProvisionData>, node: RuledCase, silence: 'no' | 'open' = 'open'): CellResult[] =>
  Object.keys(provisions).map((id) => cellOf(provisions, id, node, { questions: questionsWith(silence) }));

const byConduct = (cell: CellResult): string[] => cell.conducts.map(({ id, result }) => `${id} ${result}`).sort();

const RUNS = { numRuns: 1000, seed: 4 };

describe('any law, any case', () => {
  test('filling an unknown never changes a decided result', () => {
    const seen = new Set<string>();
    const whole = fc.tuple(law, caseWith(answers), fc.array(fc.nat(11), { minLength: 24, maxLength: 24 }));
    fc.assert(
      fc.property(whole, ([provisions, node, choices]) => {
        const [before, after] = [cellsOf(provisions, node), cellsOf(provisions, fill(node, choices))];
        for (const [i, cell] of before.entries())
          for (const [k, { result }] of cell.conducts.entries()) {
            const then = after[i]?.conducts[k]?.result;
            seen.add(`${result} ${then}`);
            expect(result).not.toBe('not-shown');
            if (result !== 'possible') expect(then).toBe(result);
          }
        for (const [i, { result }] of before.entries()) if (result !== 'possible') expect(after[i]?.result).toBe(result);
      }),
      RUNS,
    );
    /* and something is filled: what was possible becomes either */
    expect([...seen].filter((pair) => pair.startsWith('possible')).sort()).toEqual([
      'possible applies',
      'possible does-not-apply',
      'possible possible',
    ]);
  });

  test('the order of elements, parts, values, norms and conducts never changes a result', () => {
    fc.assert(
      fc.property(law, caseWith(answers), (provisions, node) => {
        const turned = Object.fromEntries(Object.entries(provisions).map(([id, data]) => [id, turnedLaw(data)]));
        const other = { ...node, conducts: node.conducts.map(turnedConduct).reverse() };
        const [before, after] = [cellsOf(provisions, node), cellsOf(turned, other)];
        expect(after.map(({ result }) => result)).toEqual(before.map(({ result }) => result));
        expect(after.map(byConduct)).toEqual(before.map(byConduct));
      }),
      RUNS,
    );
  });

  test('a cell is the best of its conducts, each tried for itself', () => {
    fc.assert(
      fc.property(law, caseWith(answers), (provisions, node) => {
        const alone = node.conducts.map((one) => ({ ...one, abets: undefined }));
        const together = cellsOf(provisions, ruled(alone));
        const each = alone.map((one) => cellsOf(provisions, ruled([one])));
        for (const [i, { result, conducts }] of together.entries()) {
          expect(conducts.map((one) => one.result)).toEqual(each.map((cells) => cells[i]?.result));
          expect(result).toBe(RESULTS.find((best) => conducts.some((one) => one.result === best)));
        }
      }),
      RUNS,
    );
  });

  test('"not shown" is exactly what fails by silence alone: were silence open, it would be possible, and nothing refuted', () => {
    const seen = new Set<string>();
    const gaps = caseWith(
      fc.record({ s1: single, s2: single, m1: several, m2: several }, { requiredKeys: [] }) as typeof answers,
    );
    fc.assert(
      fc.property(law, gaps, (provisions, node) => {
        const [closed, open] = [cellsOf(provisions, node, 'no'), cellsOf(provisions, node, 'open')];
        for (const [i, cell] of closed.entries())
          for (const [k, { result }] of cell.conducts.entries()) {
            const opened = open[i]?.conducts[k]?.result;
            seen.add(result);
            expect(opened === 'does-not-apply').toBe(result === 'does-not-apply');
            expect(opened === 'not-in-force').toBe(result === 'not-in-force');
            if (result === 'not-shown' || result === 'possible') expect(opened).toBe('possible');
          }
      }),
      RUNS,
    );
    expect([...seen].sort()).toEqual([...RESULTS].sort());
  });

  test('a possible cell says what is missing, a decided one misses nothing', () => {
    fc.assert(
      fc.property(law, caseWith(answers), (provisions, node) => {
        for (const { result, missing } of cellsOf(provisions, node)) expect(missing.length > 0).toBe(result === 'possible');
      }),
      RUNS,
    );
  });
});

const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

const turnedPredicate = (predicate: Predicate): Predicate => {
  if ('all' in predicate) return { all: turned(predicate.all.map(turnedPredicate)) };
  if ('any' in predicate) return { any: turned(predicate.any.map(turnedPredicate)) };
  if ('not' in predicate) return { not: turnedPredicate(predicate.not) };
  if ('in' in predicate)
    return { ...predicate, in: turned(predicate.in), unsettled: predicate.unsettled && turned(predicate.unsettled) };
  return predicate;
};

const turnedLaw = (data: ProvisionData): ProvisionData => ({
  ...data,
  versions: data.versions.map((one) => ({
    ...one,
    norms: turned(one.norms).map((of) => ({
      ...of,
      elements: turned(of.elements).map((element) => ({ ...element, when: turnedPredicate(element.when) })),
    })),
  })),
});

const turnedConduct = (one: Conduct): Conduct => ({
  ...one,
  facts: Object.fromEntries(turned(Object.entries(one.facts)).map(([fact, answer]) => [fact, turnedAnswer(answer)])),
});

const turnedAnswer = (answer: FactAnswer): FactAnswer => {
  if (typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return turned(answer);
  return { ...answer, has: answer.has && turned(answer.has), perhaps: answer.perhaps && turned(answer.perhaps) };
};
