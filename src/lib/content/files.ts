import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Kind, kinds } from '../schema/index.ts';
import { nearest } from '../schema/nearest.ts';

/** A file that is missing, or that stands where no kind of content lives. */
export interface FileProblem {
  path: string;
  message: string;
  remedy: string;
}

/** A file's text without byte order mark and with plain line ends, whatever editor wrote it. */
export const readSource = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');

/** Whether a kind has a folder of files, or one file for all. */
export const hasFolder = (kind: Kind): boolean => kinds[kind].path.includes('*');

/** The files of one kind, in name order; a kind of one file may lack it. */
export function filesOf(folder: string, kind: Kind): string[] {
  const pattern = kinds[kind].path;
  if (!hasFolder(kind)) return [join(folder, pattern)].filter((path) => existsSync(path));
  const inside = join(folder, pattern.split('/')[0] as string);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((file) => extname(file) === extname(pattern))
    .sort()
    .map((file) => join(inside, file));
}

/** What to say of a kind whose one file is missing. */
export const missingFile = (folder: string, kind: Kind): FileProblem => ({
  path: join(folder, kinds[kind].path),
  message: 'this file is missing.',
  remedy: `Create it; it holds ${kinds[kind].label}.`,
});

/** Files that no kind claims: a misspelt folder or ending would otherwise be passed over in silence. */
export function strayFiles(folder: string): FileProblem[] {
  const patterns: string[] = Object.values(kinds).map((kind) => kind.path);
  const belongs = (file: string): boolean =>
    patterns.includes(file) || patterns.includes(file.replace(/^([^/]+)\/[^/]+(\.\w+)$/, '$1/*$2'));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !belongs(file))
    .map((file) => ({
      path: join(folder, file),
      message: 'no kind of content lives at this path.',
      remedy: whereItBelongs(file, patterns),
    }));
}

function whereItBelongs(file: string, patterns: readonly string[]): string {
  const place = file.split('/')[0] as string;
  const here = patterns.find((pattern) => pattern.startsWith(`${place}/`));
  if (here) return `Files here are called ${here.replace('*', '<id>')}: rename or remove it.`;
  const guess = nearest(
    place,
    patterns.map((pattern) => pattern.split('/')[0] as string),
  );
  return guess ? `Did you mean "${guess}"? Move or rename it.` : 'Move or remove it.';
}
