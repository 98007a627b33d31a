import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../src/lib/rules/clocks.ts';
import { versionId } from '../../src/lib/rules/versions.ts';
import type { Norm, Predicate } from '../../src/lib/schema/provision.ts';
import { model, provisionOf } from '../support/real.ts';

const normsOf = (id: string): Norm[] => provisionOf(id).versions.flatMap(({ norms }) => norms);

/** What a predicate asks: facts, and provisions it refers to. */
function asks(predicate: Predicate): string[] {
  if ('all' in predicate) return predicate.all.flatMap(asks);
  if ('any' in predicate) return predicate.any.flatMap(asks);
  if ('not' in predicate) return asks(predicate.not);
  return ['provision' in predicate ? predicate.provision : predicate.fact];
}

const asked = (norms: readonly Norm[]): string[] => norms.flatMap(({ elements }) => elements.flatMap(({ when }) => asks(when)));

test('the provisions that the sources cite and the review needs are there', () => {
  const ids = model.provisions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(170);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['pdpa-12', 'pdpa-18', 'pdpa-19', 'pdpa-28', 'pdpa-29', 'pdpa-30', 'pdpa-31', 'pdpa-41', 'pdpa-er-12', 'pdpa-er-22'],
      ...['cc-358', 'cc-359', 'cc-361', 'cc-363', 'apa-5', 'apa-6', 'ca-30', 'ncert-31', 'ey-isp-41', 'ey-isn-5'],
      ...['csma-2018-14', 'csma-2018-18', 'csma-2025-17', 'csma-2025-24', 'cnr-2018-4', 'cnr-2018-2'],
      ...[
        'cc-132',
        'cc-213',
        'cc-216',
        'cc-220',
        'cc-29',
        'cc-31',
        'pdpa-6',
        'pdpa-16',
        'pdpa-44',
        'pdpa-45',
        'csa-old-6',
        'ocda-9',
      ],
      ...['gpa-94', 'pecr-6', 'pper-7', 'ccp-253-1', 'aca-4', 'aca-5', 'aca-6', 'arch-24', 'cpdpa-1995-17', 'cpdpa-1995-34'],
    ]),
  );
});

describe('article 12 of the Personal Data Protection Act, rewritten and not in force', () => {
  const provision = provisionOf('pdpa-12');

  test('has the text of 2010 and the one of 2025', () => {
    expect(provision.versions.map((version) => [version.promulgated, version.effective, version.state])).toEqual([
      ['2010-05-26', '2012-10-01', 'in-force'],
      ['2025-11-11', undefined, 'promulgated'],
    ]);
  });

  test('holds today as it was written in 2010', () => {
    expect(provision.now).toMatchObject({ standing: 'in-force', version: { promulgated: '2010-05-26' } });
  });

  test('knows no number of hours, only the law’s own word', () => {
    const limits = provision.versions.flatMap((version) => version.norms.flatMap((norm) => norm.limits));
    expect(limits.length).toBeGreaterThan(1);
    expect(limits.filter(({ within }) => within)).toEqual([]);
  });
});

test.each([
  ['csma-2018-14', '2018-06-06', '2019-01-01', '2025-11-30'],
  ['csma-2025-17', '2025-09-24', '2025-12-01', undefined],
  ['pdpa-18', '2010-05-26', '2012-10-01', undefined],
])('%s was promulgated on %s and in force from %s to %s', (id, promulgated, effective, until) => {
  expect(provisionOf(id).versions.at(0)).toMatchObject({ promulgated, effective, ...(until && { until }) });
});

test('the duty to report within an hour: its lineage and its counterpart', () => {
  expect(provisionOf('csma-2025-17').succeeds.map(({ id }) => id)).toEqual(['csma-2018-14']);
  expect(provisionOf('csma-2018-14').succeededBy.map(({ id }) => id)).toEqual(['csma-2025-17']);
  expect(provisionOf('ncert-31').counterpart.map(({ id }) => id)).toContain('cnr-2018-4');
  expect(provisionOf('cnr-2018-4').counterpart.map(({ id }) => id)).toContain('ncert-31');
  for (const id of ['ncert-31', 'cnr-2018-4'])
    expect(
      provisionOf(id).versions.flatMap((version) => version.norms.flatMap((norm) => norm.limits.map(({ within }) => within))),
      id,
    ).toContain('PT1H');
});

describe('what hangs on another offence', () => {
  test.each([
    ['cc-361', ['cc-358', 'cc-359', 'cc-360']],
    ['cc-318-2', ['cc-317', 'cc-318']],
    ['pdpa-44', ['pdpa-41', 'pdpa-42']],
    ['cpdpa-1995-35', ['cpdpa-1995-33', 'cpdpa-1995-34']],
  ])('%s is no offence of its own: it aggravates %j alone', (id, bases) => {
    const referred = asked(normsOf(id)).filter((one) => /^(cc|pdpa|cpdpa)-/.test(one));
    expect([...new Set(referred)].sort()).toEqual(bases);
    expect([...new Set(normsOf(id).map(({ purpose }) => purpose))]).toEqual(['aggravation']);
  });

  test('article 41 needs no complaint since 2016-03-15; before, it did unless for profit', () => {
    const [before, since] = provisionOf('pdpa-45').versions.map(({ norms }) => asked(norms));
    expect(before).toEqual(expect.arrayContaining(['pdpa-41', 'pdpa-42', 'benefit']));
    expect(since).toContain('pdpa-42');
    expect(since).not.toContain('pdpa-41');
  });

  test('an offence asks who acted, and is none of an agency', () => {
    const offences = model.provisions.flatMap(({ id, versions }) =>
      versions.flatMap(({ norms }) =>
        norms.filter(({ purpose, elements }) => purpose === 'offence' && elements.length).map((norm) => ({ id, norm })),
      ),
    );
    expect(offences.length).toBeGreaterThan(40);
    expect(offences.filter(({ norm }) => !asked([norm]).includes('actor')).map(({ id }) => id)).toEqual([]);
    const agencies = offences.filter(({ norm }) =>
      norm.elements.some(({ when }) => asks(when).includes('actor') && JSON.stringify(when).includes('"public-agency"')),
    );
    expect(agencies.map(({ id }) => id)).toEqual([]);
  });

  test('abetting reaches every offence of the site that is decided', () => {
    const offences = model.provisions.filter(
      ({ id, cells }) =>
        cells.length > 0 && !['cc-29', 'cc-31'].includes(id) && normsOf(id).some(({ purpose }) => purpose === 'offence'),
    );
    const reached = new Set(asked(normsOf('cc-29')));
    expect(offences.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('every provision', () => {
  const versions = model.provisions.flatMap((provision) => provision.versions.map((version) => ({ provision, version })));
  const name = ({ provision, version }: (typeof versions)[number]): string => `${provision.id}@${versionId(version)}`;
  const failing = (test: (one: (typeof versions)[number]) => boolean): string[] => versions.filter(test).map(name);

  test('whose text is held has a reading; one whose text is not held has none', () => {
    expect(failing(({ version }) => (version.basis === 'not-held') === Boolean(version.reading))).toEqual([]);
    expect(versions.length).toBeGreaterThan(60);
  });

  test('lists its versions oldest first, without overlap', () => {
    const wrong = model.provisions.filter(({ versions: all }) =>
      all.some((version, i) => {
        const before = all[i - 1];
        if (!before?.promulgated || !version.promulgated) return false;
        return (
          before.promulgated > version.promulgated ||
          Boolean(before.until && version.effective && before.until >= version.effective)
        );
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('that is in force or superseded says when it began; one that is only promulgated does not', () => {
    expect(
      failing(({ version }) => ['in-force', 'superseded', 'repealed'].includes(version.state) && !version.effective),
    ).toEqual([]);
    expect(failing(({ version }) => version.state === 'promulgated' && Boolean(version.effective))).toEqual([]);
    expect(failing(({ version }) => version.state === 'superseded' && !version.until)).toEqual([]);
  });

  test('has at most one version in force on the day of the site', () => {
    const day = model.site.lawAsOf;
    const doubled = model.provisions.filter(
      ({ versions: all }) => all.filter((v) => v.state === 'in-force' && v.effective && v.effective <= day).length > 1,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('says against what it was checked', () => {
    expect(model.provisions.filter(({ checked }) => checked.against.length < 4).map(({ id }) => id)).toEqual([]);
    expect(model.provisions.filter(({ checked }) => checked.on).length).toBeGreaterThan(30);
  });

  test('official addresses are of the official database', () => {
    const addresses = model.provisions.flatMap(({ officialUrl, historyUrl }) =>
      [officialUrl, historyUrl].filter((url) => url !== undefined),
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith('https://law.moj.gov.tw/LawClass/'))).toEqual([]);
  });
});

const binding = new Set(['duty', 'prohibition', 'offence', 'aggravation', 'complaint', 'claim']);

test('every version that binds, then and now, has a norm with elements: the list of those without is empty', () => {
  const bound = model.provisions.flatMap(({ id, versions }) =>
    versions
      .map((version) => ({
        name: `${id}@${versionId(version)}`,
        norms: version.norms.filter(({ purpose }) => binding.has(purpose)),
      }))
      .filter(({ norms }) => norms.length > 0),
  );
  expect(bound.length).toBeGreaterThan(140);
  expect(bound.filter(({ norms }) => norms.every(({ elements }) => elements.length === 0)).map(({ name }) => name)).toEqual([]);
});

test('an evaluation is asked as a finding, never before what narrows, and silence leaves it open', () => {
  const findings = model.questions.filter(({ id }) => ['service-breach', 'public-power', 'pdpa-violation'].includes(id));
  expect(findings.map(({ order, silence }) => [order, silence])).toEqual(Array(3).fill([undefined, 'open']));
  for (const id of ['csa-6', 'csa-8', 'csa-old-5', 'csa-old-7']) {
    expect(asked(normsOf(id)), id).toContain('service-breach');
    expect(
      normsOf(id).map(({ purpose }) => purpose),
      id,
    ).toEqual(['prohibition']);
    expect(
      provisionOf(id)
        .cells.filter(({ past }) => past.result === 'applies')
        .map((cell) => cell.case.id),
      id,
    ).toEqual([]);
  }
});

test('a norm that binds has elements, or the notes on the code say why not', () => {
  const without = model.provisions.filter(({ versions }) =>
    versions.some(({ norms }) => norms.some(({ purpose, elements }) => binding.has(purpose) && elements.length === 0)),
  );
  const notes = readFileSync('src/lib/README.md', 'utf8');
  const told = notes.slice(notes.indexOf('**Norms without elements.**'), notes.indexOf('**Equal predicates'));
  const named = new Set([...told.matchAll(/`([a-z][a-z0-9-]+)`/g)].map(([, id]) => id));
  /* "`aca-4` to `aca-6`" and "`cnsip-32` to `cnsip-34`" name the one between as well */
  for (const between of ['aca-5', 'cnsip-33']) named.add(between);
  expect(without.length).toBeGreaterThan(0);
  expect(without.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('the month for the improvement report is told as a rule: when it starts is not clear in the text, so no date is reckoned', () => {
  for (const id of ['cnr-2018-6', 'cnr-2018-13']) {
    const limits = provisionOf(id).versions.flatMap(({ norms }) => norms.flatMap((norm) => norm.limits));
    const months = limits.filter(({ within }) => within === 'P1M');
    expect(months.length, id).toBe(2);
    expect(months.map((limit) => dueOf(limit, '2026-10-08T15:20'))).toEqual([undefined, undefined]);
    expect(limits.filter(({ within }) => within === 'PT72H').map((limit) => dueOf(limit, '2026-10-08T15:20'))).toEqual([
      '2026-10-11T15:20+08:00',
      '2026-10-11T15:20+08:00',
    ]);
  }
});
