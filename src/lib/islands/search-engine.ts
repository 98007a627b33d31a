import type { Directory, Summaries } from '../search/entry.ts';
import { FILES, shardFileOf, textFileOf } from '../search/files.ts';
import { type Answer, type Chosen, find, findByName } from '../search/find.ts';
import { type IndexMap, lookUpIn } from '../search/pagefind.ts';
import { type Ready, readyOf } from '../search/ready.ts';
import { loadBytes, loadJson, loadText } from './search-load.ts';

/** What the search needs, loaded once at the first sign that it is wanted, names before full text. */

/** Keeps what was loaded; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

export const loadDirectory = once(() => loadJson<Directory>(FILES.entries));
export const loadReady = once(async () => readyOf(await loadDirectory()));
const loadFullText = once(async () => lookUpIn(await loadJson<IndexMap>(FILES.map), (name) => loadBytes(shardFileOf(name))));
/** For results, once they are shown: until then nothing else is to be in their way. */
export const loadSummaries = once(() => pause(0).then(() => loadJson<Summaries>(FILES.summaries)));

/** Names are asked for at once, the full text as soon as they are there. */
export const prepare = (): Promise<unknown> => loadReady().then(loadFullText);

/** How complete an answer is: the full text is still being searched, cannot be, or was. */
export type Completeness = 'more' | 'names-only' | 'all';

export type Show = (answer: Answer, ready: Ready, completeness: Completeness) => void;

/** Time for the full text before the names are shown without it. */
const PATIENCE = 60;

/**
 * Answers a query, where need be twice: by names while the full text is on its way, if they are sure of the first result,
 * then by all. Rejects where not even the names can be had.
 */
export async function answer(typed: string, chosen: Chosen, show: Show, current: () => boolean): Promise<void> {
  const ready = await loadReady();
  const names = findByName(typed, chosen, ready);
  const showNames = (): void => {
    if (names.results[0]?.sure && current()) show(names, ready, 'more');
  };
  if (!fullTextIsHere) showNames();
  const full = loadFullText()
    .then((lookUp) => find(typed, chosen, ready, lookUp))
    .catch(() => undefined);
  if (fullTextIsHere && !(await Promise.race([full, pause(PATIENCE)]))) showNames();
  const all = await full;
  fullTextIsHere ||= Boolean(all);
  if (current()) show(all ?? names, ready, all ? 'all' : 'names-only');
}

let fullTextIsHere = false;

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));

const texts = new Map<string, Promise<string>>();

/** The body text of an address, to cut an excerpt from. */
export function loadTextOf(url: string): Promise<string> {
  // Twenty excerpts of one query are not to stand in the way of the next.
  const text = texts.get(url) ?? loadText(textFileOf(url), 'low');
  texts.set(url, text);
  return text;
}
