import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Directory, Summaries } from '../../search/entry.ts';
import { FILES, textFileOf } from '../../search/files.ts';
import { type Forms, formsOf } from '../../search/forms.ts';
import type { TextRecord } from '../../search/matcher.ts';
import type { IndexMap } from '../../search/pagefind.ts';
import { type BuiltPage, recordsOf, withSummaries } from '../../search/records.ts';
import { coded, tokensOf } from '../../search/tokens.ts';
import { cutIndex } from './cut-index.ts';

/** The search index could not be made. */
export class IndexError extends Error {}

/** The paths of all pages in a built folder, in order. */
export const pagePaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();

/** Every page of a built folder, in the order of their paths. */
const builtPages = (folder: string): BuiltPage[] =>
  pagePaths(folder).map((path) => ({
    url: `/${path.replace(/index\.html$/, '')}`,
    html: readFileSync(join(folder, path), 'utf8'),
  }));

/** The texts of a built folder, as they were taken from its pages before these were made smaller. */
export const builtTexts = (folder: string): TextRecord[] =>
  (JSON.parse(unpacked(join(folder, FILES.map))) as IndexMap).addresses.map((url) => ({
    url,
    text: unpacked(join(folder, textFileOf(url))),
  }));

const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString();

/** Writes what the search loads into a built folder: Pagefind's index, what must be known of it, and the texts for excerpts. */
export async function indexSite(folder: string, directory: Directory, summaries: Summaries): Promise<string> {
  const pages = builtPages(folder);
  const records = recordsOf(pages, directory.entries);
  const known = new Set(directory.entries.map(({ url }) => url));
  const unknown = records.find(({ url }) => !known.has(url));
  if (unknown) throw new IndexError(`${unknown.url} is to be searched, but the list of entries does not have it.`);
  if (!records.length) throw new IndexError('The search index is empty: no page has an element with data-pagefind-body.');
  await writeTexts(folder, records, directory, summaries);
  return `Pages built: ${pages.length}; the search index holds ${records.length} texts.`;
}

/** Writes index and texts of some records. */
export async function writeTexts(folder: string, records: readonly TextRecord[], directory: Directory, summaries: Summaries) {
  const index = join(folder, dirname(FILES.map));
  await writeIndex(withSummaries(records, summaries), formsOf(directory.spellings), index);
  write(join(folder, FILES.map), JSON.stringify(cutIndex(index)));
  for (const { url, text } of records) write(join(folder, textFileOf(url)), text);
}

/** Has Pagefind index the words of each text (tokens.ts). No language: it is to leave the words as they are. */
async function writeIndex(records: readonly TextRecord[], { form }: Forms, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new IndexError(`Pagefind did not start:\n${errors.join('\n')}`);
  try {
    const added = await Promise.all(
      records.map(({ url, text }) =>
        index.addCustomRecord({ url, content: tokensOf(form(text)).map(coded).join(' '), language: 'und' }),
      ),
    );
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.flatMap((page) => page.errors), ...written.errors];
    if (failures.length) throw new IndexError(`Pagefind could not index the pages:\n${failures.join('\n')}`);
    // Its search boxes are half a megabyte that no page here loads.
    for (const name of readdirSync(outputPath))
      if (/^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(outputPath, name));
  } finally {
    await close();
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(text, { level: 9 }));
}
