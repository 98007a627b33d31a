import { citedIn, type Need, type Query } from './query.ts';
import type { Ready, ReadyEntry } from './ready.ts';
import type { NeedFound, TextFound } from './text-find.ts';

/** How an entry has what a query asks for. */
export interface Fit {
  /** it is the article or the item that the query names */
  cited: boolean;
  /** it is of the law that the query names without an article */
  law: boolean;
  /** where the whole query stands: as a name, in title, names or summary; so with words of elsewhere or of the glossary instead */
  whole: Whole;
  wholeLike: Whole;
  /** the query has one of its names in it */
  holds: boolean;
  /** whether title and names have the words */
  named: 'all' | 'some' | 'none';
  /** some word has no place at all */
  missing: boolean;
  /** the share of the words that have a place, by length */
  found: number;
  /** every run of the query stands in the body text as typed; so anywhere: in names, summary or text */
  together: boolean;
  asTyped: boolean;
  /** some word stands here only as another word for it */
  byOthers: boolean;
  /** how much of the name the query is, or of the query the names have */
  share: number;
  /** the place in the body text where it stands first */
  place: number;
  /** the name that fits, where it is not in the title */
  name: string | undefined;
  inText: boolean;
}

type Whole = 'name' | 'title' | 'names' | 'summary' | undefined;

/** How one need is met: in title and names, or summary and text; by another word; or not. */
interface Met {
  length: number;
  named: boolean;
  own: boolean;
  like: boolean;
}

/** How an entry fits a query; undefined where nothing of it is there. */
export function fitOf(query: Query, ready: ReadyEntry, context: Ready, text: TextFound | undefined): Fit | undefined {
  const { fold } = context.forms;
  const { url } = ready.entry;
  const whole = wholeIn(query.folded, ready) ?? (runsInSummary(text, ready) ? 'summary' : undefined);
  const met = query.needs.map((need, i) => metBy(need, ready, text?.needs[i]));
  const holds = held(query, ready);
  const { cited, law } = citedBy(query, ready);
  if (!cited && !law && !whole && !holds && !met.some(({ own, like }) => own || like)) return undefined;
  const missing = !met.length || met.some(({ own, like }) => !own && !like);
  const share = shareOf(met, ({ named }) => named);
  const named = whole === 'name' || whole === 'title' || whole === 'names';
  return {
    ...{ cited, law, whole, holds: Boolean(holds), missing },
    wholeLike: wholeLike(query, ready, text),
    named: share === 1 ? 'all' : share ? 'some' : 'none',
    found: shareOf(met, ({ own, like }) => own || like),
    together: Boolean(text?.runs.length && text.runs.every(({ same }) => same.has(url))),
    asTyped: query.runs.every((run, i) => metBy(run, ready, text?.runs[i]).own),
    byOthers: met.some(({ own, like }) => !own && like),
    share: named ? closeness(query.folded, ready) : share,
    place: placeIn(text, ready),
    name: nameFor(query, ready, fold, holds),
    inText: Boolean(text?.needs.some(({ same, like }) => same.has(url) || like.has(url))),
  };
}

function wholeIn(folded: readonly string[], ready: ReadyEntry): Whole {
  const { title, names } = ready;
  const any = (test: (words: string) => boolean): boolean => folded.some(test);
  if (any((words) => title === words || names.includes(words))) return 'name';
  if (any((words) => hasWords(title, words, ready))) return 'title';
  return any((words) => names.some((name) => hasWords(name, words, ready))) ? 'names' : undefined;
}

/** Whether a place in what is indexed of a text is in its summary, with which it begins. */
const inSummary = (place: number | undefined, { entry: { lead = 0 } }: ReadyEntry): boolean =>
  place !== undefined && place < lead;

/** Whether the summary has every run of the query. */
const runsInSummary = (text: TextFound | undefined, ready: ReadyEntry): boolean =>
  Boolean(text?.runs.length && text.runs.every(({ same }) => inSummary(same.get(ready.entry.url), ready)));

/** Whether a folded name has some words; a few Latin letters only as a word of their own (SOC, but not in "social"). */
const hasWords = (name: string, words: string, { spelled }: ReadyEntry): boolean =>
  name.includes(words) && (!/^[a-z]{1,5}$/.test(words) || new RegExp(`(?<![a-z])${words}(?![a-z])`).test(spelled));

/** Where another word for the whole query stands; only a query that is one word has any. */
function wholeLike({ needs, runs }: Query, ready: ReadyEntry, text: TextFound | undefined): Whole {
  const [need] = needs;
  const one = needs.length === 1 && runs.length === 1 && need?.folded.same[0] === runs[0]?.folded.same[0];
  if (!one || !need?.like.length) return undefined;
  return (
    wholeIn(need.folded.like, ready) ?? (inSummary(text?.needs[0]?.like.get(ready.entry.url), ready) ? 'summary' : undefined)
  );
}

function metBy({ folded: { same, like } }: Need, ready: ReadyEntry, found: NeedFound | undefined): Met {
  const { all, entry } = ready;
  const year = same.some((words) => entry.facets?.includes(`year/${words.replace(/年$/, '')}`));
  const named = year || same.some((words) => hasWords(all, words, ready));
  return {
    ...{ named, own: named || Boolean(found?.same.has(entry.url)), length: same[0]?.length ?? 0 },
    like: like.some((words) => hasWords(all, words, ready)) || Boolean(found?.like.has(entry.url)),
  };
}

function shareOf(met: readonly Met[], which: (one: Met) => boolean): number {
  const all = met.reduce((sum, { length }) => sum + length, 0);
  return all ? met.filter(which).reduce((sum, { length }) => sum + length, 0) / all : 0;
}

/** The longest name that stands in the query, where it is much of it. */
function held({ folded: [words = ''] }: Query, { title, names }: ReadyEntry): string | undefined {
  const inside = [title, ...names].filter((name) => name.length > 1 && name.length < words.length && words.includes(name));
  const longest = inside.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length >= Math.max(2, words.length / 4) && !/^\d+$/.test(longest) ? longest : undefined;
}

function citedBy(query: Query, { entry, names }: ReadyEntry): { cited: boolean; law: boolean } {
  if (entry.kind === '檢核項目') return { cited: names[0] === query.folded[0], law: false };
  const cited = citedIn(query, entry);
  return { cited: cited === 'article', law: cited === 'part' };
}

/** How much of the closest name the query is; a little more where the title says it too. */
function closeness(folded: readonly string[], { title, names }: ReadyEntry): number {
  const shares = folded.flatMap((words) =>
    [title, ...names].filter((name) => name.includes(words)).map((name) => words.length / name.length),
  );
  return Math.max(0, ...shares) + (folded.some((words) => title.includes(words)) ? 0.1 : 0);
}

/** Where all runs, or else some word, stand first in the body text; 0 where the summary has them. */
function placeIn(text: TextFound | undefined, { entry: { url, lead = 0 } }: ReadyEntry): number {
  const runs = text?.runs.map(({ same }) => same.get(url)) ?? [];
  const words = text?.needs.flatMap(({ same, like }) => same.get(url) ?? like.get(url) ?? []) ?? [];
  const place = runs.length && !runs.includes(undefined) ? Math.max(...(runs as number[])) : Math.max(0, ...words);
  return Math.max(0, place - lead);
}

/** The name by which an entry was found, where its title does not say so. */
function nameFor(query: Query, { entry, title }: ReadyEntry, fold: (text: string) => string, holds: string | undefined) {
  const { folded } = query;
  if (citedIn(query, entry) || folded.some((words) => title.includes(words))) return undefined;
  const names = entry.names.map((name) => ({ name, form: fold(name) }));
  const found =
    names.find(({ form }) => folded.includes(form)) ??
    names.find(({ form }) => folded.some((words) => form.includes(words))) ??
    names.find(({ form }) => form === holds && !title.includes(form));
  return found?.name;
}
