/** Where an index word stands: for each text, by its number, the places in order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** The texts in which words follow each other, each with the place of the first of them at its first occurrence. */
export function phraseIn([first, ...others]: readonly (Postings | undefined)[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [text, places] of first ?? []) {
    const next = others.map((word) => new Set(word?.get(text)));
    const place = places.find((start) => next.every((word, i) => word.has(start + i + 1)));
    if (place !== undefined) found.set(text, place);
  }
  return found;
}
