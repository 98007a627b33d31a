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

test('an offence that lands on an agency is an error', () => {
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
