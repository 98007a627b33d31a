import { findBrowser } from './steps/browser.ts';
import { buildSite } from './steps/build-site.ts';
import { checkContent } from './steps/check-content.ts';
import { project } from './steps/project.ts';
import { reportOf } from './steps/report.ts';
import { type Count, runTests } from './steps/run-tests.ts';
import { runTool } from './steps/run-tool.ts';

/**
 * `npm test`: types, format and lint, content check, build, then every Vitest test; each of the first four counts as one. The last line
 * is the count alone. Exit code 1 where anything failed.
 */
const count: Count = { passed: 0, failed: 0 };

/** Runs one part, tells how long it took and counts it. Gives whether it passed; a failure does not stop the parts that follow. */
async function part(name: string, run: () => Promise<boolean | string>): Promise<boolean> {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const outcome = await run().catch((error: unknown) => {
    console.log(reportOf(error));
    return false;
  });
  if (typeof outcome === 'string') console.log(outcome);
  const passed = outcome !== false;
  count[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return passed;
}

// `astro check` comes first: it writes the types of astro:content, which tsc needs.
await part(
  'types',
  async () =>
    (await runTool(project, 'astro', ['check', '--minimumFailingSeverity', 'warning'])) === 0 &&
    (await runTool(project, 'tsc', ['--noEmit'])) === 0,
);
await part('format and lint', async () => (await runTool(project, 'biome', ['check'])) === 0);
await part('content check', async () => checkContent(project.content));
const built = await part('build', async () => {
  await buildSite(project, console.log);
  return true;
});

console.log('\n=== tests');
if (!built) console.log('Without a build, the tests of the built site are left out.');
const folders = built ? ['content', 'unit', 'build', 'browser'] : ['content', 'unit'];
if (built) {
  const browser = await findBrowser(console.log, true).catch((error: Error) => console.log(error.message));
  if (browser) process.env.CHROME_PATH = browser.executablePath;
}
const tests = await runTests(
  project,
  folders.map((folder) => `test/${folder}/`),
);

console.log(`\n${count.passed + tests.passed} passed, ${count.failed + tests.failed} failed`);
process.exit(count.failed + tests.failed ? 1 : 0);
