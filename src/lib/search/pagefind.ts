import { type Cbor, decoded } from './cbor.ts';
import { type Postings, phraseIn } from './postings.ts';
import type { LookUp } from './text-find.ts';
import { coded } from './tokens.ts';

/** What must be known of a built index before a word can be looked for in it. */
export interface IndexMap {
  /** what the names of its files begin with; another for every index */
  name: string;
  /** each file's first word, as far as it tells it from the last of the file before */
  from: string[];
  /** the address of each text, by its number */
  addresses: string[];
}

/** The name of one of its files. */
export const shardName = ({ name }: Pick<IndexMap, 'name'>, number: number): string => `${name}_${number}`;

/** What every file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/** A word in a file of Pagefind's index: in each text, its number as the step from the text before, and its places. */
export type PackedWord = readonly [word: string, texts: readonly PackedText[], ...others: Cbor[]];
type PackedText = readonly [step: number, places: readonly number[], ...others: Cbor[]];

/** The words of a file of Pagefind's index. */
export const packedWords = (file: Uint8Array): readonly PackedWord[] =>
  (decoded(file.subarray(SIGNATURE.length)) as unknown as [PackedWord[]])[0];

/**
 * The source of hits where the site is served: the index that Pagefind made at build time, of which a phrase loads only the files that its
 * words are in, each once. `load` gives a file by its name.
 */
export function lookUpIn(map: IndexMap, load: (name: string) => Promise<Uint8Array>): LookUp {
  const files = new Map<number, Promise<Map<string, Postings>>>();
  const fileOf = (number: number): Promise<Map<string, Postings>> => {
    const file = files.get(number) ?? load(shardName(map, number)).then(wordsIn);
    files.set(number, file);
    // What failed is tried again the next time.
    file.catch(() => files.delete(number));
    return file;
  };
  const postingsOf = async (token: string): Promise<Postings | undefined> => {
    const word = coded(token);
    const number = map.from.findLastIndex((first) => first <= word);
    return number < 0 ? undefined : (await fileOf(number)).get(word);
  };
  return async (phrase) => {
    const found = phraseIn(await Promise.all(phrase.map(postingsOf)));
    return new Map([...found].map(([text, place]) => [map.addresses[text] as string, place]));
  };
}

function wordsIn(file: Uint8Array): Map<string, Postings> {
  return new Map(packedWords(file).map(([word, texts]) => [word, postingsIn(texts)]));
}

/** Texts and places stand as steps, each from the one before; a negative number is a weight, which is not used here. */
function postingsIn(texts: readonly PackedText[]): Postings {
  const postings = new Map<number, number[]>();
  let text = 0;
  for (const [step, places] of texts) {
    text += step;
    let place = 0;
    const own = places.filter((one) => one >= 0).map((one) => (place += one));
    postings.set(text, own);
  }
  return postings;
}
