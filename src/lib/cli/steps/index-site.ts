import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Directory } from '../../search/entry.ts';
import { FILES, textFileOf } from '../../search/files.ts';
import { type Forms, formsOf } from '../../search/forms.ts';
import type { TextRecord } from '../../search/matcher.ts';
import { type BuiltPage, recordsOf } from '../../search/records.ts';
import { coded, tokensOf } from '../../search/tokens.ts';

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
  Object.values(JSON.parse(unpacked(join(folder, FILES.ids))) as Record<string, string>).map((url) => ({
    url,
    text: unpacked(join(folder, textFileOf(url))),
  }));

const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString();

/** Writes what the search loads into a built folder: Pagefind's index, the address of each of its pages, and the texts for excerpts. */
export async function indexSite(folder: string, directory: Directory): Promise<string> {
  const pages = builtPages(folder);
  const records = recordsOf(pages, directory.entries);
  const known = new Set(directory.entries.map(({ url }) => url));
  const unknown = records.find(({ url }) => !known.has(url));
  if (unknown) throw new IndexError(`${unknown.url} is to be searched, but the list of entries does not have it.`);
  if (!records.length) throw new IndexError('The search index is empty: no page has an element with data-pagefind-body.');
  await writeIndex(records, formsOf(directory.spellings), join(folder, dirname(FILES.ids)));
  write(join(folder, FILES.ids), JSON.stringify(addressesIn(join(folder, dirname(FILES.ids)))));
  for (const { url, text } of records) write(join(folder, textFileOf(url)), text);
  return `Pages built: ${pages.length}; the search index holds ${records.length} texts.`;
}

/** Has Pagefind index the words of each text (tokens.ts). No language: it is to leave the words as they are. */
export async function writeIndex(records: readonly TextRecord[], { form }: Forms, outputPath: string): Promise<void> {
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
  } finally {
    await close();
  }
}

/** The address of each of Pagefind's pages by its id, read from what it wrote: asking for it page by page would be a request each. */
export function addressesIn(folder: string): Record<string, string> {
  const fragments = readdirSync(join(folder, 'fragment')).filter((name) => name.endsWith('.pf_fragment'));
  return Object.fromEntries(
    fragments.sort().map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [name.replace(/\.pf_fragment$/, ''), url];
    }),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(text, { level: 9 }));
}
