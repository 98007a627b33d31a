/** The kinds of result, in the order in which equals are listed. The same words stand in each page's search filter. */
export const KINDS = ['案例', '規定', '檢核表', '檢核項目', '術語', '來源', '更正', '頁面'] as const;

/** One thing with an address: enough to find it by name, to show it as a result, and to guess it from a wrong address. */
export interface SearchEntry {
  /** one of KINDS */
  kind: string;
  id: string;
  title: string;
  url: string;
  /** plain text, one or two sentences */
  summary: string;
  /** other names that people look for */
  names: string[];
  /** of a provision: the names of its law, and its article as written in the content (12, 318-1, 2.3) */
  laws?: string[];
  article?: string;
}

/** What the search and the page for wrong addresses load. */
export interface Directory {
  entries: SearchEntry[];
  /** old address → present address */
  moved: Record<string, string>;
}
