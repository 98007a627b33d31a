import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pathOf, useSite } from '../support/browser.ts';

const { visit } = useSite();

/** Presses Tab from the top of a page until the focus leaves it; how often, and whether an element had it twice or the page changed. */
async function walk(page: Page): Promise<{ stops: number; again: string[]; path: string }> {
  await page.evaluate(() => {
    const seen = new Set<EventTarget>();
    const again: string[] = [];
    Object.assign(window, { seen, again });
    document.addEventListener('focusin', ({ target }) => {
      // One button copies the address of whatever entry has the focus, and stands at each in turn.
      if ((target as HTMLElement).matches('.place-link')) return;
      if (target && seen.has(target)) again.push((target as HTMLElement).outerHTML.slice(0, 80));
      if (target) seen.add(target);
    });
  });
  const inside = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (!(await inside())) break;
  }
  expect(await inside()).toBe(false);
  const { seen, again } = await page.evaluate(() => {
    const kept = window as unknown as { seen: Set<EventTarget>; again: string[] };
    return { seen: kept.seen.size, again: kept.again };
  });
  return { stops: seen, again, path: pathOf(page) };
}

describe('Tab goes through the whole page and out of it', () => {
  test.each([
    ['/search/?q=ACC-03', '#results li'],
    ['/finder/?actor=public-agency&deed=keep&information=personal', '#finder-ask'],
    ['/cases/nhi-solicited-query/', '.quiz button'],
    ['/cases/', 'a[data-facet]'],
    ['/checklists/accounts/', 'input'],
  ])('%s', async (path, ready) => {
    const page = await visit(path);
    await page.locator(ready).first().waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const { stops, again, path: after } = await walk(page);
    expect(stops).toBeGreaterThan(15);
    expect(again).toEqual([]);
    expect(after).toBe(path);
  });
});

test.each([
  ['a desktop', 1280, 800],
  ['a telephone', 360, 740],
  ['a desktop at 400 %', 320, 256],
])('the focus is never hidden behind the heads of the matrix: %s', async (_name, width, height) => {
  const page = await visit('/matrix/', { viewport: { width, height } });
  const hidden = await page.locator('.matrix a').evaluateAll((links) =>
    // Every seventh, from the last to the first and back: the focus arrives from below and from above.
    [...links.toReversed(), ...links]
      .filter((_link, i) => i % 7 === 0)
      .flatMap((link) => {
        (link as HTMLElement).focus();
        const { left, top, width, height } = link.getBoundingClientRect();
        const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const));
        const seen = spots.some(([x, y]) => document.elementFromPoint(x, y)?.closest('a') === link);
        return seen ? [] : [link.outerHTML.slice(0, 120)];
      }),
  );
  expect(hidden).toEqual([]);
});

test('filter and copy by keyboard, and what happened is said without moving the focus', async () => {
  const page = await visit('/cases/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const value = page.locator('a[data-facet="depth"]').first();
  await value.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cases/?depth=*');
  expect(await page.locator('[role="status"]').first().textContent()).toMatch(/件/);
  expect(await value.evaluate((link) => link === document.activeElement)).toBe(true);
  const other = await visit('/provisions/pdpa-12/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = other.locator('button[data-copy]').first();
  await button.focus();
  await other.keyboard.press('Enter');
  await other.getByText('已複製').waitFor();
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await other.evaluate(() => navigator.clipboard.readText())).toContain('個人資料保護法第12條');
});

test('the key of the quick search can be turned off, and on again', async () => {
  const page = await visit('/about/accessibility/');
  const box = page.getByRole('checkbox', { name: '按「/」打開快速搜尋' });
  const dialog = page.getByRole('dialog', { name: '快速搜尋' });
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.reload();
  expect(await box.isChecked()).toBe(false);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${new URL(page.url()).origin}/cases/`);
  await page.keyboard.press('/');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await dialog.count()).toBe(0);
  await page.goBack();
  await box.check();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await dialog.waitFor();
});
