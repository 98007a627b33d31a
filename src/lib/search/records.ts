import type { SearchEntry, Summaries } from './entry.ts';
import type { TextRecord } from './matcher.ts';

/** A page that the build made. */
export interface BuiltPage {
  url: string;
  html: string;
}

/**
 * The texts that a search looks through: of every page with an element that has `data-pagefind-body`, what a reader sees there, without
 * what `data-pagefind-ignore` leaves out. A page that holds several entries (a term has an address in the glossary) is cut at them.
 */
export function recordsOf(pages: readonly BuiltPage[], entries: readonly Pick<SearchEntry, 'url'>[]): TextRecord[] {
  const anchors = new Map<string, string[]>();
  for (const { url } of entries) {
    const [page = '', id] = url.split('#');
    if (id) anchors.set(page, [...(anchors.get(page) ?? []), id]);
  }
  return pages.flatMap(({ url, html }) => {
    const body = bodyOf(html);
    return body === undefined ? [] : cut(body, url, anchors.get(url) ?? []).filter(({ text }) => text);
  });
}

/**
 * What is indexed of each text, with the matcher as with Pagefind: its summary, then the text. Where something stands first then tells
 * whether the summary has it (`lead` of an entry), and the summaries need not be loaded to rank.
 */
export const withSummaries = (records: readonly TextRecord[], summaries: Summaries): TextRecord[] =>
  records.map(({ url, text }) => ({ url, text: summaries[url] ? `${summaries[url]}\n${text}` : text }));

/** The part of a page that is searched; an element of its name does not stand within it. */
function bodyOf(html: string): string | undefined {
  const [start, name] = /<(\w+)[^>]*\sdata-pagefind-body[^>]*>/.exec(html) ?? [];
  if (!start) return undefined;
  const from = html.indexOf(start) + start.length;
  return html.slice(from, html.indexOf(`</${name}>`, from));
}

function cut(html: string, url: string, ids: readonly string[]): TextRecord[] {
  const starts = ids
    .map((id) => ({ id, at: html.search(new RegExp(`<\\w+[^>]*\\sid="${id}"`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const own = { url, text: textOf(html.slice(0, starts[0]?.at)) };
  return [own, ...starts.map(({ id, at }, i) => ({ url: `${url}#${id}`, text: textOf(html.slice(at, starts[i + 1]?.at)) }))];
}

/** Elements that stand in a line of text; all others begin and end a block. */
const INLINE = /^(?:a|abbr|b|bdi|br|cite|code|data|dfn|em|i|kbd|mark|q|rp|rt|ruby|s|small|span|strong|sub|sup|time|u|wbr)$/;
const SILENT = /^(?:script|style|template|noscript)$/;
const EMPTY = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The text of markup as a reader sees it, a line for each block. */
function textOf(html: string): string {
  let text = '';
  let skipped: { name: string; depth: number } | undefined;
  for (const [part, close, name = ''] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<!--[\s\S]*?-->|[^<]+/g,
  )) {
    if (skipped) {
      if (name === skipped.name && !part.endsWith('/>')) skipped.depth += close ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (!name) text += part.startsWith('<!--') ? '' : decoded(part).replace(/\s+/g, ' ');
    else if (!close && !EMPTY.test(name) && (SILENT.test(name) || /\sdata-pagefind-ignore/.test(part)))
      skipped = { name, depth: 1 };
    else if (!INLINE.test(name)) text += '\n';
  }
  return text
    .replace(/ *\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
