import type { Term } from '../model/types.ts';
import { urlOf } from '../urls.ts';

/** Elements whose words are links, names or speech already, or stand for themselves. */
const CLOSED = new Set(
  'a abbr blockquote button code dfn dt figcaption h1 h2 h3 h4 label legend nav q script style summary svg th'.split(' '),
);
const CLOSED_CLASS =
  /\sclass="[^"]*\b(?:meta|pins?|citation|eyebrow|block-title|elements-line|data-table|case-facts|key-figures|result-index|item-links|item-rows)\b/;
/** Elements that hold prose; words outside of them are names. */
const PROSE = new Set(['p', 'li', 'dd', 'td']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const TAG = /<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|<!--[\s\S]*?-->/gi;

/** What a stretch of words stands in. */
interface Place {
  name: string;
  prose: boolean;
  closed: boolean;
}

/**
 * Links each term of the glossary at its first use in a piece of a page: the term itself, or an alias that is the same word in a longer,
 * shorter or Latin form. Never twice a page, and never in headings, links, names or quotations. Of names that begin at one place the longest
 * counts, so that 非公務機關 is not taken for 公務機關; `whole` are further names of which no part is a term, such as those of laws.
 */
export function termLinker(
  terms: readonly Pick<Term, 'id' | 'term' | 'aliases'>[],
  whole: readonly string[] = [],
): (html: string) => string {
  const names = new Map<string, string | undefined>(whole.map((name) => [name, undefined]));
  for (const { term, aliases } of terms)
    for (const alias of aliases) names.set(alias, isSameWord(alias, term) ? idOf(term, terms) : undefined);
  for (const { id, term } of terms) names.set(term, id);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(pattern);
  const words = new RegExp(`[「『]|[」』]|${longestFirst.join('|')}`, 'g');
  return (html) => linkFirstUses(html, words, names);
}

const idOf = (word: string, terms: readonly Pick<Term, 'id' | 'term'>[]): string | undefined =>
  terms.find(({ term }) => term === word)?.id;

function linkFirstUses(html: string, words: RegExp, names: ReadonlyMap<string, string | undefined>): string {
  const linked = new Set([...html.matchAll(/href="\/glossary\/#([\w-]+)"/g)].map(([, id]) => id));
  const open: Place[] = [{ name: '', prose: false, closed: false }];
  let quoted = 0;
  const link = (text: string): string =>
    text.replace(words, (word) => {
      if (word === '「' || word === '『') quoted++;
      else if (word === '」' || word === '』') quoted = Math.max(0, quoted - 1);
      const id = names.get(word);
      if (!id || quoted > 0 || linked.has(id)) return word;
      linked.add(id);
      return `<a href="${urlOf({ kind: 'term', id })}">${word}</a>`;
    });
  let done = '';
  let end = 0;
  for (const { 0: tag, 1: name, index } of html.matchAll(TAG)) {
    const text = html.slice(end, index);
    const { prose, closed } = open.at(-1) as Place;
    done += (prose && !closed ? link(text) : text) + tag;
    end = index + tag.length;
    if (name) step(open, tag, name.toLowerCase());
    /* a quotation ends with its paragraph at the latest */
    if (name && PROSE.has(name)) quoted = 0;
  }
  return done + html.slice(end);
}

/** Goes into an element, or out of it. */
function step(open: Place[], tag: string, name: string): void {
  if (tag.startsWith('</')) {
    const at = open.findLastIndex((place) => place.name === name);
    if (at > 0) open.length = at;
  } else if (!VOID.has(name) && !tag.endsWith('/>')) {
    const { prose, closed } = open.at(-1) as Place;
    open.push({ name, prose: prose || PROSE.has(name), closed: closed || CLOSED.has(name) || CLOSED_CLASS.test(tag) });
  }
}

/** Aliases serve the search, and many are only near the term. Those that may carry its definition are the same word, longer or shorter. */
function isSameWord(alias: string, term: string): boolean {
  if (/^[A-Za-z0-9][\w .-]*$/.test(alias)) return true;
  return alias.length >= 3 && (isWithin(alias, term) || isWithin(term, alias));
}

/** Whether all characters of a word stand in another, in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** A name as a pattern; Latin letters end where the word ends. */
function pattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [before, after] = [/^[A-Za-z0-9]/, /[A-Za-z0-9]$/].map((edge) => edge.test(name));
  return `${before ? '(?<![A-Za-z0-9-])' : ''}${escaped}${after ? '(?![A-Za-z0-9-])' : ''}`;
}
