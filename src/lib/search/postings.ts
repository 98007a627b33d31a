/** Where an index word stands: for each text, by its number, the places in order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** The texts in which words follow each other, each with the place of the first of them at its first occurrence. */
export function phraseIn([first, ...others]: readonly (Postings | undefined)[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [text, places] of first ?? []) {
    const next = others.map((word) => word?.get(text) ?? []);
    if (next.some(({ length }) => !length)) continue;
    const sets = next.map((one) => new Set(one));
    const place = places.find((start) => sets.every((word, i) => word.has(start + i + 1)));
    if (place !== undefined) found.set(text, place);
  }
  return found;
}
