import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './steps/browser.ts';
import { project } from './steps/project.ts';
import { serve } from './steps/serve.ts';

/** `npm run docs`: takes the pictures of the READMEs anew, from the built site in dist/. */
const PICTURES = [{ file: 'case.png', path: '/cases/consular-mailbox-2017/', width: 1280, height: 1240 }];

const folder = join(project.root, 'docs');
mkdirSync(folder, { recursive: true });
const { executablePath, args } = await findBrowser(console.log);
const [browser, site] = await Promise.all([chromium.launch({ executablePath, args }), serve(project.dist, 0)]);
try {
  for (const { file, path, ...viewport } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'zh-TW' });
    await page.goto(site.origin + path);
    await page.screenshot({ path: join(folder, file) });
    console.log(`Wrote docs/${file}.`);
  }
} finally {
  await Promise.all([browser.close(), site.close()]);
}
