import { plain } from '../markdown/inline.ts';
import type { Model } from '../model/types.ts';

/** What a reading page says of a term in place: by id its name, its English name and its definition. */
export const termNotesOf = ({
  terms,
}: Pick<Model, 'terms'>): Record<string, [term: string, english: string, definition: string]> =>
  Object.fromEntries(terms.map(({ id, term, english, definition }) => [id, [term, english, plain(definition)]]));
