import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** Starts a browser, serves a built folder to it, and stops both when the work is done. */
export async function withBrowser(folder: string, work: (browser: Browser, origin: string) => Promise<void>): Promise<void> {
  const { executablePath, args } = await findBrowser(console.log);
  const [browser, site] = await Promise.all([chromium.launch({ executablePath, args }), serve(folder, 0)]);
  try {
    await work(browser, site.origin);
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
