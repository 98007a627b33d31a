import { FILTERS } from '../search/entry.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  /** tokens: `kind/案例`, `cause/credentials` */
  chosen: string[];
}

const NAMES = ['kind', ...FILTERS];

/** Reads `?q=…&kind=…&kind=…&cause=…`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = NAMES.flatMap((name) =>
    parameters
      .getAll(name)
      .filter(Boolean)
      .map((value) => `${name}/${value}`),
  );
  return { query: parameters.get('q')?.trim() ?? '', chosen: [...new Set(chosen)] };
}

/** The address for a state; without a query there is none to keep. */
export function addressOf(path: string, { query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const token of chosen) parameters.append(token.slice(0, token.indexOf('/')), token.slice(token.indexOf('/') + 1));
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}
