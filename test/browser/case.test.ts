import { describe, expect, test } from 'vitest';
import { pathOf, useSite } from '../support/browser.ts';

const { visit, origin } = useSite();
const CASE = '/cases/consular-mailbox-2017/';

describe('the case list', () => {
  test('filters in place; the address keeps the choice, and reload shows the same', async () => {
    const page = await visit('/cases/');
    const status = page.locator('[data-status]');
    const choice = page.locator('a[data-facet="cause"]').first();
    const label = (await choice.getAttribute('data-label')) ?? '';
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await choice.click();
    expect(pathOf(page)).toMatch(/^\/cases\/\?cause=\w/);
    expect(await status.textContent()).toContain(`「${label}」`);
    const said = await status.textContent();
    await page.reload();
    expect(await status.textContent()).toBe(said);
    expect(await choice.getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await status.textContent()).not.toBe(said);
  });

  test('says so where nothing fits, and lets the choice be undone', async () => {
    const page = await visit('/cases/?year=1912');
    expect(await page.locator('[data-facets]:visible').count()).toBe(0);
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    await page.locator('[data-reset]').first().click();
    expect(await page.locator('[data-facets]:visible').count()).toBeGreaterThan(0);
  });

  test('works without script: every value is a page of its own', async () => {
    const page = await visit('/cases/', { javaScriptEnabled: false });
    const hrefs = await page
      .locator('a[data-facet]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !/^\/cases\/by\/[a-z-]+\/[a-z0-9-]+\/$/.test(href))).toEqual([]);
    const facet = await visit(hrefs[0] as string, { javaScriptEnabled: false });
    expect(await facet.locator(`main a[href="${CASE}"]`).count()).toBeGreaterThan(0);
  });
});

describe('the case page', () => {
  test('copies a citation that names the page, its address and the revision', async () => {
    const page = await visit(CASE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('button[data-copy]').first().click();
    await page.getByText('已複製').waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    const title = ((await page.locator('h1').textContent()) ?? '').trim();
    expect(citation).toContain(title);
    expect(citation).toContain(origin() + CASE);
    expect(citation).toMatch(/[0-9a-f]{10}/);
  });

  test('shows every disagreeing figure beside the others, and which one the site follows', async () => {
    const page = await visit(CASE);
    const text = (await page.locator('main').innerText()).replaceAll(/\s/g, '');
    for (const figure of ['17,916', '10,050', '22:44', '23:03', '00:37']) expect(text).toContain(figure);
    expect(await page.locator('svg[role="img"]').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('svg[role="img"] > desc').count()).toBe(await page.locator('svg[role="img"]').count());
  });

  test('is whole without script', async () => {
    const withScript = await visit(CASE);
    const without = await visit(CASE, { javaScriptEnabled: false });
    const headings = (page: typeof without): Promise<string[]> => page.locator('h2').allTextContents();
    expect(await headings(without)).toEqual(await headings(withScript));
    expect((await headings(without)).length).toBeGreaterThan(5);
  });

  test('its links to claims, events, findings and mappings arrive at their places', async () => {
    const page = await visit(CASE);
    const places = await page.evaluate(() =>
      ['claim', 'event', 'finding', 'mapping'].map((kind) => document.querySelectorAll(`[id^="${kind}-"]`).length),
    );
    expect(places.every((count) => count > 0)).toBe(true);
  });
});
