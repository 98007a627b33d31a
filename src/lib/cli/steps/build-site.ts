import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf, summariesOf } from '../../search/entries.ts';
import { loadModel } from '../../site.ts';
import { bundleStyles } from './bundle-styles.ts';
import { checkContent } from './check-content.ts';
import { compactHtml } from './compact.ts';
import { IndexError, indexSite, pagePaths } from './index-site.ts';
import type { Project } from './project.ts';
import { runToolQuietly } from './run-tool.ts';
import { stampOf, writeStamp } from './stamp.ts';

/** A step of the build failed; the message holds all that it printed. */
export class BuildError extends Error {}

/**
 * Checks the content and builds the site with its search index into `dist`. The new build is put together beside `dist` and takes its
 * place only when it is whole: after a failure `dist` is what it was.
 * @throws ContentError where the content has problems, BuildError where pages or index cannot be made
 */
export async function buildSite(project: Project, say: (line: string) => void): Promise<void> {
  say(checkContent(project.content));
  const stamp = stampOf(project);
  const fresh = join(project.cache, 'build');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(project.cache, { recursive: true });
  try {
    say('Building the pages …');
    await buildPages(project, fresh);
    say('Indexing them for the search …');
    say(await indexed(project, fresh));
    bundleStyles(fresh);
    compactPages(fresh);
    writeStamp(fresh, stamp);
    putInPlace(fresh, project);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function buildPages(project: Project, folder: string): Promise<void> {
  const { code, output } = await runToolQuietly(project, 'astro', ['build', '--outDir', folder]);
  if (code !== 0) throw new BuildError(`${output}\nThe pages could not be built; the messages above say why.`);
}

/** In fewer bytes, once the search has read them. */
function compactPages(folder: string): void {
  for (const page of pagePaths(folder)) {
    const path = join(folder, page);
    writeFileSync(path, compactHtml(readFileSync(path, 'utf8')));
  }
}

async function indexed({ content }: Project, folder: string): Promise<string> {
  try {
    const model = loadModel(content);
    return await indexSite(folder, directoryOf(model), summariesOf(model));
  } catch (error) {
    throw error instanceof IndexError ? new BuildError(error.message) : error;
  }
}

/** Renames the fresh build to `dist`; where that fails, the old one comes back. */
function putInPlace(fresh: string, { dist, cache }: Project): void {
  const old = join(cache, 'old-dist');
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(dist);
  if (had) renameSync(dist, old);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    if (had) renameSync(old, dist);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
