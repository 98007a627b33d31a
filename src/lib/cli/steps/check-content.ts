import { formatIssues } from '../../content/issue.ts';
import { loadChecked } from '../../site.ts';

/**
 * Reads and checks a content folder. Gives the report to print: every warning and the count of files.
 * @throws ContentError with every problem at once
 */
export function checkContent(folder: string): string {
  const { library, issues } = loadChecked(folder);
  return formatIssues(issues, library.files);
}
