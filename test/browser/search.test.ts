import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf, useSite } from '../support/browser.ts';

const { visit } = useSite();

const links = (page: Page) => page.locator('#results h2 a');

/** Types a query as a person does and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await page.locator('#results li, #none').first().waitFor();
}

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
    await links(page).first().waitFor();
    const found = await links(page).allTextContents();
    await page.reload();
    await links(page).first().waitFor();
    expect(await links(page).allTextContents()).toEqual(found);
    expect(await page.locator('#q').inputValue()).toBe('密碼');
    await links(page).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search'));
    await page.goBack();
    await links(page).first().waitFor();
    expect(await links(page).allTextContents()).toEqual(found);
  });

  test('narrows to a kind', async () => {
    const page = await visit('/search/?q=密碼');
    await links(page).first().waitFor();
    const all = await links(page).count();
    await page.getByRole('checkbox', { name: '檢核項目' }).check({ force: true });
    await page.waitForURL((url) => url.searchParams.get('kind') === '檢核項目');
    await page.waitForFunction((before) => document.querySelectorAll('#results h2 a').length < before, all);
    const hrefs = await links(page).evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !href?.startsWith('/checklists/items/'))).toEqual([]);
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
    expect(await page.locator('main img').count()).toBe(0);
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
