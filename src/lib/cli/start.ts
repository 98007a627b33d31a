import { buildSite } from './steps/build-site.ts';
import { project } from './steps/project.ts';
import { reportOf } from './steps/report.ts';
import { serve } from './steps/serve.ts';
import { stampIn, stampOf } from './steps/stamp.ts';

/** `npm start`: builds the site if anything changed since the last build, serves it and prints its address. */
try {
  if (stampIn(project.dist) === stampOf(project)) console.log('Nothing has changed since the last build.');
  else await buildSite(project, console.log);
  const { origin, close } = await serve(project.dist, 4321);
  console.log(`\nThe site is at ${origin}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
} catch (error) {
  console.error(reportOf(error));
  console.error('\nThe site was not started; an earlier build in dist/ is untouched.');
  process.exitCode = 1;
}
