import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit, origin } = useSite();
const CASE = '/cases/consular-mailbox-2017/';
const TERM = 'main p a[href^="/glossary/#"]';
const NOTE = '[role="tooltip"]';

describe('terms of the glossary', () => {
  test('are linked once a page, and lead to their entries without script', async () => {
    const page = await visit(CASE, { javaScriptEnabled: false });
    const hrefs = await page
      .locator('main a[href^="/glossary/#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(5);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    await page.locator(TERM).first().click();
    expect(page.url()).toBe(origin() + hrefs[0]);
    expect(await page.locator(':target dfn').count()).toBe(1);
  });

  test('are explained on focus, until Escape', async () => {
    const page = await visit(CASE);
    const term = page.locator(TERM).first();
    await term.focus();
    const note = page.locator(NOTE);
    await note.waitFor();
    expect((await note.innerText()).length).toBeGreaterThan(20);
    expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    expect(await term.getAttribute('aria-describedby')).toBeNull();
  });

  test('are explained under the pointer, and the pointer may move to the note', async () => {
    const page = await visit(CASE);
    await page.locator(TERM).first().hover();
    const note = page.locator(NOTE);
    await note.waitFor();
    await note.hover();
    await page.waitForTimeout(500);
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(1, 1);
    await note.waitFor({ state: 'detached' });
  });

  test('on a screen that is touched the first tap explains and the second follows', async () => {
    const page = await visit(CASE, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
    const term = page.locator(TERM).first();
    await term.tap();
    const note = page.locator(NOTE);
    await note.waitFor();
    await page.waitForTimeout(500);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await term.tap();
    await page.waitForURL(/\/glossary\/#/);
  });

  test('nothing of this is loaded before the page is used', async () => {
    const page = await visit(CASE);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /help\.|terms\.json/.test(name)).length);
    expect(await loaded()).toBe(0);
    await page.locator(TERM).first().focus();
    await page.locator(NOTE).waitFor();
    /* the script, its look, and the words of the terms */
    expect(await loaded()).toBe(3);
  });
});

describe('progress in a long case', () => {
  test('the contents mark the part that is being read', async () => {
    const page = await visit(CASE);
    const marked = page.locator('.toc a[aria-current="location"]');
    expect(await marked.count()).toBe(0);
    for (const part of ['law', 'timeline']) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), part);
      await page.waitForFunction((id) => document.querySelector('.toc [aria-current]')?.getAttribute('href') === `#${id}`, part);
      expect(await marked.count()).toBe(1);
    }
  });

  test('a line grows with it, unless the reader wants less motion', async () => {
    const grown = async (reducedMotion: 'reduce' | 'no-preference'): Promise<(string | undefined)[]> => {
      const page = await visit(CASE, { reducedMotion });
      const scale = () =>
        page.evaluate(() => {
          const { display, scale: size } = getComputedStyle(document.querySelector('.toc') as Element, '::before');
          return display === 'none' ? undefined : size;
        });
      const before = await scale();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(200);
      return [before, await scale()];
    };
    const [before, after] = await grown('no-preference');
    expect(before).not.toBe(after);
    expect(await grown('reduce')).toEqual([undefined, undefined]);
  });
});

describe('the address of one entry', () => {
  test.each(['claim', 'event', 'finding', 'mapping'])('of a %s is copied by one button', async (kind) => {
    const page = await visit(CASE, { permissions: ['clipboard-read', 'clipboard-write'] });
    const entry = page.locator(`main :is(tr, li, article)[id^="${kind}-"]`).first();
    await entry.locator('a').first().focus();
    const button = entry.locator('.place-link');
    await button.click();
    await page.getByText('已複製').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${origin()}${CASE}#${await entry.getAttribute('id')}`,
    );
    expect(await page.locator('.place-link').count()).toBe(1);
  });
});

describe('sources of what is told', () => {
  test('stand beside the text where there is room, and in it on a phone', async () => {
    const places = async (width: number) => {
      const page = await visit(CASE, { viewport: { width, height: 900 } });
      const row = page.locator('.events > li').first();
      const [text, pins] = await Promise.all([row.locator('p').last().boundingBox(), row.locator('.pins').boundingBox()]);
      return { text, pins };
    };
    const wide = await places(1280);
    expect(wide.pins && wide.text && wide.pins.x >= wide.text.x + wide.text.width).toBe(true);
    const phone = await places(360);
    expect(phone.pins && phone.text && phone.pins.x < phone.text.x + phone.text.width).toBe(true);
  });
});

test('a page can be printed by its own button', async () => {
  const page = await visit(CASE);
  const asked = page.evaluate(() => new Promise((done) => (window.print = () => done(true))));
  await page.getByRole('button', { name: '列印這一頁' }).click();
  expect(await asked).toBe(true);
});
