import { expect, test } from 'vitest';
import { tagsOf } from '../support/html.ts';
import { pages, readText } from '../support/site.ts';

/** The addresses that the list at the head of a long page leads to. */
function listed(url: string, element: string): string[] {
  const html = pages.find((page) => page.url === url)?.html ?? '';
  const [, list = ''] = new RegExp(`<${element} class="?jump"?[^>]*>([\\s\\S]*?)</${element}>`).exec(html) ?? [];
  return tagsOf(list).flatMap(({ attributes: { href } }) => (href ? [href] : []));
}

test('the glossary begins with all its terms', () => {
  const { terms } = JSON.parse(readText('data/glossary.json')) as { terms: { id: string }[] };
  const hrefs = listed('/glossary/', 'nav').filter((href) => !href.startsWith('#field-'));
  expect(hrefs.sort()).toEqual(terms.map(({ id }) => `#${id}`).sort());
});

test('the log of corrections can be entered by case: every entry stands under each of its cases', () => {
  const { corrections } = JSON.parse(readText('data/corrections.json')) as { corrections: { id: string; cases: string[] }[] };
  const expected = corrections.flatMap(({ id, cases }) => (cases.length ? cases : ['none']).map(() => `#${id}`));
  expect(listed('/corrections/', 'details').sort()).toEqual(expected.sort());
});
