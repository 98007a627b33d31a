import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactSheet } from './steps/contact-sheet.ts';
import { project } from './steps/project.ts';
import { ShotsError, shotsFor } from './steps/shots.ts';
import { takeShot } from './steps/take-shot.ts';
import { withBrowser } from './steps/with-browser.ts';

/**
 * `npm run screens`: pictures of every kind of page of the built site, at four widths, light and dark, and as PDF, in .cache/screens/ with
 * an index.html. `npm run screens -- --kind case --width 360 --look dark` takes fewer; each option may stand several times.
 */
const folder = join(project.cache, 'screens');

try {
  const shots = shotsFor(process.argv.slice(2));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await withBrowser(project.dist, async (browser, origin) => {
    for (const [i, shot] of shots.entries()) {
      await takeShot(browser, origin, shot, join(folder, shot.file));
      console.log(`${i + 1}/${shots.length} ${shot.file}`);
    }
  });
  writeFileSync(join(folder, 'index.html'), contactSheet(shots));
  console.log(`Look at them all in ${join(folder, 'index.html')}`);
} catch (error) {
  console.error(error instanceof ShotsError ? error.message : error);
  process.exitCode = 1;
}
