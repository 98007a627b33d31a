import { checkContent } from './steps/check-content.ts';
import { project } from './steps/project.ts';
import { reportOf } from './steps/report.ts';

/** `npm run check [folder]`: prints every problem of the content; exit code 1 where there is an error. */
try {
  console.log(checkContent(process.argv[2] ?? project.content));
} catch (error) {
  console.log(reportOf(error));
  process.exitCode = 1;
}
