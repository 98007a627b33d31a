import { expect, test } from 'vitest';
import { type Files, issuesOf, modelOf, withChange } from '../support/content.ts';

const NORM = '{ id: p1, paragraph: 第1項, purpose: duty, what: 查明後通知當事人。 }';
const norm = (purpose: string, element: string): string =>
  `{ id: p1, paragraph: 第1項, purpose: ${purpose}, what: 查明後通知當事人。, elements: [${element}] }`;

/** The sound content with elements on the norm that was in force then, and perhaps another review. */
function withElements(element: string, review?: string, purpose = 'duty'): Files {
  const files = withChange('provisions/act-1.mdx', NORM, norm(purpose, element));
  const text = files['cases/lost-letter.mdx'] as string;
  const written = 'review: { result: applies, conduct: office, reason: 要件均有資料支持。 }';
  return { ...files, 'cases/lost-letter.mdx': review ? text.replace(written, () => review) : text };
}

const AGENCY = '{ id: body, text: 機關, when: { fact: actor, is: agency } }';
const OUTSIDER = '{ id: body, text: 外人, when: { fact: actor, is: outsider } }';

test('a review that agrees with its rule passes, and the model holds the cell down to its elements', () => {
  const files = withElements(AGENCY);
  expect(issuesOf(files)).toEqual([]);
  const [mapping] = modelOf(files).cases[0]?.mappings ?? [];
  expect(mapping?.cell?.past).toMatchObject({
    result: 'applies',
    conduct: 'office',
    norm: 'p1',
    version: '2010-05-26',
    elements: [{ id: 'body', truth: 'met' }],
    conducts: [{ id: 'office', result: 'applies' }],
  });
  expect(mapping?.cell?.today).toMatchObject({ result: 'not-in-force' });
});

test('an editor may keep another result, with the reason in writing', () => {
  const review = 'review: { result: applies, conduct: office, reason: 通說如此。, override: 規則沒有寫到這種情形。 }';
  expect(issuesOf(withElements(OUTSIDER, review))).toEqual([]);
});

test('a possible result in which nothing is met is worth a second look, unless an editor overrides it', () => {
  const files = withElements(
    '{ id: body, text: 機關, when: { fact: actor, is: agency } }',
    'review: { result: possible, conduct: office, reason: 未定。 }',
  );
  const text = (files['cases/lost-letter.mdx'] as string).replace(
    'actor: agency',
    'actor: { perhaps: [agency, outsider], why: 未查明 }',
  );
  const written = { ...files, 'cases/lost-letter.mdx': text };
  expect(issuesOf(written).map(({ message }) => message)).toEqual([
    'conducts[0]: "act-1" is possible on "office" although no element is met.',
  ]);
  const overridden = text.replace(
    'result: possible, conduct: office, reason: 未定。',
    'result: applies, conduct: office, reason: 通說如此。, override: 規則沒有寫到這種情形。',
  );
  expect(issuesOf({ ...written, 'cases/lost-letter.mdx': overridden })).toEqual([]);
});

test('an override that changes nothing is an error, so that none outlives its reason', () => {
  const review = 'review: { result: applies, conduct: office, reason: 通說如此。, override: 規則沒有寫到這種情形。 }';
  expect(issuesOf(withElements(AGENCY, review)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'reviews: mappings[0].review.override: the rules come to the same results, so that nothing is overridden.',
  ]);
});

/** A second conduct beside that of the office, in the same case. */
function withIntruder(files: Files): Files {
  const intruder = '  - id: intruder\n    who: 外人\n    when: { from: 2017-01-25 }\n    facts: { actor: outsider }\nmappings:';
  return { ...files, 'cases/lost-letter.mdx': (files['cases/lost-letter.mdx'] as string).replace('mappings:', () => intruder) };
}

test('the conduct that a review names is one that comes to the result', () => {
  const files = withIntruder(withElements(AGENCY));
  expect(issuesOf(files)).toEqual([]);
  const text = files['cases/lost-letter.mdx'] as string;
  const other = { ...files, 'cases/lost-letter.mdx': text.replace('conduct: office', 'conduct: intruder') };
  expect(issuesOf(other).map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
    'mappings[0].review.conduct: "intruder" does not decide: by the rules it comes to "does-not-apply", and the whole to "applies". Name one of: office.',
  ]);
});

test('where several conducts come to the result, the cell shows the one that the review names', () => {
  const files = withIntruder(withElements('{ id: body, text: 任何人, when: { fact: actor, in: [agency, outsider] } }'));
  const text = files['cases/lost-letter.mdx'] as string;
  const named = (id: string): Files => ({ ...files, 'cases/lost-letter.mdx': text.replace('conduct: office', `conduct: ${id}`) });
  for (const id of ['office', 'intruder']) expect(modelOf(named(id)).cases[0]?.mappings[0]?.cell?.past.conduct).toBe(id);
});

test('an offence that lands on an agency is an error, even where another conduct decides the cell', () => {
  const files = withElements('{ id: who, text: 誰, when: { fact: actor, in: [agency, public-agency] } }', undefined, 'offence');
  for (const [file, from, to] of [
    ['facts.yaml', '{ id: agency, label: 機關 }', '{ id: agency, label: 機關 }\n      - { id: public-agency, label: 公務機關 }'],
    ['cases/lost-letter.mdx', 'actor: agency', 'actor: public-agency'],
    ['vocabulary.yaml', 'purpose: [', 'purpose: [{ id: offence, label: 罪, description: 犯罪。 }, '],
  ] as const)
    files[file] = (files[file] as string).replace(from, () => to);
  expect(issuesOf(files).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'reviews: conducts[0]: the offence "act-1" lands on an agency (office).',
  ]);
});
