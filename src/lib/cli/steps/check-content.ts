import { runChecks } from '../../checks/index.ts';
import { ContentError, formatIssues } from '../../content/issue.ts';
import { readContent } from '../../content/read.ts';

/**
 * Reads and checks a content folder. Gives the report to print: every warning and the count of files.
 * @throws ContentError with every problem at once
 */
export function checkContent(folder: string): string {
  const { library, issues } = readContent(folder);
  const all = [...issues, ...runChecks(library)];
  if (all.some((issue) => issue.severity === 'error')) throw new ContentError(all, library.files);
  return formatIssues(all, library.files);
}
