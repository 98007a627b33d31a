import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../src/lib/cli/steps/browser.ts';
import { type Served, serve } from '../../src/lib/cli/steps/serve.ts';
import { DIST } from './site.ts';

export { KINDS_OF_PAGE } from '../../src/lib/cli/steps/kinds-of-page.ts';

interface Visit extends BrowserContextOptions {
  /** console messages that belong to what the test does */
  expected?: RegExp;
}

/**
 * Serves the built site to a browser for the tests of one file. Whatever page a test opens, it fails on any error in the console and on any
 * request to another site.
 */
export function useSite() {
  let browser: Browser;
  let served: Served;
  let problems: string[] = [];

  beforeAll(async () => {
    const { executablePath, args } = await findBrowser(console.log);
    [browser, served] = await Promise.all([chromium.launch({ executablePath, args }), serve(DIST, 0)]);
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const found = problems;
    problems = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Opens a page and waits until all that its HTML names is loaded. */
  async function visit(path: string, { expected, ...options }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-TW', ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !expected?.test(message.text()))
        problems.push(`${path}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${served.origin}/`) && !/^(data|blob|about):/.test(url)) problems.push(`${path}: asks ${url}`);
    });
    await page.goto(served.origin + path);
    return page;
  }

  return { visit, origin: () => served.origin };
}

/** The path of a page, decoded, with its query. */
export function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}
