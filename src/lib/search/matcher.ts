import type { Forms } from './forms.ts';
import type { LookUp } from './text-find.ts';
import { tokensOf } from './tokens.ts';

/** The body text of one thing with an address. */
export interface TextRecord {
  url: string;
  text: string;
}

/** For each word, the records that have it, each with the places. */
type Index = Map<string, Map<number, number[]>>;

/**
 * The source of hits where no index can be fetched (pages opened from a folder): made in the browser from texts that come as a script. It
 * parts texts as the built index does, so that both find the same.
 */
export function matcher(records: readonly TextRecord[], forms: Forms): LookUp {
  const index = indexOf(records, forms);
  return async (phrase) => {
    const found = new Map<string, number>();
    const [first, ...others] = phrase.map((word) => index.get(word));
    for (const [record, places] of first ?? []) {
      const next = others.map((word) => new Set(word?.get(record)));
      const place = places.find((start) => next.every((word, i) => word.has(start + i + 1)));
      if (place !== undefined) found.set((records[record] as TextRecord).url, place);
    }
    return found;
  };
}

function indexOf(records: readonly TextRecord[], { form }: Forms): Index {
  const index: Index = new Map();
  records.forEach(({ text }, record) => {
    tokensOf(form(text)).forEach((word, place) => {
      const inRecords = index.get(word) ?? new Map<number, number[]>();
      const places = inRecords.get(record);
      if (places) places.push(place);
      else inRecords.set(record, [place]);
      index.set(word, inRecords);
    });
  });
  return index;
}
