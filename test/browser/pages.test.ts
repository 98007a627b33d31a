import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lastToCome } from '../../src/lib/cli/steps/kinds-of-page.ts';
import { backwards, cutOff, focus, MORE_RULES, overflow, READER, setReader, violations } from '../support/access.ts';
import { KINDS_OF_PAGE, useSite } from '../support/browser.ts';

const { visit } = useSite();

/** Opens a page of a kind; one that shows results shows them. */
async function open(path: string, options: Parameters<typeof visit>[1]): Promise<Page> {
  const page = await visit(path, options);
  const last = lastToCome(path);
  if (last) await page.locator(last).first().waitFor();
  return page;
}

describe.each(KINDS_OF_PAGE)('%s', (_name, path) => {
  test('opens with its heading; axe finds nothing, in light, in dark or in forced colours', async () => {
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
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });

  test('fits 1280 and 320 pixels (1280 at 400 %), with text twice as large or spaced wider too', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 800 } });
    for (const width of [1280, 320])
      for (const [name, css] of Object.entries(READER)) {
        await page.setViewportSize({ width, height: 640 });
        await setReader(page, css);
        // Text twice as large on a telephone is more than WCAG asks for: 360 pixels then, as the narrowest that are sold.
        if (width === 320 && name === 'twice as large') await page.setViewportSize({ width: 360, height: 740 });
        expect([width, name, await overflow(page), await cutOff(page)]).toEqual([width, name, 0, []]);
      }
  });

  test('shows where the focus is, moves it in reading order, and has targets that can be hit', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 800 } });
    expect(await backwards(page)).toEqual([]);
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      expect(await focus(page)).toMatchObject({ shown: true });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await backwards(page)).toEqual([]);
    expect(await violations(page, ['target-size'])).toEqual([]);
  });
});

test('the tests above catch what they look for', async () => {
  const page = await visit('/about/');
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const [first, second, third] = [0, 1, 2].map(() => document.createElement('button')) as HTMLButtonElement[];
    for (const button of [first, second, third]) button?.append('下一步');
    first?.setAttribute('aria-label', '別的');
    const wide = document.createElement('div');
    Object.assign(wide.style, { width: '3000px', height: '1px', overflow: 'hidden' });
    wide.append('字');
    for (const button of [second, third])
      Object.assign(button?.style ?? {}, {
        padding: '0',
        minBlockSize: '10px',
        blockSize: '10px',
        inlineSize: '10px',
        fontSize: '8px',
      });
    const row = document.createElement('div');
    Object.assign(row.style, { display: 'flex', flexDirection: 'row-reverse' });
    row.append(second as Node, third as Node);
    main.prepend(first as Node, row, wide);
  });
  const found = await violations(page, MORE_RULES);
  expect(found.map((line) => line.split(':')[0]).sort()).toEqual(['label-content-name-mismatch', 'target-size']);
  expect((await backwards(page)).length).toBe(1);
  expect(await overflow(page)).toBeGreaterThan(1000);
  expect((await cutOff(page)).length).toBe(1);
});

test.each([
  ['a case', '/cases/taiwanjobs-2016/'],
  ['a provision', '/provisions/pdpa-12/'],
  ['a checklist', '/checklists/accounts/'],
  ['the finder', '/finder/'],
])('gives more contrast where the reader asks for it: %s', async (_name, path) => {
  const page = await visit(path, { contrast: 'more', colorScheme: 'light' });
  expect(await violations(page, ['color-contrast-enhanced'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast-enhanced'])).toEqual([]);
});

test('the skip link leads past the menu', async () => {
  const page = await visit('/cases/consular-mailbox-2017/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
