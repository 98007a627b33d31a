import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../src/lib/cli/steps/browser.ts';
import { type Served, serve } from '../../src/lib/cli/steps/serve.ts';
import { DIST } from './site.ts';

/** One page of each kind, and those that are special among their kind. */
export const KINDS_OF_PAGE = [
  ['home', '/'],
  ['case list', '/cases/'],
  ['cases by a facet', '/cases/by/cause/credentials/'],
  ['case', '/cases/consular-mailbox-2017/'],
  ['provision list', '/provisions/'],
  ['provision', '/provisions/pdpa-12/'],
  ['checklist list', '/checklists/'],
  ['checklist', '/checklists/accounts/'],
  ['item', '/checklists/items/ACC-03/'],
  ['matrix', '/matrix/'],
  ['patterns', '/patterns/'],
  ['finder', '/finder/'],
  ['finder with answers', '/finder/?actor=public-agency&deed=keep&information=personal&aware=yes&known=2026-10-08T15:20'],
  ['search', '/search/'],
  ['search with results', '/search/?q=密碼'],
  ['source list', '/sources/'],
  ['source', '/sources/cy-2017-consular/'],
  ['glossary', '/glossary/'],
  ['data', '/data/'],
  ['corrections', '/corrections/'],
  ['about', '/about/'],
  ['accessibility', '/about/accessibility/'],
  ['not found', '/404.html'],
] as const;

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
