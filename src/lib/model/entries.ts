/** Each value once, in the order in which it first stands. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The entry of an id, which checked content has. */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`link: "${id}" is not there; run the checks first`);
  return found;
}
