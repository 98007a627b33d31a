import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';

/** The four categories that Lighthouse gives points for. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The kinds of page that are measured, each by one page. */
export const MEASURED = [
  ['home', '/'],
  ['case list', '/cases/'],
  ['full case', '/cases/consular-mailbox-2017/'],
  ['provision', '/provisions/pdpa-12/'],
  ['checklist', '/checklists/accounts/'],
  ['search', '/search/'],
] as const;

/** Without performance there is nothing to time, and no reason to wait until a page has been quiet for seconds. */
const UNTIMED = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
} as const;

/** What Lighthouse says about one page. */
export interface Audited {
  /** points from 0 to 100 */
  points: Record<Category, number>;
  /** the audits that cost points, with their ids and what they show */
  lost: string[];
  /** milliseconds until the largest part of the page is painted, bytes transferred */
  paint: number;
  bytes: number;
}

export interface Auditor {
  audit(url: string, categories?: readonly Category[]): Promise<Audited>;
  close(): Promise<void>;
}

/** Starts the browser that this machine has, for Lighthouse to drive with its own settings for telephones. */
export async function auditor(say: (line: string) => void): Promise<Auditor> {
  const { executablePath, args } = await findBrowser(say);
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });
  return { audit: (url, categories = CATEGORIES) => audit(url, port, categories), close: () => browser.close() };
}

async function audit(url: string, port: number, categories: readonly Category[]): Promise<Audited> {
  const waits = categories.includes('performance') ? {} : UNTIMED;
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error', ...waits });
  if (!result) throw new Error(`Lighthouse said nothing about ${url}.`);
  const { audits, categories: found, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${runtimeError.message}`);
  const weighed = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const lost = weighed.flatMap(({ id }) => {
    const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
    return score !== null && score < 0.9 ? [`${id}: ${title} ${displayValue}`.trim()] : [];
  });
  return {
    points: Object.fromEntries(categories.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)])) as Audited['points'],
    lost,
    paint: audits['largest-contentful-paint']?.numericValue ?? 0,
    bytes: audits['total-byte-weight']?.numericValue ?? 0,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
