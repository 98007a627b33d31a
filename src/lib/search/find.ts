import type { SearchEntry } from './entry.ts';
import { citedIn, type Query, understand } from './query.ts';
import { type Result, rank } from './rank.ts';
import type { Ready } from './ready.ts';
import { similarEntries } from './similar.ts';
import { findText, type LookUp } from './text-find.ts';
import { officialName } from './understood.ts';

/** What is chosen: tokens such as `kind/案例`, `cause/credentials`; of one filter any, of several all. */
export type Chosen = readonly string[];

export interface Answer {
  query: Query;
  /** the best first, after filters */
  results: Result[];
  /** how many results have a token, under what is chosen in the other filters */
  counts: ReadonlyMap<string, number>;
  /** how many there are before filters */
  total: number;
  /** an article was named that this site does not have: what it has of that law */
  unlisted: { law: string; label: string; entries: SearchEntry[] } | undefined;
  /** where nothing was found: what there is of the law that was named, else the nearest by name */
  nearest: SearchEntry[];
  /** the named article has another number today, or is in another act: from where to where */
  renumbered: { from: SearchEntry; to: SearchEntry } | undefined;
}

/** Answers out of names alone, at once; the results that are `sure` begin every answer with the full text, too. */
export function findByName(input: string, chosen: Chosen, ready: Ready): Answer {
  const query = understand(input, ready);
  return answerOf(query, rank(query, ready), chosen, ready);
}

/** Answers a query out of names, and what is indexed of texts with their summaries. */
export async function find(input: string, chosen: Chosen, ready: Ready, lookUp: LookUp): Promise<Answer> {
  const query = understand(input, ready);
  const text = await findText(query, ready.forms, lookUp);
  return answerOf(query, rank(query, ready, text), chosen, ready);
}

function answerOf(query: Query, found: readonly Result[], chosen: Chosen, ready: Ready): Answer {
  const unlisted = unlistedOf(query, ready);
  return {
    query,
    results: found.filter(({ entry }) => fits(entry, chosen)),
    counts: countsOf(found, chosen),
    total: found.length,
    unlisted,
    nearest: found.length ? [] : (unlisted?.entries.slice(0, 5) ?? similarEntries(query.folded[0] ?? '', ready, 3)),
    renumbered: renumberedOf(query, found, ready),
  };
}

/** What an entry can be filtered by. */
const tokensOf = ({ kind, facets = [] }: SearchEntry): string[] => [`kind/${kind}`, ...facets];

const filterOf = (token: string): string => token.slice(0, token.indexOf('/'));

function fits(entry: SearchEntry, chosen: Chosen): boolean {
  const tokens = tokensOf(entry);
  return chosen.every((token) => chosen.some((other) => filterOf(other) === filterOf(token) && tokens.includes(other)));
}

function countsOf(found: readonly Result[], chosen: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  const under = new Map<string, readonly Result[]>();
  const without = (filter: string): readonly Result[] => {
    const others = chosen.filter((token) => filterOf(token) !== filter);
    const known = under.get(filter) ?? found.filter(({ entry }) => fits(entry, others));
    under.set(filter, known);
    return known;
  };
  const filters = new Set(found.flatMap(({ entry }) => tokensOf(entry).map(filterOf)));
  for (const filter of filters)
    for (const { entry } of without(filter))
      for (const token of tokensOf(entry)) if (filterOf(token) === filter) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function unlistedOf(query: Query, { entries, directory, forms }: Ready): Answer['unlisted'] {
  const { cited } = query;
  if (!cited?.name || !cited.article || entries.some(({ entry }) => citedIn(query, entry) === 'article')) return undefined;
  const all = entries.map(({ entry }) => entry).filter(({ law }) => law !== undefined && cited.laws.includes(law));
  return { law: officialName(cited, directory.laws, forms), label: cited.label, entries: all };
}

/** Where the article that was named is no longer the law, and its successor is known. */
function renumberedOf(query: Query, found: readonly Result[], { byUrl }: Ready): Answer['renumbered'] {
  const first = found[0]?.entry;
  if (first?.old !== 'ended' || citedIn(query, first) !== 'article') return undefined;
  const to = first.related?.map((url) => byUrl.get(url)?.entry).find((entry) => entry && !entry.old);
  return to && { from: first, to };
}
