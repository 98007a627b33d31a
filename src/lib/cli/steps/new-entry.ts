import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReserved } from '../../checks/ids.ts';
import { movedIds } from '../../checks/targets.ts';
import { MARK } from '../../content/marks.ts';
import { readContent } from '../../content/read.ts';
import { kinds } from '../../schema/index.ts';
import { nearest } from '../../schema/nearest.ts';
import { TEMPLATES, type TemplateKind } from './templates.ts';

/** A new entry that cannot be made; the message says why and what to do. */
export class NewEntryError extends Error {}

const USAGE = `npm run new <${Object.keys(TEMPLATES).join(' | ')}> <id>`;

/**
 * Writes the template of a new entry into a content folder. Gives the file's path and the number of marked places.
 * @throws NewEntryError where kind or id cannot be taken
 */
export function newEntry(folder: string, kind: string | undefined, id: string | undefined): { path: string; places: number } {
  if (!kind || !id) throw new NewEntryError(`Say what to write: ${USAGE}`);
  if (!(kind in TEMPLATES)) {
    const guess = nearest(kind, Object.keys(TEMPLATES));
    throw new NewEntryError(`There is no kind "${kind}". ${guess ? `Did you mean "${guess}"?` : `Use: ${USAGE}`}`);
  }
  const known = kind as TemplateKind;
  refuseId(folder, known, id);
  const path = join(folder, kinds[known].path.replace('*', id));
  if (existsSync(path)) throw new NewEntryError(`The ${kind} "${id}" exists already: ${path}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, TEMPLATES[known]);
  return { path, places: [...TEMPLATES[known].matchAll(MARK)].length };
}

function refuseId(folder: string, kind: TemplateKind, id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new NewEntryError(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens.`);
  if (isReserved(kind, id)) throw new NewEntryError(`A ${kind} may not be called "${id}": the site has a folder of that name.`);
  const newId = movedIds(readContent(folder).library, kind)[id];
  if (newId) throw new NewEntryError(`The ${kind} "${id}" has moved to "${newId}", and an id is never used again: take another.`);
}
