/** What a reader has chosen: facet → its values. Values of one facet are alternatives; facets narrow each other. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

/** A row of the list as the filter sees it: its place in every facet, as `cause/credentials`. */
export type Tokens = ReadonlySet<string>;

/** The selection that an address query names. Keys that are no facet are left alone. */
export function parseSelection(query: string, facets: readonly string[]): Selection {
  const parameters = new URLSearchParams(query);
  return new Map(
    facets
      .map((facet): [string, Set<string>] => [facet, new Set(parameters.getAll(facet).filter((value) => value !== ''))])
      .filter(([, values]) => values.size > 0),
  );
}

/** The query of a selection, `?cause=credentials&year=2017`: always in the order of the facets, so that one selection has one address. */
export function queryOf(selection: Selection, facets: readonly string[]): string {
  const parameters = new URLSearchParams();
  for (const facet of facets) for (const value of [...(selection.get(facet) ?? [])].sort()) parameters.append(facet, value);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** The selection with one value taken in, or taken out where it was in. */
export function toggled(selection: Selection, facet: string, value: string): Selection {
  const values = new Set(selection.get(facet));
  if (!values.delete(value)) values.add(value);
  const next = new Map(selection).set(facet, values);
  if (values.size === 0) next.delete(facet);
  return next;
}

/** Whether a case has, in every chosen facet, one of the chosen values. */
export const matches = (tokens: Tokens, selection: Selection): boolean =>
  [...selection].every(([facet, values]) => [...values].some((value) => tokens.has(`${facet}/${value}`)));

/** How many rows would show if this value alone were chosen in its facet, the other facets staying as they are. */
export function countWith(rows: readonly Tokens[], selection: Selection, facet: string, value: string): number {
  const chosen = new Map(selection).set(facet, new Set([value]));
  return rows.filter((tokens) => matches(tokens, chosen)).length;
}

/** What the status line says; `unit` is what the rows are counted in, such as 件 or 條. */
export function statusText(shown: number, all: number, unit: string, chosen: readonly string[]): string {
  if (chosen.length === 0) return `全部${all}${unit}`;
  return `${all}${unit}中有${shown}${unit}符合${chosen.map((label) => `「${label}」`).join('')}`;
}
