import { z } from 'zod';

/**
 * Building blocks of every schema. Content is read as text (YAML's failsafe schema), so that `yes`, `2016` or `1` never
 * change type on the way in; the few numbers and switches are turned here.
 *
 * Three marks in a field's metadata let one generic check serve all kinds:
 * `vocabulary` (a list in vocabulary.yaml), `ref` (an entry of a kind) and `pin` (a place in a source).
 */
export interface FieldMarks {
  vocabulary?: string;
  ref?: RefKind;
  pin?: true;
  /** prose that readers see: the writing rules apply and `[words](kind:id)` links are looked up */
  prose?: true;
}

/** What a reference may name. `norm` is written `<provision>#<norm>`. */
export type RefKind = 'case' | 'provision' | 'checklist' | 'item' | 'source' | 'term' | 'norm';

const mark = <T extends z.ZodType>(schema: T, description: string, marks: FieldMarks = {}): T =>
  schema.meta({ description, ...marks }) as T;

/** Lower-case id, also the file name and the address. */
export const id = (description: string) =>
  mark(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case letters, digits and single hyphens'), description);

/** Permanent id of a checklist item, such as `ACC-03`. */
export const itemId = (description: string) =>
  mark(z.string().regex(/^[A-Z]{3}-\d{2}$/, 'item ids look like ACC-03'), description);

/** A line of text without Markdown, at most `max` characters. */
export const line = (description: string, max = 200) =>
  mark(z.string().trim().min(1, 'must not be empty').max(max, `must be at most ${max} characters`), description, { prose: true });

/** One or more sentences that readers see; may hold `[words](kind:id)` links. */
export const prose = (description: string) => mark(z.string().trim().min(1, 'must not be empty'), description, { prose: true });

/** An id out of the named list in vocabulary.yaml. */
export const term = (vocabulary: string, description: string) => mark(z.string().min(1), description, { vocabulary });

/** The id of another entry. */
export const ref = (kind: RefKind, description: string) => mark(z.string().min(1), description, { ref: kind });

/** `<source id>#<place id>`: one document and one of its listed places. */
export const pin = (description = '出處：來源代號#位置代號，位置須列於該來源的 places') =>
  mark(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'pins look like cy-2017-consular#f1-4'), description, { pin: true });

/** The two halves of a pin. */
export function parsePin(text: string): { source: string; at: string } {
  const cut = text.indexOf('#');
  return { source: text.slice(0, cut), at: text.slice(cut + 1) };
}

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2})?\+08:00)?)?)?$/;

/**
 * A date with the precision it carries: `2016`, `2016-07`, `2017-01-26`, `2017-01-26T15+08:00` (some time in that hour),
 * `2017-01-26T22:44+08:00`. Whether the day exists is checked apart, so that the message can say so.
 */
export const date = (description: string) =>
  mark(
    z.string().regex(DATE, 'dates look like 2016, 2016-07, 2017-01-26, 2017-01-26T15+08:00 or 2017-01-26T22:44+08:00'),
    description,
    {
      date: true,
    } as FieldMarks,
  );

/** A calendar day. */
export const day = (description: string) =>
  mark(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'days look like 2017-01-26'), description, { date: true } as FieldMarks);

/** A number written in plain digits. */
export const figure = (description: string) =>
  mark(
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'numbers are plain digits without separators')
      .transform(Number)
      .pipe(z.number()),
    description,
  );

/** How many, or which in order: a whole number from 1. */
export const ordinal = (description: string) =>
  mark(
    z
      .string()
      .regex(/^[1-9]\d*$/, 'this is a whole number from 1')
      .transform(Number)
      .pipe(z.number()),
    description,
  );

/** A web address. */
export const address = (description: string) =>
  mark(z.string().regex(/^https:\/\/\S+$/, 'addresses start with https://'), description);
