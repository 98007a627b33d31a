import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project } from './project.ts';

/** Everything that a build depends on. */
const INPUTS = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Lies inside the build, so that both always belong together. */
const STAMP = '.stamp';

/** A hash over the names and bytes of everything that a build depends on. */
export function stampOf(project: Project): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesUnder(join(project.root, input))))
    hash.update(`${relative(project.root, path).split(sep).join('/')}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** The stamp of the inputs from which a folder was built; undefined where it holds no build. */
export function stampIn(folder: string): string | undefined {
  const path = join(folder, STAMP);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export const writeStamp = (folder: string, stamp: string): void => writeFileSync(join(folder, STAMP), stamp);

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
