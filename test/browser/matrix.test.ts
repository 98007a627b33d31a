import { describe, expect, test } from 'vitest';
import { pathOf, useSite } from '../support/browser.ts';

const { visit } = useSite();

describe('the matrix', () => {
  test('narrows its rows; the address keeps the choice, and reload shows the same', async () => {
    const page = await visit('/matrix/');
    const rows = page.locator('.matrix tr[data-facets]:visible');
    const all = await rows.count();
    await page.locator('.row-filter summary').click();
    await page.locator('a[data-facet="purpose"][data-value="claim"]').click();
    expect(pathOf(page)).toBe('/matrix/?purpose=claim');
    const shown = await rows.count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('[data-status]').textContent()).toBe(`${all}條中有${shown}條符合「請求權」`);
    // a law whose rows are all gone takes its name with it
    const laws = await page.locator('.matrix-law:visible').count();
    expect(laws).toBeLessThan(await page.locator('.matrix-law').count());
    await page.reload();
    expect(await rows.count()).toBe(shown);
    await page.locator('[data-reset]').click();
    expect(await rows.count()).toBe(all);
  });

  test('folds away what only follows another provision', async () => {
    const page = await visit('/matrix/?base=own');
    expect(await page.locator('#law-pdpa').count()).toBe(1);
    expect(await page.locator('tr:has(> th > a[href="/provisions/pdpa-28/"])').isVisible()).toBe(true);
    expect(await page.locator('tr:has(> th > a[href="/provisions/pdpa-30/"])').isVisible()).toBe(false);
  });

  test('shows all rows and no filter without script', async () => {
    const page = await visit('/matrix/', { javaScriptEnabled: false });
    expect(await page.locator('.row-filter').isVisible()).toBe(false);
    expect(await page.locator('.matrix tr[data-facets]:visible').count()).toBeGreaterThan(60);
  });

  test('keeps its heads in sight while it scrolls', async () => {
    const page = await visit('/matrix/', { viewport: { width: 360, height: 780 } });
    await page.locator('.matrix').evaluate((box) => box.scrollTo(200, 2000));
    const box = await page.locator('.matrix').boundingBox();
    const corner = await page.locator('.matrix .corner').boundingBox();
    expect(corner?.x).toBeCloseTo(box?.x ?? -1, 0);
    expect(Math.abs((corner?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(4);
  });
});
