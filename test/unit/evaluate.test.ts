import { describe, expect, test } from 'vitest';
import type { CaseData, Conduct } from '../../src/lib/schema/case.ts';
import type { ProvisionData } from '../../src/lib/schema/provision.ts';
import { cellOf, conduct, norm, provision, rule, ruled, told, version } from '../support/rules.ts';

const OFFENDERS = ['public-official', 'private-person', 'private-body', 'outsider'];
const PDPA_27 = rule({
  keeper: {
    all: [
      { fact: 'actor', is: 'private-body' },
      { fact: 'deed', is: 'keep' },
    ],
  },
  data: { fact: 'information', is: 'personal' },
});
const PDPA_16 = rule({ body: { fact: 'actor', in: ['public-agency', 'public-official'] }, use: { fact: 'deed', is: 'use' } });
const CSA_5 = rule({ official: { fact: 'actor', is: 'public-official' }, act: { fact: 'deed', is: 'disclose' } });
const PDPA_41 = rule({
  person: { fact: 'actor', in: OFFENDERS },
  act: { fact: 'deed', in: ['query', 'use'] },
  aim: { fact: 'aim', is: 'yes' },
});
const CC_132 = provision([
  version([
    norm('official', {
      act: { fact: 'deed', is: 'disclose' },
      secret: { fact: 'information', is: 'official-secret' },
      person: { fact: 'actor', is: 'public-official' },
    }),
    norm('other', {
      act: { fact: 'deed', is: 'disclose' },
      secret: { fact: 'information', is: 'official-secret' },
      person: { fact: 'actor', in: ['private-person', 'private-body'] },
    }),
  ]),
]);

const agency = conduct('agency', { actor: 'public-agency', deed: ['keep'] });

describe('elements of one conduct and of another do not add up', () => {
  test('an agency keeps and a company acts: there is no private keeper', () => {
    const node = ruled([agency, conduct('company', { actor: 'private-body', deed: ['intrude'] })], { information: ['personal'] });
    expect(told(cellOf({ 'pdpa-27': PDPA_27 }, 'pdpa-27', node))).toBe('does-not-apply agency keeper:not-met data:met');
  });

  test('realtors use data and an agency was hacked: the agency used nothing', () => {
    const node = ruled([agency, conduct('realtor', { actor: 'private-body', deed: ['use'] })]);
    const cell = cellOf({ 'pdpa-16': PDPA_16 }, 'pdpa-16', node);
    expect(cell.result).toBe('does-not-apply');
    expect(cell.conducts).toEqual([
      { id: 'agency', result: 'does-not-apply' },
      { id: 'realtor', result: 'does-not-apply' },
    ]);
  });

  test('a seller discloses and a clerk copies: no official disclosed', () => {
    const node = ruled([
      conduct('clerk', { actor: 'public-official', deed: ['query'] }),
      conduct('seller', { actor: 'outsider', deed: ['disclose'] }),
    ]);
    expect(cellOf({ 'csa-5': CSA_5 }, 'csa-5', node).result).toBe('does-not-apply');
  });

  test('one conduct in which all of them meet is enough, and is named', () => {
    const node = ruled([agency, conduct('clerk', { actor: 'public-official', deed: ['disclose'] })]);
    expect(told(cellOf({ 'csa-5': CSA_5 }, 'csa-5', node))).toBe('applies clerk official:met act:met');
  });

  test('paragraphs of one article do not add up either', () => {
    const node = ruled([conduct('clerk', { actor: 'public-official', deed: ['disclose'], information: ['personal'] })]);
    expect(told(cellOf({ 'cc-132': CC_132 }, 'cc-132', node))).toBe('does-not-apply clerk act:met secret:not-met person:met');
  });

  test('what all conducts share stands once, and one of them may answer otherwise', () => {
    const facts = { actor: 'public-official', deed: ['disclose'] };
    const node = ruled([conduct('a', facts), conduct('b', { ...facts, actor: 'outsider' })], {
      information: ['official-secret'],
    });
    const cell = cellOf({ 'cc-132': CC_132 }, 'cc-132', node);
    expect([cell.result, cell.conduct, cell.norm]).toEqual(['applies', 'a', 'official']);
    expect(cell.conducts[1]).toEqual({ id: 'b', result: 'does-not-apply' });
  });
});

describe('the five results', () => {
  const elements = { person: { fact: 'actor', is: 'public-official' }, benefit: { fact: 'benefit', in: ['agreed', 'received'] } };
  const result = (facts: Conduct['facts']) => cellOf({ x: rule(elements) }, 'x', ruled([conduct('c', facts)]));

  test.each<[string, Conduct['facts'], string, string[]]>([
    ['all met', { actor: 'public-official', benefit: 'agreed' }, 'applies', []],
    ['one open', { actor: 'public-official', benefit: 'unknown' }, 'possible', ['benefit?']],
    ['one that no document tells', { actor: 'public-official' }, 'not-shown', ['benefit?']],
    ['none that any document tells', {}, 'not-shown', ['actor?', 'benefit?']],
    ['one open, one untold', { actor: 'unknown' }, 'not-shown', ['benefit?']],
    ['one refuted', { actor: 'outsider', benefit: 'agreed' }, 'does-not-apply', []],
    ['one refuted, one untold', { actor: 'outsider' }, 'does-not-apply', []],
    ['one refuted, one open', { actor: 'outsider', benefit: 'unknown' }, 'does-not-apply', []],
  ])('%s', (_name, facts, expected, missing) => {
    const cell = result(facts);
    expect([cell.result, cell.missing.map(({ what }) => what)]).toEqual([expected, missing]);
  });

  test('the other meaning of silence leaves it possible', () => {
    const node = ruled([conduct('c', { actor: 'public-official', deed: ['use'] })]);
    const cell = cellOf({ 'pdpa-41': PDPA_41 }, 'pdpa-41', node);
    expect([told(cell), cell.missing]).toEqual(['possible c person:met act:met aim:unknown', [{ kind: 'fact', what: 'aim?' }]]);
  });

  test('an exception that no document mentions leaves its element met, not silent', () => {
    const excepted = rule({ act: { fact: 'deed', is: 'use' }, exception: { not: { fact: 'exemption', is: 'met' } } });
    const answers: Conduct['facts'][] = [{}, { exemption: 'none' }, { exemption: 'met' }];
    const results = answers.map((facts) =>
      told(cellOf({ x: excepted }, 'x', ruled([conduct('c', { deed: ['use'], ...facts })]))),
    );
    expect(results).toEqual([
      'applies c act:met exception:met',
      'applies c act:met exception:met',
      'does-not-apply c act:met exception:not-met',
    ]);
  });

  test('what two elements lack is named once', () => {
    const twice = rule({ a: { fact: 'aim', is: 'yes' }, b: { not: { fact: 'aim', is: 'no' } } });
    expect(cellOf({ x: twice }, 'x', ruled([conduct('c', {})])).missing).toEqual([{ kind: 'fact', what: 'aim?' }]);
  });

  test('a provision without elements has no cell', () => {
    expect(() => cellOf({ x: rule({}) }, 'x', ruled([agency]))).toThrow('no elements');
  });
});

describe('the cell takes the best conduct, and of equal ones the nearest', () => {
  const elements = {
    person: { fact: 'actor', is: 'public-official' },
    act: { fact: 'deed', is: 'disclose' },
    office: { fact: 'office-abused', is: 'yes' },
    aim: { fact: 'aim', is: 'yes' },
  };
  const decider = (...conducts: Conduct[]) =>
    told(cellOf({ x: rule(elements) }, 'x', ruled(conducts)))
      .split(' ')
      .slice(0, 2);

  test('fewest failures, whichever stands first', () => {
    const far = conduct('far', { actor: 'outsider', deed: ['keep'], 'office-abused': 'no' });
    const near = conduct('near', { actor: 'public-official', deed: ['keep'], 'office-abused': 'yes' });
    expect([decider(far, near), decider(near, far)]).toEqual([
      ['does-not-apply', 'near'],
      ['does-not-apply', 'near'],
    ]);
  });

  test('then fewest open', () => {
    const facts = { actor: 'public-official', deed: ['disclose'] };
    const [vague, clear] = [
      conduct('vague', { ...facts, 'office-abused': 'unknown' }),
      conduct('clear', { ...facts, 'office-abused': 'yes' }),
    ];
    expect([decider(vague, clear), decider(clear, vague)]).toEqual([
      ['possible', 'clear'],
      ['possible', 'clear'],
    ]);
  });

  test('a result that is not shown is nearer than one that is refuted in less', () => {
    const refuted = conduct('refuted', { actor: 'outsider', deed: ['disclose'], 'office-abused': 'yes', aim: 'yes' });
    const untold = conduct('untold', { actor: 'public-official' });
    expect(decider(refuted, untold)).toEqual(['not-shown', 'untold']);
  });
});

const RIGHTLESS = { person: { fact: 'actor', in: OFFENDERS }, no_right: { fact: 'right', is: 'none', unsettled: ['exceeded'] } };
const COMPUTER: Record<string, ProvisionData> = {
  'cc-358': rule({ ...RIGHTLESS, act: { fact: 'deed', is: 'intrude' }, means: { fact: 'means', is: 'others-credentials' } }),
  'cc-359': rule({ ...RIGHTLESS, act: { fact: 'deed', is: 'take' } }),
  'cc-361': rule({
    base: { any: [{ provision: 'cc-358' }, { provision: 'cc-359' }] },
    computer: { fact: 'computer', is: 'public-agency' },
  }),
  'cc-363': rule({
    base: { any: [{ provision: 'cc-358' }, { provision: 'cc-359' }] },
    computer: { fact: 'computer', in: ['private', 'public-school'] },
  }),
};

describe('offences against computers: the aggravation and the complaint hang on the same base', () => {
  const intruder = { actor: 'outsider', deed: ['intrude'], means: ['others-credentials'], right: 'none' };
  const results = (facts: Conduct['facts'], shared: CaseData['facts']) =>
    Object.keys(COMPUTER).map((id) => cellOf(COMPUTER, id, ruled([agency, conduct('c', facts)], shared)).result);

  test.each<[string, Conduct['facts'], string, string[]]>([
    ['an agency', intruder, 'public-agency', ['applies', 'does-not-apply', 'applies', 'does-not-apply']],
    ['a school', intruder, 'public-school', ['applies', 'does-not-apply', 'does-not-apply', 'applies']],
    ['a bank', intruder, 'private', ['applies', 'does-not-apply', 'does-not-apply', 'applies']],
    [
      'an agency, by an insider',
      { actor: 'public-official', deed: ['take'], right: 'exceeded' },
      'public-agency',
      ['does-not-apply', 'possible', 'possible', 'does-not-apply'],
    ],
    [
      'an agency, means not told',
      { actor: 'outsider', deed: ['intrude'], right: 'none' },
      'public-agency',
      ['not-shown', 'does-not-apply', 'not-shown', 'does-not-apply'],
    ],
  ])('the computer of %s', (_name, facts, computer, expected) => {
    expect(results(facts, { computer })).toEqual(expected);
  });

  test('a base that is only possible is named as what is missing', () => {
    const node = ruled([conduct('c', { actor: 'public-official', deed: ['take'], right: 'exceeded' })], {
      computer: 'public-agency',
    });
    expect(cellOf(COMPUTER, 'cc-359', node).missing).toEqual([{ kind: 'law', what: 'right?' }]);
    expect(cellOf(COMPUTER, 'cc-361', node).missing).toEqual([{ kind: 'base', what: 'cc-359' }]);
  });
});

describe('a reference is about the same conduct, or the one it abets', () => {
  const provisions = {
    'pdpa-41': PDPA_41,
    'pdpa-44': rule({ base: { provision: 'pdpa-41' }, official: { fact: 'actor', is: 'public-official' } }),
    'cc-132': CC_132,
    'cc-29': rule({ act: { fact: 'deed', is: 'abet' }, base: { provision: 'cc-132', of: 'abets' } }),
  };
  const clerk = conduct('clerk', { actor: 'public-official', deed: ['query', 'disclose'], information: ['official-secret'] });
  const friend = conduct('friend', { actor: 'private-person', deed: ['abet', 'use'], aim: 'yes' }, { abets: 'clerk' });
  const cell = (id: string, ...conducts: Conduct[]) => cellOf(provisions, id, ruled(conducts));

  test('who abets an official abets the official’s offence', () => {
    expect(told(cell('cc-29', clerk, friend))).toBe('applies friend act:met base:met');
    expect(cell('cc-29', clerk, friend).conducts[0]).toEqual({ id: 'clerk', result: 'does-not-apply' });
  });

  test('without the link, or with one that leads nowhere, there is nothing to abet', () => {
    expect(cell('cc-29', clerk, { ...friend, abets: undefined }).result).toBe('does-not-apply');
    expect(cell('cc-29', clerk, { ...friend, abets: 'nobody' }).result).toBe('does-not-apply');
  });

  test('who abets and is no official gets no official’s aggravation', () => {
    const found = cell('pdpa-44', clerk, friend);
    expect(found.conducts).toEqual([
      { id: 'clerk', result: 'possible' },
      { id: 'friend', result: 'does-not-apply' },
    ]);
    expect(told(found)).toBe('possible clerk base:unknown official:met');
  });

  test('the abetted offence is tried at its own time', () => {
    const later = {
      'cc-29': provisions['cc-29'],
      'cc-132': rule({ act: { fact: 'deed', is: 'disclose' } }, { effective: '2017-06-01' }),
    };
    const node = (to: string) => ruled([{ ...clerk, when: { from: '2017-05-01', to } }, friend]);
    expect(cellOf(later, 'cc-29', node('2017-05-31')).result).toBe('does-not-apply');
    expect(cellOf(later, 'cc-29', node('2017-06-01')).result).toBe('applies');
  });

  test('a circle ends, and is never met', () => {
    const circle = {
      a: rule({ b: { provision: 'b' } }),
      b: rule({ either: { any: [{ provision: 'a' }, { provision: 'b' }] } }),
    };
    for (const id of ['a', 'b']) expect(cellOf(circle, id, ruled([clerk])).result).toBe('does-not-apply');
  });
});
