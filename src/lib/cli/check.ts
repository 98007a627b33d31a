import { join } from 'node:path';
import { runChecks } from '../checks/index.ts';
import { formatIssues } from '../content/issue.ts';
import { readContent } from '../content/read.ts';

/** `npm run check [folder]`: prints every problem of the content; exit code 1 where there is an error. */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../content');
const { library, issues } = readContent(folder);
const all = [...issues, ...runChecks(library)];
console.log(formatIssues(all, library.files));
process.exitCode = all.some((issue) => issue.severity === 'error') ? 1 : 0;
