import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lastToCome } from '../../src/lib/cli/steps/kinds-of-page.ts';
import { KINDS_OF_PAGE, useSite } from '../support/browser.ts';

const { visit } = useSite();

/** Opens a page of a kind; one that shows results shows them. */
async function open(path: string, options: Parameters<typeof visit>[1]): Promise<Page> {
  const page = await visit(path, options);
  const last = lastToCome(path);
  if (last) await page.locator(last).first().waitFor();
  return page;
}

/** What axe finds, with all of its rules or with some. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found, passes } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  expect(passes.length).toBeGreaterThan(rules.length ? 0 : 5);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** By how many pixels a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What has the focus, and whether one can see it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return { what: element.outerHTML.slice(0, 80), shown: outlined || boxShadow !== 'none' };
  });

describe.each(KINDS_OF_PAGE)('%s', (_name, path) => {
  test('opens with its heading; axe finds nothing, in light or in dark', async () => {
    const page = await open(path, { colorScheme: 'light' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
    // Contrast is the one rule that the colours decide.
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });

  test('fits a desktop, shows where the focus is, and fits 320 pixels, which is also 1280 at 400 %', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 800 } });
    expect(await overflow(page)).toBe(0);
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      expect(await focus(page)).toMatchObject({ shown: true });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
  });
});

test('the skip link leads past the menu', async () => {
  const page = await visit('/cases/consular-mailbox-2017/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
