import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Rules of axe that it leaves off by itself: the size of targets, and names that hold what can be seen. */
export const MORE_RULES = ['target-size', 'label-content-name-mismatch'];

/** What axe finds, with all of its rules or with some. */
export async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  // Our pages have no frames, for which axe would open a page of its own at each run.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules.length) axe.withRules(rules);
  else axe.options({ rules: Object.fromEntries(MORE_RULES.map((rule) => [rule, { enabled: true }])) });
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(rules.length ? 0 : 5);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is cut off: elements that hide what does not fit in them, and have more in them than fits. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        if (!hides || element.closest('svg, input, .visually-hidden') || !element.checkVisibility()) return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** The reader's own settings of text: rules that win over ours. */
export const READER = {
  'as it is': '',
  'twice as large': ':root { font-size: 200% !important }',
  'spaced wider':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
} as const;

/** Puts the reader's rules in place of those that were there. The page's own policy forbids style elements. */
export const setReader = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What has the focus, and whether one can see it. */
export const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return { what: element.outerHTML.slice(0, 80), shown: outlined || boxShadow !== 'none' };
  });

/**
 * Where the focus goes against the reading order: straight up in a column, or to the left in a line. Notes in the margin are a column of
 * their own beside the text that they belong to.
 */
export const backwards = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => ({ element, box: element.getClientRects()[0] as DOMRect }));
    const text = stops.filter(({ element }) => !element.closest('.pins'));
    return text.flatMap((to, i) => {
      const from = text[i - 1];
      if (!from || from.element.contains(to.element)) return [];
      const above = to.box.bottom <= from.box.top + 1 && to.box.left < from.box.right && to.box.right > from.box.left;
      const left = Math.abs(to.box.top - from.box.top) < 4 && to.box.right <= from.box.left + 1;
      const jumps = to.element.tabIndex > 0;
      return above || left || jumps ? [`${from.element.outerHTML.slice(0, 80)} → ${to.element.outerHTML.slice(0, 80)}`] : [];
    });
  });
