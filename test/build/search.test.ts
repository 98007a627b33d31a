import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/lib/search/entry.ts';
import { FILES, textFileOf } from '../../src/lib/search/files.ts';
import { find, findByName } from '../../src/lib/search/find.ts';
import { matcher } from '../../src/lib/search/matcher.ts';
import { readyOf } from '../../src/lib/search/ready.ts';
import { type Answered, GOLD, scoreOf } from '../support/gold.ts';
import { DIST, pages, readPacked, searchTexts } from '../support/site.ts';

const directory = JSON.parse(readPacked(FILES.entries)) as Directory;
const ready = readyOf(directory);
const records = searchTexts();
const addresses = records.map(({ url }) => url);
const lookUp = matcher(records, ready.forms);

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

  test('gives each of Pagefind’s pages its address, each once', () => {
    const fragments = readdirSync(join(DIST, 'pagefind/fragment'));
    expect(addresses).toHaveLength(fragments.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('holds what readers see, and no markup', () => {
    const text = records.find(({ url }) => url === '/provisions/pdpa-12/')?.text ?? '';
    expect(text).toContain('現行條文沒有時限');
    expect(records.filter((record) => /<\/?[a-z]+[ >]|&[a-z]+;/.test(record.text)).map(({ url }) => url)).toEqual([]);
  });

  test('knows each entry once', () => {
    const urls = directory.entries.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(urls.map(textFileOf)).size).toBe(urls.length);
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
      const shown = ready.forms.fold([entry.title, name, entry.summary].join('\n'));
      return !looser && !shown.includes(folded) && !form(entry.url).includes(folded);
    });
    expect(lacking.map(({ entry }) => entry.url)).toEqual([]);
  });

  test('in quotation marks is found as it is or not at all', async () => {
    const { results } = await find('「登錄出國」', [], ready, lookUp);
    expect(results).toEqual([]);
  });
});
