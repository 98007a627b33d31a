import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type Answered, type Gold, scoreOf } from '../../../../test/support/gold.ts';
import type { Site } from './sites.ts';

/** What one engine does with the documents and queries that all get. */
export interface Figures {
  name: string;
  at1: number;
  at3: number;
  /** until the first result of a first visit, compressed */
  bytes: number;
  mostBytes: number;
  /** milliseconds until the first result of a first visit */
  first: number;
  /** milliseconds of each further query */
  median: number;
  p95: number;
}

/** Opens the engine's page afresh for some queries, then asks all of them in one page. */
export async function measure(browser: Browser, site: Site, queries: readonly Gold[], visits: number): Promise<Figures> {
  const { origin, sentBefore, close } = await serveCompressed(site.folder);
  try {
    const step = Math.max(1, Math.floor(queries.length / visits));
    const cold: Visit[] = [];
    for (let i = 0; i < visits; i++) {
      const typed = queries[i * step]?.q ?? '';
      const visit = await firstVisit(browser, `${origin}${site.page}?q=${encodeURIComponent(typed)}`, sentBefore);
      if (visit) cold.push(visit);
    }
    const { answers, times } = await furtherQueries(browser, origin + site.page, queries);
    const { at1, at3 } = scoreOf(answers);
    const bytes = cold.map((visit) => visit.bytes);
    return {
      ...{ name: site.name, at1, at3, bytes: quantile(bytes, 0.5), mostBytes: Math.max(...bytes) },
      first: quantile(
        cold.map(({ ms }) => ms),
        0.5,
      ),
      ...{ median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    };
  } finally {
    close();
  }
}

/** A value below which a share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const PATIENCE = 120_000;

interface Visit {
  ms: number;
  bytes: number;
}

/** Milliseconds from the start of the visit to the first result, and the bytes that had come by then; undefined where nothing is found. */
async function firstVisit(browser: Browser, url: string, sentBefore: SentBefore): Promise<Visit | undefined> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const start = Date.now();
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('#results li')) return;
      watch.disconnect();
      (globalThis as { first?: number }).first = performance.now();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url, { timeout: PATIENCE });
  const first = await page.waitForFunction(
    () => {
      const { first, answered } = globalThis as { first?: number; answered?: boolean };
      const none = document.getElementById('search-none');
      return first ?? (answered || (none && !none.hidden) ? -1 : undefined);
    },
    undefined,
    { timeout: PATIENCE },
  );
  const ms = (await first.jsonValue()) as number;
  if (ms < 0) return void (await context.close());
  const shown = await page.evaluate((after) => performance.timeOrigin + after, ms);
  const visit = { ms, bytes: sentBefore(shown) - sentBefore(start) };
  await context.close();
  return visit;
}

/** The first three results and the time of each query, in a page that has answered before. */
async function furtherQueries(
  browser: Browser,
  url: string,
  queries: readonly Gold[],
): Promise<{ answers: Answered[]; times: number[] }> {
  const page = await browser.newPage();
  await page.goto(`${url}?q=${encodeURIComponent('資料')}`, { timeout: PATIENCE });
  await page.locator('#results:not([aria-busy]) li').first().waitFor({ timeout: PATIENCE });
  const answers: Answered[] = [];
  const times: number[] = [];
  for (const gold of queries) {
    const { found, ms } = await ask(page, gold.q);
    answers.push({ ...gold, found });
    times.push(ms);
  }
  await page.close();
  return { answers, times };
}

/** Asks as the page is asked: the others by their function, this search by its form. */
const ask = (page: Page, query: string): Promise<{ found: string[]; ms: number }> =>
  page.evaluate(async (typed) => {
    const list = document.getElementById('results') as HTMLElement;
    const start = performance.now();
    const others = (globalThis as { ask?: (query: string) => Promise<unknown> }).ask;
    if (others) await others(typed);
    else {
      const form = document.getElementById('search-form') as HTMLFormElement;
      (form.elements.namedItem('q') as HTMLInputElement).value = typed;
      const answered = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (list.hasAttribute('aria-busy')) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(list, { attributeFilter: ['aria-busy'] });
      });
      form.requestSubmit();
      await answered;
    }
    const ms = performance.now() - start;
    const links = [...list.querySelectorAll('li a')].slice(0, 3);
    return { found: links.map((link) => link.getAttribute('href') ?? ''), ms };
  }, query);

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' },
};

/** The bytes that a server sent before a moment. */
type SentBefore = (time: number) => number;

/** A server as sites have: text compressed, once. It counts what it sends, also to workers. */
async function serveCompressed(folder: string): Promise<{ origin: string; sentBefore: SentBefore; close(): void }> {
  const log: { at: number; bytes: number }[] = [];
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(path)];
    const body = packed.get(path) ?? (type ? gzipSync(readFileSync(path)) : readFileSync(path));
    packed.set(path, body);
    log.push({ at: Date.now(), bytes: body.length });
    if (!type) return void response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(body);
    response.writeHead(200, { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sentBefore: (time) => log.filter(({ at }) => at < time).reduce((sum, { bytes }) => sum + bytes, 0),
    close: () => void server.close(),
  };
}
