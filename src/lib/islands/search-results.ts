import type { SearchEntry } from '../search/entry.ts';
import { excerptOf, markWords, type Piece } from '../search/excerpt.ts';
import type { Forms } from '../search/forms.ts';
import type { Query } from '../search/query.ts';
import type { Result } from '../search/rank.ts';
import type { Ready } from '../search/ready.ts';
import { remarkOf } from '../search/words.ts';
import { element } from './element.ts';
import { loadSummaries, loadTextOf } from './search-engine.ts';

type Entry = Pick<SearchEntry, 'url' | 'title' | 'kind'>;

/** A link to an entry, with its kind, as a list item. */
export const entryItem = ({ url, title, kind }: Entry): HTMLLIElement =>
  element('li', {}, [element('a', { href: url }, [title]), ' ', element('span', { class: 'meta' }, [kind])]);

/** One result as a list item: title and kind at once, then the summary, until an excerpt takes its place. */
export function resultItem(result: Result, query: Query, { forms }: Ready): HTMLLIElement {
  const { url, title, kind, lead } = result.entry;
  const words = wordsOf(query);
  const excerpt = element('p', { class: 'excerpt' }, []);
  const item = element('li', {}, [
    element('h2', {}, [element('a', { href: url }, markWords(title, words, forms).map(piece))]),
    element('p', { class: 'meta' }, [[kind, remarkOf(result)].filter(Boolean).join('・')]),
    ...(lead || result.inText ? [excerpt] : []),
  ]);
  // Where one cannot be loaded, the result is shown without it.
  void fill(excerpt, result, words, forms).catch(() => undefined);
  return item;
}

/** Puts the summary into a paragraph, then, where it has no word of the query but the text has, an excerpt. */
async function fill(paragraph: HTMLElement, { entry: { url, title }, inText }: Result, words: readonly string[], forms: Forms) {
  const summary = (await loadSummaries())[url] ?? '';
  const pieces = markWords(summary, words, forms);
  paragraph.replaceChildren(...pieces.map(piece));
  if (!inText || pieces.some(({ hit }) => hit)) return;
  const text = await loadTextOf(url);
  paragraph.replaceChildren(...excerptOf(withoutTitle(text, title), words, forms).map(piece));
}

/** What is marked: the runs as typed, and the words of it, in any of their forms. */
const wordsOf = ({ runs, needs }: Query): string[] => {
  const long = [...runs, ...needs].flatMap(({ same, like }) => [...same, ...like]).map((word) => word.replace(/^第(?=\d+$)/, ''));
  return long.filter((word) => /[\p{L}\p{N}]/u.test(word) && (word.length > 1 || long.every((other) => other.length < 2)));
};

const piece = ({ text, hit }: Piece): Node | string => (hit ? element('mark', {}, [text]) : text);

/** A page's text begins with its title, perhaps after a line above it; in a list of results both stand there already. */
function withoutTitle(text: string, title: string): string {
  const [name = ''] = title.split('　');
  const at = text.indexOf(name);
  const end = text.indexOf('\n', at);
  return at >= 0 && at < 80 && end > 0 ? text.slice(end + 1) : text;
}

/** The link that the arrow keys go to from `current`, or undefined for the search field above the first. */
export function neighbour<T>(links: readonly T[], current: T | undefined, step: 1 | -1): T | undefined {
  const at = current === undefined ? -1 : links.indexOf(current);
  return links[Math.min(at + step, links.length - 1)];
}
