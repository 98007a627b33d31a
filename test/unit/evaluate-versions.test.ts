import { describe, expect, test } from 'vitest';
import type { CaseData, Conduct } from '../../src/lib/schema/case.ts';
import type { Version } from '../../src/lib/schema/provision.ts';
import { cellOf, conduct, norm, provision, ruled, version } from '../support/rules.ts';

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
    const since2016 = provision([version([norm('n', act)], NEW)]);
    expect(cell({ from: '2016-01-01' }, {}, since2016, bounds)).toEqual(['possible', '2015-12-30', 'date:行為日期']);
    expect(cell({}, {}, since2016, { notBefore: '2017-01-01', basis: 'x' })).toEqual(['applies', '2015-12-30']);
  });

  test('a conduct without an end goes on', () => {
    expect(cell({ from: '2012-01-01' }, {}, provision([version([norm('n', act)], NEW)]))).toEqual(['applies', '2015-12-30']);
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

  test('a moment lacks its date beside a fact, where one version would be refuted', () => {
    const data = provision([version([norm('n', aimed)], OLD), version([norm('n', { act: { fact: 'deed', is: 'take' } })], NEW)]);
    const expected = ['possible', '2010-05-26', 'fact:aim?', 'date:行為日期'];
    expect(cell({ between: ['2016-01-01', '2016-12-31'] }, {}, data)).toEqual(expected);
    expect(cell({ between: ['2015-01-01', '2015-12-31'] }, {}, data)).toEqual(expected.slice(0, 3));
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
