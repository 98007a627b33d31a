import { relative } from 'node:path';
import { NewEntryError, newEntry } from './steps/new-entry.ts';
import { project } from './steps/project.ts';

/** `npm run new case <id>` (or provision, checklist, source): writes a file whose marked places wait to be filled in. */
const [kind, id] = process.argv.slice(2);
try {
  const { path, places } = newEntry(project.content, kind, id);
  console.log(`Wrote ${relative(project.root, path)}.`);
  console.log(`Fill in its ${places} places marked 【請填：…】, then run: npm run check`);
} catch (error) {
  if (!(error instanceof NewEntryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
