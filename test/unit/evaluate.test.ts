import { describe, expect, test } from 'vitest';
import type { CaseData, Conduct } from '../../src/lib/schema/case.ts';
import type { ProvisionData, Version } from '../../src/lib/schema/provision.ts';
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

const OLD: Partial<Version> = { promulgated: '2010-05-26', effective: '2012-10-01', until: '2016-03-14', state: 'superseded' };
const NEW: Partial<Version> = { promulgated: '2015-12-30', effective: '2016-03-15' };
const act = { act: { fact: 'deed', is: 'use' } };
const aimed = { ...act, aim: { fact: 'aim', is: 'yes' } };

describe('versions by time: an aim is an element only since 2016-03-15', () => {
  const law = (earlier = 'none', ...more: Version[]) =>
    provision([version([norm('n', act)], OLD), version([norm('n', aimed)], NEW), ...more], earlier);
  const use = (when: Conduct['when'], facts: Conduct['facts'] = {}) => conduct('c', { deed: ['use'], ...facts }, { when });
  const cell = (when: Conduct['when'], facts?: Conduct['facts'], data = law(), period?: CaseData['period']) => {
    const { result, version: id, missing } = cellOf({ x: data }, 'x', ruled([use(when, facts)], {}, period));
    return [result, id, ...missing.map(({ kind, what }) => `${kind}:${what}`)];
  };

  test.each<[string, Conduct['when'], Conduct['facts'], (string | undefined)[]]>([
    ['lasts under the old one', { from: '2015-01-01', to: '2016-03-14' }, {}, ['applies', '2010-05-26']],
    ['lasts into the new one', { from: '2016-03-15', to: '2016-12-31' }, {}, ['possible', '2015-12-30', 'fact:aim?']],
    ['lasts through both: one is enough', { from: '2016-03-01', to: '2016-04-01' }, {}, ['applies', '2010-05-26']],
    ['one day, the last of the old one', { from: '2016-03-14', to: '2016-03-14' }, {}, ['applies', '2010-05-26']],
    ['one day, the first of the new one', { from: '2016-03-15', to: '2016-03-15' }, {}, ['possible', '2015-12-30', 'fact:aim?']],
    ['goes on without an end', { from: '2016-01-01' }, {}, ['applies', '2010-05-26']],
    ['before the first one', { from: '2012-01-01', to: '2012-09-30' }, {}, ['not-in-force', undefined]],
    ['some moment under the old one', { between: ['2013-01-01', '2016-03-14'] }, {}, ['applies', '2010-05-26']],
    [
      'some moment under either, and they disagree',
      { between: ['2016-01-01', '2016-12-31'] },
      {},
      ['possible', '2010-05-26', 'date:行為日期'],
    ],
    [
      'some moment under either, and they agree',
      { between: ['2016-01-01', '2016-12-31'] },
      { aim: 'yes' },
      ['applies', '2010-05-26'],
    ],
    [
      'under either, one refuted',
      { between: ['2016-01-01', '2016-12-31'] },
      { aim: 'no' },
      ['possible', '2010-05-26', 'date:行為日期'],
    ],
    ['some moment, perhaps before there was any', { between: ['2012', '2013'] }, {}, ['possible', '2010-05-26', 'date:行為日期']],
    [
      'some time in a month in which they changed',
      { from: '2016-03', to: '2016-03' },
      {},
      ['possible', '2010-05-26', 'date:行為日期'],
    ],
    ['from some day of a year on', { from: '2016', to: '2016-12-31' }, {}, ['possible', '2010-05-26', 'date:行為日期']],
  ])('%s', (_name, when, facts, expected) => {
    expect(cell(when, facts)).toEqual(expected);
  });

  test('a moment that may lie after the last day of a repealed version is not sure to meet it', () => {
    const repealed = provision([version([norm('n', act)], OLD)]);
    expect(cell({ between: ['2016-03-01', '2016-03-14'] }, {}, repealed)).toEqual(['applies', '2010-05-26']);
    expect(cell({ between: ['2016-03-01', '2016-03-15'] }, {}, repealed)).toEqual(['possible', '2010-05-26', 'date:行為日期']);
  });

  test('nor one that may lie in a gap between two versions', () => {
    const gap = provision([version([norm('n', act)], OLD), version([norm('n', act)], { ...NEW, effective: '2016-03-20' })]);
    expect(cell({ between: ['2016-03-01', '2016-04-01'] }, {}, gap)).toEqual(['possible', '2010-05-26', 'date:行為日期']);
  });

  test('the bounds of a case are no dates of a conduct', () => {
    const bounds = { notBefore: '2016-01-01', notAfter: '2016-12-31', basis: 'x' };
    expect(cell({}, {}, law(), bounds)).toEqual(['possible', '2010-05-26', 'date:行為日期']);
    expect(cell({ from: '2016-04-01' }, { aim: 'yes' }, law(), bounds)).toEqual(['applies', '2015-12-30']);
    expect(cell({ to: '2016-03-15' }, { aim: 'no' }, law(), bounds)).toEqual(['possible', '2010-05-26', 'date:行為日期']);
    expect(cell({}, {}, law(), { from: '2015-01-01', to: '2015-02-01' })).toEqual(['applies', '2010-05-26']);
  });

  test('what is promulgated and has no day of effect is not in force', () => {
    const coming = version([norm('n', act)], { promulgated: '2025-11-11', effective: undefined, state: 'promulgated' });
    expect(cell({ from: '2026-01-01', to: '2026-02-01' }, { aim: 'no' }, law('none', coming))).toEqual([
      'does-not-apply',
      '2015-12-30',
    ]);
    expect(cell({ from: '2026-01-01', to: '2026-02-01' }, {}, provision([coming]))).toEqual(['not-in-force', undefined]);
  });

  test.each<[string, Partial<Version>]>([
    ['unverified', { state: 'unverified' }],
    ['in force since an unknown day', { state: 'in-force-date-unknown', effective: undefined }],
    ['superseded on an unknown day', { state: 'superseded-date-unknown' }],
  ])('a version that is %s holds the result at possible', (_name, fields) => {
    const doubtful = provision([version([norm('n', aimed)], { ...NEW, ...fields })]);
    const when = { from: '2017-01-01', to: '2017-02-01' };
    expect(cell(when, { aim: 'yes' }, doubtful)).toEqual(['possible', '2015-12-30', 'date:這一版的起訖日']);
    expect(cell(when, {}, doubtful)).toEqual(['possible', '2015-12-30', 'fact:aim?', 'date:這一版的起訖日']);
    expect(cell(when, { aim: 'no' }, doubtful)).toEqual(['does-not-apply', '2015-12-30']);
    expect(cell({ from: '2014-01-01', to: '2014-02-01' }, {}, doubtful)).toEqual(['not-in-force', undefined]);
  });

  test('within the time for which an unverified version is certain there is no doubt, but only for what surely falls in it', () => {
    const certain = provision([
      version([norm('n', act)], {
        promulgated: '2016-08-01',
        effective: undefined,
        state: 'unverified',
        certain: { from: '2016-08-01', to: '2017-01-26' },
      }),
    ]);
    expect(cell({ from: '2016-10-10', to: '2017-01-26' }, {}, certain)).toEqual(['applies', '2016-08-01']);
    expect(cell({ between: ['2016-10-10', '2017-01-26'] }, {}, certain)).toEqual(['applies', '2016-08-01']);
    expect(cell({ between: ['2016-10-10', '2017-12-31'] }, {}, certain)).toEqual(['possible', '2016-08-01', 'date:行為日期']);
    expect(cell({ from: '2017-02-01', to: '2017-03-01' }, {}, certain)).toEqual([
      'possible',
      '2016-08-01',
      'date:這一版的起訖日',
    ]);
  });

  test.each(['exists-not-collected', 'unverified'])(
    'an earlier text that we have not read (%s) is not "not in force"',
    (earlier) => {
      const possible = ['possible', '2010-05-26', 'text:當時有效的條文'];
      expect(cell({ from: '2012-01-01', to: '2012-02-01' }, {}, law(earlier))).toEqual(possible);
      expect(cell({ from: '2012-01-01', to: '2012-09-30' }, {}, law(earlier))).toEqual(possible);
      expect(cell({ between: ['2012-01-01', '2012-02-01'] }, {}, law(earlier))).toEqual(possible);
      const coming = provision(
        [version([norm('n', act)], { promulgated: '2025-11-11', effective: undefined, state: 'promulgated' })],
        earlier,
      );
      expect(cell({ from: '2026-01-01', to: '2026-02-01' }, {}, coming)).toEqual([
        'possible',
        '2025-11-11',
        'text:當時有效的條文',
      ]);
    },
  );

  test('nor is a version that is listed but not held: it is tried by the text next to it', () => {
    const unread = provision([version([], { ...OLD, basis: 'not-held' }), version([norm('n', aimed)], NEW)]);
    expect(cell({ from: '2014-01-01', to: '2014-02-01' }, { aim: 'yes' }, unread)).toEqual([
      'possible',
      '2010-05-26',
      'text:當時有效的條文',
    ]);
  });

  test('on a day, whatever the dates of the conduct', () => {
    const node = ruled([use({ between: ['2016-01-01', '2016-12-31'] })]);
    const results = ['2012-09-30', '2014-01-01', '2026-11-21'].map((day) => cellOf({ x: law() }, 'x', node, { day }).result);
    expect(results).toEqual(['not-in-force', 'applies', 'possible']);
  });

  test('"not in force" for one conduct loses to "does not apply" for another', () => {
    const conducts = [use({ from: '2011', to: '2011' }), conduct('later', { deed: ['keep'] })];
    const cells = [conducts, [...conducts].reverse()].map((list) => cellOf({ x: law() }, 'x', ruled(list)));
    expect(cells.map(({ result, conduct: who }) => [result, who])).toEqual([
      ['does-not-apply', 'later'],
      ['does-not-apply', 'later'],
    ]);
    expect(cells[0]?.conducts).toEqual([
      { id: 'c', result: 'not-in-force' },
      { id: 'later', result: 'does-not-apply' },
    ]);
  });
});
