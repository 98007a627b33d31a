import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { spacedHtml } from '../../search/spaced.ts';
import { checkContent } from './check-content.ts';
import { compactHtml } from './compact.ts';
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
    compactPages(fresh);
    say('Indexing them for the search …');
    say(await indexPages(fresh));
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

function compactPages(folder: string): void {
  for (const page of pagesIn(folder)) {
    const path = join(folder, page);
    writeFileSync(path, compactHtml(readFileSync(path, 'utf8')));
  }
}

/** Writes the search index beside the pages. Gives a line that says how many there are. */
async function indexPages(folder: string): Promise<string> {
  const { index, errors } = await createIndex();
  if (!index) throw new BuildError(`Pagefind did not start:\n${errors.join('\n')}`);
  try {
    const pages = pagesIn(folder);
    const added = await Promise.all(
      pages.map((sourcePath) =>
        index.addHTMLFile({ sourcePath, content: spacedHtml(readFileSync(join(folder, sourcePath), 'utf8')) }),
      ),
    );
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const failures = [...added.flatMap((page) => page.errors), ...written.errors];
    if (failures.length) throw new BuildError(`Pagefind could not index the pages:\n${failures.join('\n')}`);
    const indexed = pagesInIndex(join(folder, 'pagefind'));
    if (indexed === 0) throw new BuildError('The search index is empty: no page has an element with data-pagefind-body.');
    return `Pages built: ${pages.length}, of which the search index holds ${indexed}.`;
  } finally {
    await close();
  }
}

/** The pages below a folder, in name order so that the same site gives the same index. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();

/** Pagefind counts the files that it was given; how many it took stands in the index alone. */
function pagesInIndex(folder: string): number {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
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
