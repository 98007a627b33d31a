import { ContentError } from '../../content/issue.ts';
import { BuildError } from './build-site.ts';

/** What to print of an error that stopped a command: a known one tells all in its message, any other is shown with its origin. */
export function reportOf(error: unknown): string {
  if (error instanceof ContentError || error instanceof BuildError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
