import type { Directory, SearchEntry, Summaries } from '../../search/entry.ts';
import { formsOf } from '../../search/forms.ts';
import type { TextRecord } from '../../search/matcher.ts';
import { tokensOf } from '../../search/tokens.ts';

/** One thing to be found, as every engine gets it. */
export interface Document {
  entry: SearchEntry;
  summary: string;
  text: string;
}

const SENTENCES = 25;

/** The collection with synthetic cases, made of its own sentences and words, until it has `cases` of them. */
export function documentsWith(
  cases: number,
  directory: Directory,
  summaries: Summaries,
  records: readonly TextRecord[],
): Document[] {
  const texts = new Map(records.map(({ url, text }) => [url, text]));
  const real = directory.entries
    .map((entry) => ({ entry, summary: summaries[entry.url] ?? '', text: texts.get(entry.url) ?? '' }))
    .filter(({ text }) => text);
  const stories = real.filter(({ entry }) => entry.kind === '案例');
  const sentences = stories.flatMap(({ text }) => text.split(/(?<=[。；])|\n/)).filter(({ length }) => length > 8);
  const words = wordsOf(stories.flatMap(({ entry }) => [entry.title, ...entry.names]));
  const made = Array.from({ length: Math.max(0, cases - stories.length) }, (_, n) => synthetic(n, sentences, words));
  const { form } = formsOf(directory.spellings);
  for (const { entry, summary } of made) entry.lead = tokensOf(form(summary)).length;
  return [...real, ...made];
}

function synthetic(n: number, sentences: readonly string[], words: readonly string[]): Document {
  const title = `${[1, 2, 3, 4].map((i) => pickOf(words, n * 7 + i)).join('')}${n}號案`;
  const story = Array.from({ length: SENTENCES }, (_, i) => pickOf(sentences, n * 31 + i));
  const entry = {
    ...{ kind: '案例', id: `synthetic-${n}`, title, url: `/cases/synthetic-${n}/` },
    names: [`${pickOf(words, n * 11)}${pickOf(words, n * 13)}`],
  };
  return { entry, summary: story[0] ?? '', text: [title, ...story].join('\n') };
}

/** The words of some names, as the platform parts them. */
function wordsOf(names: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });
  const words = names.flatMap((name) => [...segmenter.segment(name)].map(({ segment }) => segment));
  return [...new Set(words)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

/** A place below `limit` that depends on `seed` alone and jumps about as the seed goes on. */
const pick = (seed: number, limit: number): number => (Math.imul(seed + 1, 2_654_435_761) >>> 8) % limit;

const pickOf = <T>(list: readonly T[], seed: number): T => list[pick(seed, list.length)] as T;
