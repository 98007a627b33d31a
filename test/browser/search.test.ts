import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fuzzQuery } from '../../src/lib/cli/bench/fuzz.ts';
import type { Directory, Summaries } from '../../src/lib/search/entry.ts';
import { FILES } from '../../src/lib/search/files.ts';
import { find } from '../../src/lib/search/find.ts';
import { matcher } from '../../src/lib/search/matcher.ts';
import { readyOf } from '../../src/lib/search/ready.ts';
import { withSummaries } from '../../src/lib/search/records.ts';
import { coded, phraseOf } from '../../src/lib/search/tokens.ts';
import { pathOf, useSite } from '../support/browser.ts';
import { type Answered, GOLD, scoreOf } from '../support/gold.ts';
import { readPacked, searchTexts } from '../support/site.ts';

const { visit } = useSite();

const links = (page: Page) => page.locator('#results h2 a');

/** Types a query as a person does and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await page.locator('#results:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Waits for the full text, which adds to what the names have put first. */
const complete = (page: Page): Promise<void> => page.locator('#results:not([aria-busy]) li').first().waitFor();

const hrefs = (page: Page): Promise<string[]> =>
  links(page).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

describe('a search', () => {
  test('for 出國登錄 finds the case first, with the words marked; following it arrives', async () => {
    const page = await visit('/search/');
    await ask(page, '出國登錄');
    expect(await page.locator('ol#results > li').count()).toBeGreaterThan(1);
    expect(await links(page).first().getAttribute('href')).toBe('/cases/consular-mailbox-2017/');
    expect('出國登錄').toContain(await page.locator('#results mark').first().textContent());
    await links(page).first().click();
    await page.waitForURL('**/cases/consular-mailbox-2017/**');
    expect(await page.locator('h1').textContent()).toContain('領務局');
  });

  test.each(['個資法第12條', '個資法12', '個人資料保護法第十二條', 'pdpa-12'])(
    'for %s finds the article first',
    async (query) => {
      const page = await visit(`/search/?q=${encodeURIComponent(query)}`);
      await links(page).first().waitFor();
      expect(await links(page).first().getAttribute('href')).toBe('/provisions/pdpa-12/');
      await links(page).first().click();
      await page.waitForURL('**/provisions/pdpa-12/');
      expect(await page.locator('h1').textContent()).toContain('第12條');
    },
  );

  test('by item id in any form finds the item', async () => {
    const page = await visit('/search/?q=acc03');
    await links(page).first().waitFor();
    expect(await links(page).first().getAttribute('href')).toBe('/checklists/items/ACC-03/');
  });

  test('keeps its state in the address: reload and back show the same', async () => {
    const page = await visit('/search/?q=密碼');
    await complete(page);
    const found = await links(page).allTextContents();
    await page.reload();
    await complete(page);
    expect(await links(page).allTextContents()).toEqual(found);
    expect(await page.locator('#q').inputValue()).toBe('密碼');
    await links(page).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search'));
    await page.goBack();
    await complete(page);
    expect(await links(page).allTextContents()).toEqual(found);
  });

  test('narrows to a kind, with counts', async () => {
    const page = await visit('/search/?q=密碼');
    await complete(page);
    const count = Number(await page.locator('label:has(input[value="檢核項目"]) .count').textContent());
    await page.getByRole('checkbox', { name: '檢核項目' }).check({ force: true });
    await page.waitForURL((url) => url.searchParams.get('kind') === '檢核項目');
    await page.getByText(`篩選後 ${count} 筆`).waitFor();
    const found = await hrefs(page);
    expect(found.length).toBe(Math.min(count, 20));
    expect(found.filter((href) => !href.startsWith('/checklists/items/'))).toEqual([]);
  });

  test('narrows by cause, agency, year and provision; the address holds it', async () => {
    const page = await visit('/search/?q=個資');
    await page.locator('#filter-cause').waitFor();
    for (const id of ['provision', 'cause', 'agency', 'year']) expect(await page.locator(`#filter-${id}`).count(), id).toBe(1);
    const option = await page.locator('#filter-cause option[value="exposure"]').textContent();
    const count = Number(/（(\d+)）/.exec(option ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.locator('#filter-cause').selectOption('exposure');
    await page.waitForURL((url) => url.searchParams.get('cause') === 'exposure');
    await page.getByText(`篩選後 ${count} 筆`).waitFor();
    const found = await hrefs(page);
    expect(found).toContain('/cases/taipei-payroll-2017/');
    expect(found.length).toBe(count);
    await page.reload();
    await page.getByText(`篩選後 ${count} 筆`).waitFor();
    expect(await page.locator('#filter-cause').inputValue()).toBe('exposure');
    expect(await hrefs(page)).toEqual(found);
  });

  test('says how it was read', async () => {
    const page = await visit('/search/?q=個資法12');
    await page.getByText('以「個人資料保護法第12條」搜尋').waitFor();
    await ask(page, '公務員服務法第4條');
    expect(await page.locator('#search-note').textContent()).toContain('今日見服務法第5條');
    expect((await hrefs(page)).slice(0, 2)).toEqual(['/provisions/csa-old-4/', '/provisions/csa-5/']);
  });

  test('suggests while typing', async () => {
    const page = await visit('/search/');
    await page.locator('#q').pressSequentially('出國登');
    await page.locator('#suggestions button').first().click();
    await page.waitForURL((url) => (url.searchParams.get('q') ?? '').startsWith('出國登錄'));
    await links(page).first().waitFor();
    expect(await links(page).first().getAttribute('href')).toBe('/cases/consular-mailbox-2017/');
  });

  test('keeps what was opened on this device, until it is cleared', async () => {
    const page = await visit('/search/?q=acc03');
    await links(page).first().click();
    await page.waitForURL('**/checklists/items/ACC-03/');
    await page.goto(new URL('/search/', page.url()).href);
    expect(await page.locator('#recent a').first().getAttribute('href')).toBe('/checklists/items/ACC-03/');
    await page.locator('#recent').getByRole('button', { name: '清除' }).click();
    expect(await page.locator('#recent').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('#recent').isVisible()).toBe(false);
  });

  test('loads nothing before it is wanted', async () => {
    const page = await visit('/search/');
    const asked = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    await page.waitForLoadState('networkidle');
    expect((await asked()).filter((path) => !path.startsWith('/assets/'))).toEqual(['/favicon.svg']);
    await page.locator('#q').focus();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/entries.gz')));
  });

  test('without a result says so, says what was searched, and offers a way on', async () => {
    const page = await visit('/search/?q=zzzqqqxxx');
    await page.getByText('「zzzqqqxxx」').first().waitFor();
    expect(await links(page).count()).toBe(0);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(3);
  });

  test('cannot be made to write markup into the page', async () => {
    const page = await visit(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>密碼')}`);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    for (const query of ['"><script>alert(1)</script>', ...Array.from({ length: 60 }, (_, n) => fuzzQuery(n))]) {
      await page.locator('#q').evaluate((field: HTMLInputElement, typed) => {
        field.value = typed;
        field.form?.requestSubmit();
      }, query);
      await page.locator('#results:not([aria-busy])').waitFor({ state: 'attached' });
    }
    const parts = page.locator('#results *, #search-note *, #search-status *, #search-none-text *');
    const names = await parts.evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
    expect(names.filter((name) => !['li', 'h2', 'a', 'p', 'mark'].includes(name))).toEqual([]);
    expect(await page.locator('main :is(img, iframe, script)').count()).toBe(0);
  });
});

const directory = JSON.parse(readPacked(FILES.entries)) as Directory;
const ready = readyOf(directory);
const lookUp = matcher(withSummaries(searchTexts(), JSON.parse(readPacked(FILES.summaries)) as Summaries), ready.forms);

describe('the gold set', () => {
  test('has the same first result and the same first three from Pagefind as from the matcher', async () => {
    const page = await visit('/search/');
    const answers: Answered[] = [];
    const different: string[] = [];
    for (const gold of GOLD) {
      await ask(page, gold.q);
      const found = (await hrefs(page)).slice(0, 3);
      answers.push({ ...gold, found });
      const matched = (await find(gold.q, [], ready, lookUp)).results.slice(0, 3).map(({ entry }) => entry.url);
      if (found[0] !== matched[0] || found.toSorted().join() !== matched.toSorted().join())
        different.push(`${gold.q}: ${found} ≠ ${matched}`);
    }
    const { misses, at1, at3 } = scoreOf(answers);
    expect(different).toEqual([]);
    expect(at1, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(at3, misses.join('\n')).toBe(1);
  }, 120_000);
});

test('Pagefind’s own reader finds in the index what the search finds there', async () => {
  // The site's policy allows no WebAssembly, which only that reader needs.
  const page = await visit('/about/', { bypassCSP: true });
  for (const words of ['領務局信箱', '檢警調', '24小時', '通知當事人', '不在任何地方的字']) {
    const phrase = phraseOf(ready.forms.form(words));
    // As text: what is a function here would have its import rewritten.
    const found = (await page.evaluate(`(async () => {
      const reader = await import('/pagefind/pagefind.js');
      const { results } = await reader.search(${JSON.stringify(`"${phrase.map(coded).join(' ')}"`)});
      return Promise.all(results.map(async (result) => (await result.data()).url));
    })()`)) as string[];
    expect(found.sort(), words).toEqual([...(await lookUp(phrase)).keys()].sort());
  }
});

describe('the quick search', () => {
  test.each(['/', 'Control+k'])('opens with %s, keeps the focus, and gives it back', async (key) => {
    const page = await visit('/');
    const nav = page.getByRole('navigation', { name: '主要選單' }).getByRole('link').first();
    await nav.focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: '快速搜尋' });
    await dialog.waitFor();
    const inside = (): Promise<boolean> => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await nav.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('finds what the search page finds, and leads there', async () => {
    const page = await visit('/provisions/pdpa-12/');
    await page.keyboard.press('/');
    await page.locator('#q').fill('密碼');
    await complete(page);
    const found = await hrefs(page);
    expect(found.length).toBeGreaterThan(3);
    const all = await page.locator('#search-all').getAttribute('href');
    await page.locator('#search-all').click();
    await page.waitForURL((url) => url.pathname === '/search/');
    await complete(page);
    expect(all).toBe('/search/?q=%E5%AF%86%E7%A2%BC');
    expect(await hrefs(page)).toEqual(found);
  });

  test('is not in the way of typing a slash', async () => {
    const page = await visit('/search/');
    await page.locator('#q').focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('#q').inputValue()).toBe('a/b');
  });
});

test('the keyboard alone is enough', async () => {
  const page = await visit('/search/');
  await page.locator('#q').focus();
  await page.keyboard.type('出國登錄');
  await page.keyboard.press('Enter');
  await links(page).first().waitFor();
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await links(page).nth(0).getAttribute('href'));
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await links(page).nth(1).getAttribute('href'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cases/consular-mailbox-2017/**');
});

describe('an address that leads nowhere', () => {
  const expected = /404/;

  test.each([
    ['an item id in lower case', '/checklists/items/acc-03/', '/checklists/items/ACC-03/'],
    ['capitals', '/Provisions/PDPA-12/', '/provisions/pdpa-12/'],
    ['a folder that is left out', '/pdpa-12/', '/provisions/pdpa-12/'],
  ])('%s arrives', async (_name, typed, meant) => {
    const page = await visit(typed, { expected });
    await page.waitForURL(`**${meant}`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('offers the nearest addresses', async () => {
    const page = await visit('/provisions/pdpa-13x/', { expected });
    expect(pathOf(page)).toBe('/provisions/pdpa-13x/');
    expect(await page.locator('h1').textContent()).toBe('找不到這一頁');
    await page.locator('#not-found-nearest a').first().waitFor();
    expect(await page.locator('#not-found-nearest a').first().getAttribute('href')).toMatch(/^\/provisions\/pdpa-/);
  });
});
