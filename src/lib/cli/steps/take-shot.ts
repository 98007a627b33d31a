import type { Browser } from 'playwright-core';
import { lastToCome } from './kinds-of-page.ts';
import type { Shot } from './shots.ts';

/** Chromium draws no picture that is taller; the longest pages go on below it. */
const TALLEST = 16_000;

/** How a page goes to paper: its own sizes, tagged, with its headings as an outline. */
export const ON_PAPER = { preferCSSPageSize: true, tagged: true, outline: true } as const;

/** Takes one picture of a page of the site at `origin` and writes it to `file`. */
export async function takeShot(browser: Browser, origin: string, { path, look, viewport }: Shot, file: string): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme: look === 'dark' ? 'dark' : 'light', locale: 'zh-TW' });
  try {
    await page.goto(origin + path);
    const last = lastToCome(path);
    if (last) await page.locator(last).first().waitFor();
    if (!viewport) {
      await page.pdf({ path: file, ...ON_PAPER });
      return;
    }
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, TALLEST) };
    await page.screenshot({ path: file, fullPage: true, clip });
  } finally {
    await page.close();
  }
}
