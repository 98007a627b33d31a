import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPalette } from './steps/palette-png.ts';
import { project } from './steps/project.ts';
import { withBrowser } from './steps/with-browser.ts';

/** `npm run docs`: takes the pictures of the READMEs anew, from the built site in dist/. */
const PICTURES = [
  { file: 'case.png', path: '/cases/consular-mailbox-2017/', width: 1280, height: 1240 },
  { file: 'home.png', path: '/', width: 1280, height: 1240 },
];

const folder = join(project.root, 'docs');
mkdirSync(folder, { recursive: true });
await withBrowser(project.dist, async (browser, origin) => {
  for (const { file, path, ...viewport } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'zh-TW' });
    await page.goto(origin + path);
    writeFileSync(join(folder, file), withPalette(await page.screenshot()));
    console.log(`Wrote docs/${file}.`);
  }
});
