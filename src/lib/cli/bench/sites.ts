import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Directory } from '../../search/entry.ts';
import { FILES } from '../../search/files.ts';
import { writeTexts } from '../steps/index-site.ts';
import type { Project } from '../steps/project.ts';
import type { Document } from './documents.ts';
import { MINISEARCH } from './pages/bigrams.js';

/** The folder of one engine, and the page that answers `?q=…`. */
export interface Site {
  name: string;
  folder: string;
  page: string;
}

const PAGES = join(import.meta.dirname, 'pages');

/** Writes a site for each engine, all with the same documents. */
export async function writeSites(
  folder: string,
  project: Project,
  directory: Directory,
  documents: readonly Document[],
): Promise<Site[]> {
  rmSync(folder, { recursive: true, force: true });
  return [
    await ours(join(folder, 'ours'), project, directory, documents),
    await pagefind(join(folder, 'pagefind'), documents),
    miniSearch(join(folder, 'minisearch'), project, documents),
    flexSearch(join(folder, 'flexsearch'), project, documents),
  ];
}

/** The built search page, over more entries. */
async function ours(folder: string, { dist }: Project, directory: Directory, documents: readonly Document[]): Promise<Site> {
  for (const part of ['assets', 'search/index.html', 'favicon.svg'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const known = new Set(directory.entries.map(({ url }) => url));
  const entries = [...directory.entries, ...documents.map(({ entry }) => entry).filter(({ url }) => !known.has(url))];
  const records = documents.map(({ entry, text }) => ({ url: entry.url, text }));
  const summaries = Object.fromEntries(documents.map(({ entry, summary }) => [entry.url, summary]));
  await writeTexts(folder, records, directory, summaries);
  write(join(folder, FILES.entries), gzipSync(JSON.stringify({ ...directory, entries })));
  write(join(folder, FILES.summaries), gzipSync(JSON.stringify(summaries)));
  return { name: 'this search', folder, page: '/search/' };
}

/** Pagefind as it comes: its own reading of pages, its own segmentation, its own ranking. */
async function pagefind(folder: string, documents: readonly Document[]): Promise<Site> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (const { entry, summary, text } of documents) {
    const head = [`<h1>${escaped(entry.title)}</h1>`, ...[...entry.names, summary].map((words) => `<p>${escaped(words)}</p>`)];
    const body = [...head, ...text.split('\n').map((block) => `<p>${escaped(block)}</p>`)].join('');
    await index.addHTMLFile({ url: entry.url, content: `<html lang="zh-Hant-TW"><body>${body}</body></html>` });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return copied('Pagefind', folder, 'pagefind.js');
}

function miniSearch(folder: string, { root }: Project, documents: readonly Document[]): Site {
  const index = new MiniSearch(MINISEARCH);
  index.addAll(documents.map(fieldsOf));
  write(join(folder, 'index.json'), JSON.stringify(index));
  cpSync(join(root, 'node_modules/minisearch/dist/es/index.js'), join(folder, 'library.js'));
  return copied('MiniSearch', folder, 'minisearch.js');
}

function flexSearch(folder: string, { root }: Project, documents: readonly Document[]): Site {
  write(join(folder, 'documents.json'), JSON.stringify(documents.map(fieldsOf)));
  cpSync(join(root, 'node_modules/flexsearch/dist/flexsearch.bundle.module.min.js'), join(folder, 'library.js'));
  return copied('FlexSearch', folder, 'flexsearch.js');
}

const fieldsOf = ({ entry, summary, text }: Document) => ({
  ...{ id: entry.url, title: entry.title, names: entry.names.join('\n'), summary, text },
});

/** The page of an engine: a list of results, and a script that answers what the address asks. */
function copied(name: string, folder: string, script: string): Site {
  const html = `<!DOCTYPE html><html lang="zh-Hant-TW"><meta charset="utf-8"><ol id="results"></ol><script type="module" src="/${script}"></script></html>`;
  write(join(folder, 'index.html'), html);
  for (const file of [script, 'bigrams.js', 'page.js']) cpSync(join(PAGES, file), join(folder, file));
  return { name, folder, page: '/' };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
