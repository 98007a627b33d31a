import { buildSite } from './steps/build-site.ts';
import { project } from './steps/project.ts';
import { reportOf } from './steps/report.ts';

/** `npm run build`: checks the content, then writes the whole site to dist/, or leaves dist/ as it was with exit code 1. */
try {
  await buildSite(project, console.log);
  console.log('The site is in dist/.');
} catch (error) {
  console.error(reportOf(error));
  console.error('\nNothing was built; an earlier build in dist/ is untouched.');
  process.exitCode = 1;
}
