import { expect, test } from 'vitest';
import { type Addressed, PAGES, urlOf } from '../../src/lib/urls.ts';

// These addresses stand in other people's memos. A change here breaks them.
test.each<[Addressed, string]>([
  [{ kind: 'case', id: 'consular-mailbox-2017' }, '/cases/consular-mailbox-2017/'],
  [{ kind: 'provision', id: 'pdpa-12' }, '/provisions/pdpa-12/'],
  [{ kind: 'checklist', id: 'accounts' }, '/checklists/accounts/'],
  [{ kind: 'item', id: 'ACC-03' }, '/checklists/items/ACC-03/'],
  [{ kind: 'source', id: 'yuanshan' }, '/sources/yuanshan/'],
  [{ kind: 'term', id: 'notice' }, '/glossary/#notice'],
  [{ kind: 'correction', id: 'head-count' }, '/corrections/#head-count'],
  [{ kind: 'claim', case: 'a', id: 'b' }, '/cases/a/#claim-b'],
  [{ kind: 'event', case: 'a', id: 'b' }, '/cases/a/#event-b'],
  [{ kind: 'finding', case: 'a', id: 'b' }, '/cases/a/#finding-b'],
  [{ kind: 'mapping', case: 'a', id: 'pdpa-12' }, '/cases/a/#mapping-pdpa-12'],
  [{ kind: 'place', source: 'yuanshan', id: 'p1' }, '/sources/yuanshan/#p1'],
  [{ kind: 'facet', facet: 'disclosure', id: 'confirmed' }, '/cases/by/disclosure/confirmed/'],
])('%o', (to, url) => {
  expect(urlOf(to)).toBe(url);
});

test('the fixed pages', () => {
  expect(PAGES).toMatchObject({
    home: '/',
    cases: '/cases/',
    provisions: '/provisions/',
    checklists: '/checklists/',
    matrix: '/matrix/',
    patterns: '/patterns/',
    search: '/search/',
    sources: '/sources/',
    glossary: '/glossary/',
    data: '/data/',
    corrections: '/corrections/',
    about: '/about/',
    accessibility: '/about/accessibility/',
  });
});
