import type { Model } from '../model/types.ts';
import { parsePin } from '../schema/fields.ts';

/** A field of a file, as the documentation lists it: its path below `each`, and what it holds. */
export type Field = readonly [name: string, what: string];

/** One file of the open data. */
export interface Export {
  /** below /data/ */
  path: string;
  /** one line for readers */
  description: string;
  /** the list whose records `fields` describes, such as `cases[]`; absent where they stand at the top */
  each?: string;
  fields: readonly Field[];
  /** The file's whole text. The same model gives the same text. */
  make(model: Model): string;
}

/** The size of a file in bytes, as it is served. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** JSON as all files have it: two spaces, keys in the order in which the code names them, one line feed at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A pin as data: `{ source, at }`. */
export const pinData = (pin: string): { source: string; at: string } => parsePin(pin);

/** The same for a list of pins; nothing for an absent one. */
export const pinsData = (pins: readonly string[] | undefined): { source: string; at: string }[] | undefined =>
  pins?.map(parsePin);
