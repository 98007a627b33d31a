import type { Forms } from './forms.ts';
import { type Postings, phraseIn } from './postings.ts';
import type { LookUp } from './text-find.ts';
import { tokensOf } from './tokens.ts';

/** The body text of one thing with an address. */
export interface TextRecord {
  url: string;
  text: string;
}

/**
 * The source of hits where no index can be fetched (pages opened from a folder): made in the browser from texts that come as a script. It
 * parts texts as the built index does, so that both find the same.
 */
export function matcher(records: readonly TextRecord[], forms: Forms): LookUp {
  const index = indexOf(records, forms);
  return async (phrase) => {
    const found = phraseIn(phrase.map((word) => index.get(word)));
    return new Map([...found].map(([record, place]) => [(records[record] as TextRecord).url, place]));
  };
}

function indexOf(records: readonly TextRecord[], { form }: Forms): Map<string, Postings> {
  const index = new Map<string, Map<number, number[]>>();
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
