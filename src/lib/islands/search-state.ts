/** What the address of the search page says. */
export interface SearchState {
  query: string;
  kinds: string[];
}

/** Reads `?q=…&kind=…&kind=…`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('q')?.trim() ?? '', kinds: [...new Set(parameters.getAll('kind'))].filter(Boolean) };
}

/** The address for a state; without a query there is none to keep. */
export function addressOf(path: string, { query, kinds }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const kind of kinds) parameters.append('kind', kind);
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}
