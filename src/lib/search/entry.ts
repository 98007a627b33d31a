/** The kinds of result, in the order in which equals are listed. */
export const KINDS = ['案例', '規定', '檢核表', '檢核項目', '來源', '術語', '更正', '頁面'] as const;

/** The facets of cases that the search filters by, in order; their values are tokens such as `cause/credentials`. */
export const FILTERS = ['provision', 'cause', 'agency', 'year'] as const;

/** One thing with an address: enough to find it by name, to list it as a result, and to guess it from a wrong address. */
export interface SearchEntry {
  /** one of KINDS */
  kind: string;
  id: string;
  title: string;
  url: string;
  /** other names that people look for */
  names: string[];
  /** how many index words its summary has (tokens.ts); its text is indexed behind them, so that a place before it is in the summary */
  lead?: number;
  /** of a provision: its law's place in `Directory.laws`, and its article as written in the content (12, 318-1, 2.3) */
  law?: number;
  article?: string;
  /** of a provision: its text has ended, or nobody verified whether it is the law today */
  old?: 'ended' | 'unverified';
  /** of a provision: the addresses of what it succeeds and is succeeded by; of a term: of the provisions it rests on */
  related?: string[];
  /** how many cases and items rest on it: what is used more comes first among equals */
  weight?: number;
  /** what it can be filtered by, as `cause/credentials` */
  facets?: string[];
}

/** A filter with its values in the order in which readers expect them. */
export interface Filter {
  id: string;
  label: string;
  values: { id: string; label: string }[];
}

/** What the search and the page for wrong addresses load. */
export interface Directory {
  entries: SearchEntry[];
  /** the names of each law: in full, in short, in English, as people write it */
  laws: string[][];
  filters: Filter[];
  spellings: Spellings;
  /** old address → present address */
  moved: Record<string, string>;
}

/** By address, in plain text: one or two sentences that are shown with a result. */
export type Summaries = Record<string, string>;

/** What is compared as the same; made from the collection's own words, see spellings.ts. */
export interface Spellings {
  /** pairs of characters: the first is read as the second */
  characters: string;
  /** words of elsewhere → words of this collection */
  words: Record<string, string>;
}
