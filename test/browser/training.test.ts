import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
const CASE = '/cases/taiwanjobs-2016/';
const [FIRST, LAST] = ['#quiz-signal', '#quiz-prevention'];

describe('discussion and quiz on a case page', () => {
  test('without script: boxes to tick and a folded key, no buttons', async () => {
    const page = await visit(CASE, { javaScriptEnabled: false });
    const key = page.locator(`${FIRST} details`);
    expect(await page.locator(`${FIRST} input`).count()).toBe(3);
    expect(await key.locator('li').first().isVisible()).toBe(false);
    await key.locator('summary').click();
    expect(await key.locator('li').count()).toBe(3);
    expect(await key.locator('li').first().isVisible()).toBe(true);
    expect(await page.locator('.quiz button:visible').count()).toBe(0);
    await page.locator('.discussion summary').first().click();
    expect(await page.locator('.discussion li').first().isVisible()).toBe(true);
  });

  test('scores itself by keyboard, opens the key, and remembers on this device until told to forget', async () => {
    const page = await visit(CASE);
    const said = page.locator(`${FIRST} [role="status"]`);
    await page.locator(`${FIRST} input`).nth(1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => document.querySelector(`${id} [role="status"]`)?.textContent !== '', FIRST);
    expect(await said.textContent()).toBe('✓ 答對了');
    expect(await page.locator(`${FIRST} details`).getAttribute('open')).toBe('');
    const boxes = page.locator(`${LAST} input`);
    await boxes.nth(0).check();
    await page.locator(`${LAST} button`).click();
    expect(await page.locator(`${LAST} [role="status"]`).textContent()).toBe('還有對的選項沒選到');
    await boxes.nth(2).check();
    await page.locator(`${LAST} button`).click();
    expect(await page.locator(`${LAST} [role="status"]`).textContent()).toContain('不對');
    expect(await page.locator('[data-score]').textContent()).toBe('3題中作答2題，答對1題。');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-score]')?.textContent !== '');
    expect(await boxes.nth(2).isChecked()).toBe(true);
    expect(await page.locator('[data-score]').textContent()).toBe('3題中作答2題，答對1題。');
    await page.locator('[data-forget]').click();
    expect(await page.locator('[data-score]').textContent()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('.quiz input:checked').count()).toBe(0);
  });

  test('a press with nothing chosen says so and keeps nothing', async () => {
    const page = await visit(CASE);
    await page.locator(`${FIRST} button`).click();
    await page.waitForFunction((id) => document.querySelector(`${id} [role="status"]`)?.textContent !== '', FIRST);
    expect(await page.locator(`${FIRST} [role="status"]`).textContent()).toBe('還沒有選');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('loads the script that scores only when the quiz is used', async () => {
    const page = await visit(CASE);
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('quiz.')).length);
    expect(await scripts()).toBe(0);
    await page.locator(`${FIRST} input`).first().check();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('quiz.')));
    expect(await scripts()).toBe(1);
  });
});
