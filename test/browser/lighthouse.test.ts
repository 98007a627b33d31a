import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Auditor, auditor, MEASURED } from '../../src/lib/cli/steps/lighthouse.ts';
import { type Served, serve } from '../../src/lib/cli/steps/serve.ts';
import { DIST } from '../support/site.ts';

/** Performance depends on how busy the machine is: `npm run bench:lighthouse` measures it. These do not. */
const STEADY = ['accessibility', 'best-practices', 'seo'] as const;

let site: Served;
let browser: Auditor;
beforeAll(async () => {
  [browser, site] = await Promise.all([auditor(console.log), serve(DIST, 0, { gzip: true })]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test.each(MEASURED)('Lighthouse finds nothing to mend on the %s page', async (_name, path) => {
  const { points, lost } = await browser.audit(site.origin + path, STEADY);
  expect(lost).toEqual([]);
  expect(Object.values(points).map((value) => value >= 99)).toEqual([true, true, true]);
});
