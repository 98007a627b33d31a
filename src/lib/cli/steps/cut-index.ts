import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decoded, encoded } from '../../search/cbor.ts';
import { type IndexMap, type PackedWord, packedWords, SIGNATURE, shardName } from '../../search/pagefind.ts';

/** Bytes of a file of the index before it is compressed; a word that takes more has a file of its own. */
const SIZE = 2000;

/** What Pagefind's reader knows of an index: version, pages (id, number of words), files (first word, last word, name), and more. */
type Meta = [version: string, pages: [id: string, words: number][], files: [string, string, string][], ...others: Cbor[]];

/**
 * Cuts the files of Pagefind's index smaller, since a query loads one for each of its words: Pagefind's own size cannot be set. The index
 * stays one that Pagefind's reader can use. Gives what the search must know of it.
 */
export function cutIndex(folder: string): IndexMap {
  const [metaName = ''] = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  const meta = decoded(unpacked(join(folder, metaName)).subarray(SIGNATURE.length)) as unknown as Meta;
  const name = metaName.slice('pagefind.'.length, -'.pf_meta'.length);
  const [, pages, files] = meta;
  const shards = parted(files.flatMap(([, , file]) => packedWords(unpacked(pathOf(folder, file)))));
  for (const [, , file] of files) rmSync(pathOf(folder, file));
  shards.forEach((words, i) => {
    write(pathOf(folder, shardName({ name }, i)), [words as unknown as Cbor]);
  });
  const borders = bordersOf(shards);
  meta[2] = borders.map(([first, last], i) => [first, last, shardName({ name }, i)]);
  write(join(folder, metaName), meta);
  return { name, from: borders.map(([first]) => first), addresses: pages.map(([id]) => addressOf(folder, id)) };
}

/** Words in their order, parted into files. */
function parted(words: readonly PackedWord[]): PackedWord[][] {
  const shards: PackedWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encoded(word as unknown as Cbor).length;
    if (room < size) {
      shards.push([]);
      room = SIZE;
    }
    shards.at(-1)?.push(word);
    room -= size;
  }
  return shards;
}

/** The first and the last word of each file, as far as they tell it from its neighbours. */
function bordersOf(shards: readonly PackedWord[][]): [first: string, last: string][] {
  const words = shards.map((shard): [string, string] => [shard[0]?.[0] ?? '', shard.at(-1)?.[0] ?? '']);
  return words.map(([first, last], i) => [
    first.slice(0, common(first, words[i - 1]?.[1] ?? '') + 1),
    i + 1 < words.length ? last.slice(0, common(last, words[i + 1]?.[0] ?? '') + 1) : last,
  ]);
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Where a page of the index is: asking for it page by page would be a request each. */
function addressOf(folder: string, id: string): string {
  const text = unpacked(join(folder, 'fragment', `${id}.pf_fragment`)).toString();
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

const pathOf = (folder: string, file: string): string => join(folder, 'index', `${file}.pf_index`);

const unpacked = (path: string): Buffer => gunzipSync(readFileSync(path));

function write(path: string, value: Cbor): void {
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encoded(value)]), { level: 9 }));
}
