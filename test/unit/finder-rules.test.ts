import { describe, expect, test } from 'vitest';
import { alike, type Profile, profilesOf } from '../../src/lib/rules/alike.ts';
import { clocksOf, dueOf } from '../../src/lib/rules/clocks.ts';
import { type Given, inquirer, REST, UNKNOWN } from '../../src/lib/rules/inquiry.ts';
import { inOrder, needs, nextQuestion, offersRest } from '../../src/lib/rules/next.ts';
import { itemsToPull } from '../../src/lib/rules/pull.ts';
import { wantedBy } from '../../src/lib/rules/wanted.ts';
import type { Limit, ProvisionData } from '../../src/lib/schema/provision.ts';
import { conduct, norm, provision, question, rule, version } from '../support/rules.ts';

const DAY = '2020-06-01';
const QUESTIONS = [
  { ...question('actor', ['agency', 'official', 'outsider']), order: 2 },
  { ...question('deed', ['keep', 'intrude', 'abet'], { many: true }), order: 1 },
  question('means', ['guess', 'trick'], { many: true }),
  question('aim', ['yes', 'no'], { silence: 'open' }),
  question('aware', ['yes', 'no']),
];
const AGENCY = { fact: 'actor', is: 'agency' };
const KEEPS = { fact: 'deed', is: 'keep' };
const LAW: Record<string, ProvisionData> = {
  duty: rule({ body: { all: [AGENCY, KEEPS] }, aware: { fact: 'aware', is: 'yes' } }),
  second: rule({ body: { all: [AGENCY, KEEPS] }, aware: { fact: 'aware', is: 'yes' } }),
  offence: rule({ act: { fact: 'deed', is: 'intrude' }, means: { fact: 'means', is: 'guess' }, aim: { fact: 'aim', is: 'yes' } }),
  abetting: rule({ act: { fact: 'deed', is: 'abet' }, base: { provision: 'offence', of: 'abets' } }),
  later: rule({ body: AGENCY }, { promulgated: '2025-01-01', effective: '2025-01-01' }),
};
const provisionsOf = (law: Record<string, ProvisionData>) => Object.entries(law).map(([id, data]) => ({ ...data, id }));
const inquire = inquirer(provisionsOf(LAW), QUESTIONS);
const results = (given: Given, day = DAY): Record<string, string> =>
  Object.fromEntries(inquire(given, day).map(({ provision: id, best }) => [id, best.result]));
const next = (given: Given): string | undefined => nextQuestion(QUESTIONS, given, inquire(given, DAY))?.id;

describe('an inquiry', () => {
  test('holds everything possible before a question is answered, whatever silence means in a case', () => {
    expect(results({})).toEqual({
      duty: 'possible',
      second: 'possible',
      offence: 'possible',
      abetting: 'possible',
      later: 'not-in-force',
    });
  });

  test('ticked boxes leave the others open unless they are said to be all', () => {
    expect(results({ deed: ['keep', UNKNOWN] }).offence).toBe('possible');
    expect(results({ deed: ['keep'] }).offence).toBe('does-not-apply');
  });

  test('"none of these" refutes, "unknown" does not', () => {
    expect(results({ deed: [REST] })).toMatchObject({
      duty: 'does-not-apply',
      offence: 'does-not-apply',
      abetting: 'does-not-apply',
    });
    expect(results({ deed: [UNKNOWN] })).toEqual(results({}));
  });

  test('takes the version of the day', () => {
    const given = { actor: ['agency'] };
    expect([results(given).later, results(given, '2025-06-01').later]).toEqual(['not-in-force', 'applies']);
  });

  test('who abets is not decided by the deed of another, of which nothing is asked', () => {
    expect(results({ deed: ['abet'] }).abetting).toBe('possible');
  });
});

describe('the next question', () => {
  test('those with an order come first, by it; then the one that most undecided elements wait for', () => {
    expect(inOrder(QUESTIONS).map(({ id }) => id)).toEqual(['deed', 'actor', 'means', 'aim', 'aware']);
    expect(next({})).toBe('deed');
    expect(next({ deed: [UNKNOWN] })).toBe('actor');
    const given = { deed: [UNKNOWN], actor: [UNKNOWN] };
    expect(Object.fromEntries(needs(inquire(given, DAY), QUESTIONS))).toEqual({ actor: 2, deed: 4, aware: 2, means: 1, aim: 1 });
    expect(next(given)).toBe('aware');
  });

  test('a question that can change nothing any more is not asked', () => {
    expect(next({ deed: ['intrude'] })).toBe('means');
    expect(next({ deed: ['keep'], actor: ['outsider'] })).toBeUndefined();
    expect(next({ deed: ['keep'], actor: ['agency'] })).toBe('aware');
  });

  test('a question that was skipped is not asked again', () => {
    expect(next({ deed: ['intrude'], means: [UNKNOWN] })).toBe('aim');
    expect(next({ deed: ['intrude'], means: [UNKNOWN], aim: [UNKNOWN] })).toBeUndefined();
  });

  test('"none of these" is offered where no value says it', () => {
    const offered = (values: string[], many = false): boolean => offersRest(question('x', values, { many }));
    expect([offered(['a', 'b', 'c']), offered(['a', 'b'], true)]).toEqual([true, true]);
    expect([offered(['yes', 'no']), offered(['a', 'b', 'none'])]).toEqual([false, false]);
  });
});

describe('clocks', () => {
  const limit = (fields: Partial<Limit>): Limit => ({ from: ['discovery'], to: ['authority-report'], what: 'x', ...fields });
  const withLimit = (id: string, fields: Partial<Limit>, elements: Parameters<typeof norm>[1]) => ({
    ...norm(id, elements),
    limits: [limit(fields)],
  });
  const law = {
    sure: provision([
      version([
        withLimit('hour', { within: 'PT1H' }, { body: AGENCY }),
        withLimit('aim', { word: '立即' }, { aim: { fact: 'aim', is: 'yes' } }),
      ]),
    ]),
    doubtful: provision([version([withLimit('hour', { within: 'PT36H' }, { body: AGENCY })], { state: 'unverified' })]),
    bare: provision([version([norm('n', { body: AGENCY }), withLimit('bare', { word: '應即' }, {})])]),
    untouched: provision([version([withLimit('n', { within: 'PT1H' }, { means: { fact: 'means', is: 'guess' } })])]),
  };
  const clocks = (given: Given): string[] =>
    clocksOf(inquirer(provisionsOf(law), QUESTIONS)(given, DAY)).map(
      ({ provision: id, norm: { id: of }, runs, doubtful, unlisted }) =>
        [id, of, runs ? 'runs' : 'may', doubtful && 'doubtful', unlisted && 'unlisted'].filter(Boolean).join(' '),
    );

  test('run where all elements of their own norm are met; what runs, and what has a number, comes first', () => {
    expect(clocks({ actor: ['agency'], aim: ['yes'] })).toEqual([
      'sure hour runs',
      'sure aim runs',
      'doubtful hour may doubtful',
      'bare bare may unlisted',
    ]);
    expect(clocks({ actor: ['agency'] })).toEqual([
      'sure hour runs',
      'doubtful hour may doubtful',
      'sure aim may',
      'bare bare may unlisted',
    ]);
  });

  test('are not shown for what does not apply, or of which nothing is met yet', () => {
    expect(clocks({ actor: ['outsider'] })).toEqual([]);
    expect(clocks({})).toEqual([]);
  });

  test.each([
    ['PT1H', '2026-10-09T23:30', '2026-10-10T00:30+08:00'],
    ['PT36H', '2026-10-08T15:20', '2026-10-10T03:20+08:00'],
    ['PT72H', '2026-12-30T08:00', '2027-01-02T08:00+08:00'],
    ['P3D', '2026-10-30T09:00', '2026-11-02'],
    ['P1M', '2026-01-15T09:00', '2026-02-15'],
    ['P1M', '2026-01-31T09:00', '2026-02-28'],
    ['P1M', '2028-01-30T09:00', '2028-02-29'],
    ['P2M', '2026-12-31T09:00', '2027-02-28'],
  ])('%s from %s ends %s', (within, known, due) => {
    expect(dueOf(limit({ within }), known)).toBe(due);
  });

  test('without a number, or from another moment than the awareness, there is no date', () => {
    expect(dueOf(limit({ word: '立即' }), '2026-10-09T15:00')).toBeUndefined();
    expect(dueOf(limit({ within: 'P1M', from: ['recovery'] }), '2026-10-09T15:00')).toBeUndefined();
  });
});

describe('cases alike', () => {
  const profiles: Profile[] = [
    { case: 'a', who: 'keeper', facts: { deed: ['keep'], actor: ['agency'] } },
    { case: 'a', who: 'intruder', facts: { deed: ['intrude'], actor: ['outsider'], means: ['guess'] } },
    { case: 'b', who: 'keeper', facts: { deed: ['keep'], actor: ['agency'] } },
    { case: 'b', who: 'intruder', facts: { deed: ['intrude'], actor: ['outsider'], means: ['trick'] } },
    { case: 'c', who: 'clerk', facts: { deed: ['abet'], actor: ['official'] } },
  ];
  const told = (given: Given): string[] =>
    alike(given, profiles).map(({ profile, shared, apart }) =>
      [profile.case, profile.who, ...shared.map(({ value }) => `+${value}`), ...apart.map(({ value }) => `-${value}`)].join(' '),
    );

  test('come by their nearest conduct, with what is shared, the rarest first, and what differs', () => {
    expect(told({ deed: ['intrude'], actor: ['outsider'], means: ['guess'] })).toEqual([
      'a intruder +guess +intrude +outsider',
      'b intruder +intrude +outsider -guess',
    ]);
  });

  test('a rare value says more than a common one', () => {
    expect(told({ deed: ['keep', 'abet'] })).toEqual(['c clerk +abet', 'a keeper +keep', 'b keeper +keep']);
  });

  test('what is unknown, or none of the values, makes nothing alike', () => {
    expect(told({ deed: [UNKNOWN], actor: [REST] })).toEqual([]);
    expect(told({ means: ['nothing'] })).toEqual([]);
  });

  test('a conduct brings its own answers, those of its case, and what may be; not what is open', () => {
    const facts = { deed: ['keep', 'unknown'], aim: 'unknown' };
    const node = {
      conducts: [conduct('x', { ...facts, actor: { perhaps: ['agency'], why: 'x' } })],
      facts: { aware: 'yes', actor: 'official' },
    };
    expect(profilesOf('a', node)).toEqual([
      { case: 'a', who: 'x', facts: { aware: ['yes'], deed: ['keep'], actor: ['agency'] } },
    ]);
  });
});

test('items are pulled for provisions that apply and for cases alike, the more reasons the sooner', () => {
  const items = [
    { id: 'A', provisions: ['possible'] },
    { id: 'B', provisions: [] },
    { id: 'C', provisions: ['applies'] },
    { id: 'D', provisions: ['applies'] },
  ];
  const pulled = itemsToPull(items, ['applies'], [{ id: 'case', items: ['B', 'D'] }]);
  expect(pulled.map(({ item, provisions, cases }) => [item.id, ...provisions, ...cases].join(' '))).toEqual([
    'D applies case',
    'C applies',
    'B case',
  ]);
  expect(itemsToPull(items, ['applies'], [], 1)).toHaveLength(1);
});

test('what elements say of an answer: it meets, the law is disputed, it rules out', () => {
  const wanted = wantedBy([
    norm('n', {
      act: { fact: 'deed', in: ['take', 'alter'], unsettled: ['query'] },
      none: { not: { any: [{ fact: 'exemption', is: 'met' }, { not: { fact: 'deed', is: 'query' } }] } },
    }),
  ]);
  const no = { meets: false, unsettled: false, excludes: false };
  expect(Object.fromEntries(wanted)).toEqual({
    'deed take': { ...no, meets: true },
    'deed alter': { ...no, meets: true },
    'deed query': { ...no, unsettled: true, meets: true },
    'exemption met': { ...no, excludes: true },
  });
});
