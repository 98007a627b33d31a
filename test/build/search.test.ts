import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Directory, Summaries } from '../../src/lib/search/entry.ts';
import { FILES, shardFileOf, textFileOf } from '../../src/lib/search/files.ts';
import { find, findByName } from '../../src/lib/search/find.ts';
import { matcher } from '../../src/lib/search/matcher.ts';
import { type IndexMap, lookUpIn, shardName } from '../../src/lib/search/pagefind.ts';
import { readyOf } from '../../src/lib/search/ready.ts';
import { withSummaries } from '../../src/lib/search/records.ts';
import type { LookUp } from '../../src/lib/search/text-find.ts';
import { tokensOf } from '../../src/lib/search/tokens.ts';
import { type Answered, GOLD, scoreOf } from '../support/gold.ts';
import { DIST, pages, readPacked, searchTexts } from '../support/site.ts';
import { transferred } from '../support/weight.ts';

const directory = JSON.parse(readPacked(FILES.entries)) as Directory;
const ready = readyOf(directory);
const summaries = JSON.parse(readPacked(FILES.summaries)) as Summaries;
const records = searchTexts();
const addresses = records.map(({ url }) => url);
const lookUp = matcher(withSummaries(records, summaries), ready.forms);
const map = JSON.parse(readPacked(FILES.map)) as IndexMap;

/** The words of a page, without markup and space. */
const plain = (html: string): string =>
  html
    .replaceAll(/<(?:script|style|template)[\s\S]*?<\/(?:script|style|template)>|<[^>]*>|\s/g, '')
    .replaceAll(/&#39;|&quot;|&lt;|&gt;|&amp;/g, (entity) => ENTITIES[entity] ?? entity);
const ENTITIES: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

describe('what the search loads', () => {
  test('has a text for everything but the lists, each where the excerpts are cut from', () => {
    const searched = new Set(records.map(({ url }) => url));
    const without = directory.entries.filter(({ url, kind }) => kind !== '頁面' && !searched.has(url));
    expect(without).toEqual([]);
    for (const { url, text } of records) {
      const shown = plain(pages.find((page) => page.url === url.split('#')[0])?.html ?? '');
      const [line = ''] = text.split('\n').filter((one) => one.length > 8);
      expect(shown, url).toContain(line.replaceAll(/\s/g, ''));
    }
  });

  test('gives each text of Pagefind’s index its address, each once', () => {
    const fragments = readdirSync(join(DIST, 'pagefind/fragment'));
    expect(addresses).toHaveLength(fragments.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('holds what readers see, and no markup', () => {
    const text = records.find(({ url }) => url === '/provisions/pdpa-12/')?.text ?? '';
    expect(text).toContain('現行條文沒有時限');
    expect(records.filter((record) => /<\/?[a-z]+[ >]|&[a-z]+;/.test(record.text)).map(({ url }) => url)).toEqual([]);
  });

  test('knows how many index words each summary has', () => {
    const { form } = ready.forms;
    const wrong = directory.entries.filter(({ url, lead = 0 }) => lead !== tokensOf(form(summaries[url] ?? '')).length);
    expect(wrong).toEqual([]);
  });

  test('knows each entry once', () => {
    const urls = directory.entries.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(urls.map(textFileOf)).size).toBe(urls.length);
  });
});

/** The hits of Pagefind's index as the browser reads it, and the files that were asked for. */
function pagefind() {
  const asked = new Set<string>();
  const lookUp = lookUpIn(map, async (name) => {
    asked.add(shardFileOf(name));
    return gunzipSync(readFileSync(join(DIST, shardFileOf(name))));
  });
  return { lookUp, asked };
}

/** Runs of ideographs from all over the texts, as people may ask for them or paste them. */
const runs = records
  .flatMap(({ text }) => text.match(/\p{Script=Han}{2,40}/gu) ?? [])
  .filter((_, i) => i % 251 === 0)
  .slice(0, 300);

describe('Pagefind’s index', () => {
  test('has the places that the matcher has, for all that the gold set and runs of the texts ask', async () => {
    const { lookUp: built } = pagefind();
    const different: string[] = [];
    const both: LookUp = async (phrase) => {
      const [one, other] = [await built(phrase), await lookUp(phrase)];
      if (!isDeepStrictEqual(sorted(one), sorted(other))) different.push(phrase.join(' '));
      return one;
    };
    for (const q of [...GOLD.map((gold) => gold.q), ...runs]) await find(q, [], ready, both);
    expect(runs.length).toBeGreaterThan(200);
    expect(different).toEqual([]);
  });

  test('is cut so that a word costs little', () => {
    const sizes = map.from.map((_, i) => statSync(join(DIST, shardFileOf(shardName(map, i)))).size);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
    expect(sizes.toSorted((a, b) => a - b)[Math.floor(0.95 * sizes.length)]).toBeLessThan(2_000);
  });
});

const sorted = (found: ReadonlyMap<string, number>): [string, number][] => [...found].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a first visit that brings a query', async () => {
  const page = transferred(pages.find(({ url }) => url === '/search/')?.html ?? '');
  const sizes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  const bytesFor = async (q: string): Promise<{ q: string; bytes: number }> => {
    const { lookUp: built, asked } = pagefind();
    const sure = findByName(q, [], ready).results[0]?.sure;
    if (!sure) await find(q, [], ready, built);
    return { q, bytes: page + sizes([FILES.entries, ...(sure ? [] : [FILES.map, ...asked])]) };
  };
  const visits = await Promise.all([...GOLD.map((gold) => gold.q), ...runs].map(bytesFor));

  test('loads less than 150 kB until its first result', () => {
    expect(visits.filter(({ bytes }) => bytes >= 150_000)).toEqual([]);
  });

  test('loads less than 100 kB for every query of the gold set', () => {
    const gold = visits.slice(0, GOLD.length);
    expect(gold.filter(({ bytes }) => bytes >= 100_000)).toEqual([]);
    expect(gold.filter(({ bytes }) => bytes > page + sizes([FILES.entries])).length).toBeGreaterThan(5);
  });
});

describe('the gold set, with the matcher', async () => {
  const answers: Answered[] = [];
  for (const gold of GOLD) {
    const { results } = await find(gold.q, [], ready, lookUp);
    answers.push({ ...gold, found: results.slice(0, 3).map(({ entry }) => entry.url) });
  }
  const { misses, at1, at3 } = scoreOf(answers);

  test('has at least 80 queries', () => expect(answers.length).toBeGreaterThanOrEqual(80));
  test('finds the right page first', () => expect(at1, misses.join('\n')).toBeGreaterThanOrEqual(0.95));
  test('finds every page among the first three', () => expect(at3, misses.join('\n')).toBe(1));

  test('begins with what the names alone put first', async () => {
    for (const { q } of answers) {
      const sure = findByName(q, [], ready)
        .results.filter((result) => result.sure)
        .map(({ entry }) => entry.url);
      const all = (await find(q, [], ready, lookUp)).results.map(({ entry }) => entry.url);
      expect(all.slice(0, sure.length), q).toEqual(sure);
    }
  });
});

describe('a phrase', () => {
  const form = (url: string): string => ready.forms.fold(records.find((record) => record.url === url)?.text ?? '');

  test.each([
    '出國登錄',
    '國家機密',
    '通知當事人',
    '查明後',
    '密碼規則',
    '檢警調',
    '洋蔥路由',
    '存取控制',
    '委外廠商',
    '個人資料檔案',
  ])('%s is on every page that is not marked as looser, or among its names', async (phrase) => {
    const folded = ready.forms.fold(phrase);
    const { results } = await find(phrase, [], ready, lookUp);
    expect(results.length).toBeGreaterThan(0);
    const lacking = results.filter(({ entry, looser, name }) => {
      const shown = ready.forms.fold([entry.title, name, summaries[entry.url]].join('\n'));
      return !looser && !shown.includes(folded) && !form(entry.url).includes(folded);
    });
    expect(lacking.map(({ entry }) => entry.url)).toEqual([]);
  });

  test('in quotation marks is found as it is or not at all', async () => {
    const { results } = await find('「登錄出國」', [], ready, lookUp);
    expect(results).toEqual([]);
  });
});
