import { describe, expect, test } from 'vitest';
import { ON_PAPER } from '../../src/lib/cli/steps/take-shot.ts';
import { useSite } from '../support/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { readText } from '../support/site.ts';

const { visit, origin } = useSite();
const { revision } = JSON.parse(readText('data/index.json')) as { revision: string };
const A4 = { sheet: [210, 297], margins: 2 * 20 };
const A3 = { sheet: [297, 420], margins: 2 * 15 };
const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96);

describe.each([
  { kind: 'a full case', path: '/cases/consular-mailbox-2017/', paper: A4, sheets: [15, 32] },
  { kind: 'a short case', path: '/cases/realtor-captcha/', paper: A4, sheets: [6, 16] },
  { kind: 'a checklist', path: '/checklists/accounts/', paper: A4, sheets: [2, 4] },
  { kind: 'the matrix', path: '/matrix/', paper: A3, sheets: [4, 8] },
  { kind: 'a provision', path: '/provisions/pdpa-12/', paper: A4, sheets: [5, 13] },
  { kind: 'the glossary', path: '/glossary/', paper: A4, sheets: [10, 28] },
])('$kind on paper', ({ path, paper, sheets: [fewest = 0, most = 0] }) => {
  test('is tagged, has an outline, and tells on its sheets what it is, from where and of which revision', async () => {
    const page = await visit(path);
    const title = await page.locator('h1').innerText();
    const headings = await page.locator('main :is(h1, h2):visible').count();
    const pdf = readPdf(await page.pdf(ON_PAPER));
    expect(new Set(pdf.sheets.map(String))).toEqual(new Set([String(paper.sheet)]));
    expect(pdf.sheets.length).toBeGreaterThanOrEqual(fewest);
    expect(pdf.sheets.length).toBeLessThanOrEqual(most);
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline.join('\n')).toContain(title);
    expect(pdf.outline.length).toBeGreaterThanOrEqual(headings);
    const times = (words: string): number => pdf.text.split(words.normalize('NFKC').replace(/\s/g, '')).length - 1;
    expect(times(title)).toBeGreaterThanOrEqual(pdf.sheets.length);
    expect(times(`${origin()}${path}內容版次${revision}`)).toBe(pdf.sheets.length);
    expect(times(`${pdf.sheets.length}/${pdf.sheets.length}`)).toBeGreaterThanOrEqual(1);
  });

  test('is no wider than its sheet, and has neither menu nor buttons', async () => {
    const page = await visit(path);
    await page.emulateMedia({ media: 'print' });
    const width = pixels((paper.sheet[0] ?? 0) - paper.margins);
    await page.setViewportSize({ width, height: 1400 });
    const wide = await page
      .locator('body *:visible')
      .evaluateAll(
        (elements, limit) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('svg, .visually-hidden'))
            .map((element) => element.outerHTML.slice(0, 80)),
        width,
      );
    expect(wide).toEqual([]);
    expect(
      await page.locator('.site-nav:visible, .crumbs:visible, button:visible, summary:visible + :not(:visible)').count(),
    ).toBe(0);
  });
});

describe('questions on paper', () => {
  const KEY = '.training details';

  test('stand without their answers, except those that the reader unfolded', async () => {
    const page = await visit('/cases/consular-mailbox-2017/');
    const first = page.locator(KEY).first();
    await first.evaluate((fold) => fold.setAttribute('open', ''));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quiz legend:visible').count()).toBe(6);
    expect(await page.locator(`${KEY}:visible`).count()).toBe(1);
    expect(await first.isVisible()).toBe(true);
  });
});

test('a checklist on paper has boxes, lines for evidence and remarks, and a place to sign', async () => {
  const page = await visit('/checklists/accounts/');
  expect(await page.locator('.form-foot').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const items = await page.locator('.form-item').count();
  expect(await page.locator('.form-item input[type="radio"]:visible').count()).toBe(items * 3);
  expect(await page.locator('.form-item .remark:visible').count()).toBe(items * 2);
  expect(await page.locator('.form-foot').innerText()).toContain('簽章');
});

test('the matrix repeats its heads on every sheet and cuts no row', async () => {
  const page = await visit('/matrix/');
  const { sheets, text } = readPdf(await page.pdf(ON_PAPER));
  const rows = await page.locator('.matrix tbody th[scope="row"] > a').allTextContents();
  const missing = rows.filter((name) => !text.includes(name.normalize('NFKC').replace(/\s/g, '')));
  expect(missing).toEqual([]);
  const head = ((await page.locator('.matrix thead a').first().textContent()) ?? '').trim();
  // the last sheet may hold only the note and the foot
  expect(text.split(head).length - 1).toBeGreaterThanOrEqual(sheets.length - 1);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.locator('.matrix tr').evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
