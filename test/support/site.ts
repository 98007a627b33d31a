import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { builtTexts } from '../../src/lib/cli/steps/index-site.ts';
import { project } from '../../src/lib/cli/steps/project.ts';
import { stampIn, stampOf } from '../../src/lib/cli/steps/stamp.ts';

/** The built site that is tested. */
export const DIST = project.dist;

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no built site in dist/: run npm run build first.');
if (stampIn(DIST) !== stampOf(project)) console.warn('The site in dist/ is older than src/: npm run build makes it anew.');

/** The paths of all files with an ending, below dist, with forward slashes. The search index is not ours to judge. */
export function filesEndingIn(ending: string): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending))
    .map((item) => relative(DIST, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('pagefind/'))
    .sort();
}

export const readText = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** A file that the build compressed, by its address. */
export const readPacked = (path: string): string => gunzipSync(readFileSync(join(DIST, path))).toString();

/** The texts that the search looks through. */
export const searchTexts = () => builtTexts(DIST);

/** A page with its address. */
export interface Page {
  url: string;
  html: string;
}

/** Every page of the site. */
export const pages: readonly Page[] = filesEndingIn('.html').map((path) => ({
  url: `/${path.replace(/index\.html$/, '')}`,
  html: readText(path),
}));
