import { describe, expect, test } from 'vitest';
import { destination, nearestAddresses, normalPath } from '../../src/lib/search/address.ts';
import { directoryOf } from '../../src/lib/search/entries.ts';
import { KINDS, type SearchEntry } from '../../src/lib/search/entry.ts';
import { excerptOf, markWords } from '../../src/lib/search/excerpt.ts';
import { type FullText, find } from '../../src/lib/search/find.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { withDigits } from '../../src/lib/search/numerals.ts';
import { piecesOf } from '../../src/lib/search/pieces.ts';
import { understand } from '../../src/lib/search/query.ts';
import { fitOf, type Hit, rank } from '../../src/lib/search/rank.ts';
import { similarEntries } from '../../src/lib/search/similar.ts';
import { spaced, spacedHtml, unspaced } from '../../src/lib/search/spaced.ts';
import { modelOf, soundFiles } from '../support/content.ts';

const entry = (fields: Partial<SearchEntry> & Pick<SearchEntry, 'kind' | 'id' | 'title' | 'url'>): SearchEntry => ({
  summary: '',
  names: [],
  ...fields,
});

const article = (id: string, law: string, number: string): SearchEntry =>
  entry({
    kind: '規定',
    id,
    title: `${law}第${number}條`,
    url: `/provisions/${id}/`,
    laws: ['個人資料保護法', law],
    article: number,
  });

const ENTRIES = [
  entry({
    kind: '案例',
    id: 'consular-mailbox-2017',
    title: '領務局信箱',
    url: '/cases/consular-mailbox-2017/',
    names: ['出國登錄'],
  }),
  article('pdpa-12', '個資法', '12'),
  article('pdpa-41', '個資法', '41'),
  entry({
    kind: '規定',
    id: 'cc-318-1',
    title: '刑法第318條之1',
    url: '/provisions/cc-318-1/',
    laws: ['刑法'],
    article: '318-1',
  }),
  entry({ kind: '檢核項目', id: 'ACC-03', title: 'ACC-03　對外登入加第二道驗證', url: '/checklists/items/ACC-03/' }),
  entry({ kind: '頁面', id: 'cases', title: '案例', url: '/cases/' }),
];

const nothing: FullText = async () => ({ hits: [], total: 0, counts: {} });
const titles = async (typed: string): Promise<string[]> =>
  (await find(typed, [], ENTRIES, nothing)).results.map((result) => result.title);

describe('what was typed', () => {
  test.each([
    ['ＡＣＣ－０３', 'acc03'],
    ['acc 03', 'acc03'],
    ['臺北市', '台北市'],
    ['「出國」登錄', '出國登錄'],
  ])('%s compares as %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test.each([
    ['第十二條', '第12條'],
    ['第三百十八條之一', '第318條之1'],
    ['刑法三百五十八條', '刑法358條'],
    ['第四十一點', '第41點'],
    ['三個月內', '三個月內'],
    ['一萬多筆', '一萬多筆'],
  ])('%s has its article numbers as %s', (typed, digits) => {
    expect(withDigits(typed)).toBe(digits);
  });

  test.each([
    ['個資法第12條', { law: '個資法', article: '12' }],
    ['個資法12', { law: '個資法', article: '12' }],
    ['個人資料保護法 第 十二 條', { law: '個人資料保護法', article: '12' }],
    ['個資法§12', { law: '個資法', article: '12' }],
    ['刑法第318條之1', { law: '刑法', article: '318-1' }],
    ['刑法318-1', { law: '刑法', article: '318-1' }],
    ['個資法', { law: '個資法', article: undefined }],
    ['出國登錄', undefined],
  ])('%s cites %o', (typed, cited) => {
    expect(understand(typed, ENTRIES).cited).toEqual(cited);
  });
});

describe('text for the index', () => {
  test('has every Chinese character as a word, and comes out again as it was', () => {
    expect(spaced('第12條，SOC監控')).toBe(' 第 12 條，SOC 監 控');
    expect(unspaced(spaced('個資法第12條：ACC-03在監控。'))).toBe('個資法第12條：ACC-03在監控。');
  });

  test('leaves tags alone', () => {
    expect(spacedHtml('<a title="案例">密碼</a>')).toBe('<a title="案例"> 密 碼</a>');
  });

  test.each([
    ['出國登錄', ['出國', '登錄']],
    ['檢警調', ['檢警調']],
    ['通知第12條', ['通知', '第12條']],
    ['外洩10,050筆', ['外洩', '10,050筆']],
    ['密碼的規則', ['密碼', '規則']],
    ['"密碼的規則" SOC', ['密碼的規則', 'SOC']],
    ['的', ['的']],
    ['?', []],
  ])('%s is looked for as %o', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test.each([
    ['這裡有出國登錄四個字', 'together'],
    ['出國之前先登錄', 'apart'],
    ['出門回國登山記錄', 'none'],
  ])('%s has 出國登錄 %s', (content, fit) => {
    expect(fitOf(content, understand('出國登錄', ENTRIES))).toBe(fit);
  });

  test('臺 and 台 are one', () => {
    expect(fitOf('臺北市政府', understand('台北', ENTRIES))).toBe('together');
  });
});

describe('what is found by name', () => {
  test.each([
    ['個資法第12條', '個資法第12條'],
    ['PDPA-12', '個資法第12條'],
    ['出國登錄', '領務局信箱'],
    ['acc03', 'ACC-03　對外登入加第二道驗證'],
    ['刑法第三百十八條之一', '刑法第318條之1'],
  ])('%s first', async (typed, title) => {
    expect((await titles(typed))[0]).toBe(title);
  });

  test('an article that the site does not have is said to be missing, with what there is of that law', async () => {
    const { results, unlisted, nearest } = await find('個資法第99條', [], ENTRIES, nothing);
    expect(results).toEqual([]);
    expect(unlisted).toMatchObject({ law: '個資法', article: '99' });
    expect(nearest.map(({ id }) => id)).toEqual(['pdpa-12', 'pdpa-41']);
  });

  test('a misspelt name offers the nearest, and nonsense offers nothing', () => {
    expect(similarEntries('領務局信相', ENTRIES, 3).map(({ id }) => id)).toEqual(['consular-mailbox-2017']);
    expect(similarEntries('xyzzy', ENTRIES, 3)).toEqual([]);
  });
});

describe('ranking', () => {
  const hit = (url: string, fields: Partial<Hit> = {}): Hit => ({
    ...{ url, title: url, kind: '案例', score: 1, together: true, excerpt: [] },
    ...fields,
  });

  test('a name comes before the full text, words together before words apart, each address once', () => {
    const hits = [
      hit('/apart/', { score: 9, together: false }),
      hit('/together/', { score: 1 }),
      hit('/provisions/pdpa-12/', { score: 1, kind: '規定' }),
    ];
    const results = rank(understand('個資法第12條', ENTRIES), ENTRIES, hits);
    expect(results.map(({ url, apart }) => [url, apart])).toEqual([
      ['/provisions/pdpa-12/', false],
      ['/together/', false],
      ['/apart/', true],
    ]);
  });

  test('chosen kinds narrow the results; the counts stay those of all', async () => {
    const answer = await find('個資法', ['案例'], ENTRIES, async () => ({
      hits: [hit('/cases/x/')],
      total: 1,
      counts: { 案例: 1 },
    }));
    expect(answer.results.map(({ url }) => url)).toEqual(['/cases/x/']);
    expect(answer.counts).toEqual({ 規定: 2, 案例: 1 });
  });
});

describe('excerpts', () => {
  test('are cut around the first hit, with every hit marked', () => {
    const content = `${'前'.repeat(60)}使用出國登錄的人. ${'後'.repeat(90)}`;
    const pieces = excerptOf(content, ['出國登錄']);
    expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: '出國登錄', hit: true }]);
    expect(pieces[0]?.text).toMatch(/^…前+使用$/);
    expect(pieces[2]?.text).toMatch(/^的人。後+…$/);
    expect(excerptOf('沒有那些字', ['出國'])).toEqual([{ text: '沒有那些字', hit: false }]);
  });

  test('words are marked in any of their forms', () => {
    expect(markWords('臺北市政府', ['台北'])).toEqual([
      { text: '臺北', hit: true },
      { text: '市政府', hit: false },
    ]);
  });
});

describe('addresses that lead nowhere', () => {
  const directory = { entries: ENTRIES, moved: { '/cases/old-id/': '/cases/consular-mailbox-2017/' } };

  test.each([
    ['/checklists/items/acc-03/', '/checklists/items/ACC-03/'],
    ['/Cases/Consular-Mailbox-2017', '/cases/consular-mailbox-2017/'],
    ['/cases/consular-mailbox-2017/index.html', '/cases/consular-mailbox-2017/'],
    ['/provision/pdpa-12/', '/provisions/pdpa-12/'],
    ['/cases/old-id/', '/cases/consular-mailbox-2017/'],
    ['/nothing/like/this/', undefined],
  ])('%s was meant for %s', (path, url) => {
    expect(destination(path, directory)).toBe(url);
  });

  test('the nearest are offered, best first', () => {
    expect(nearestAddresses('/provisions/pdpa-13/', ENTRIES, 1).map(({ id }) => id)).toEqual(['pdpa-12']);
  });

  test('one path has one form', () => {
    expect(normalPath('/A//b/index.html')).toBe('/a/b/');
    expect(normalPath('/%E6%A1%88%E4%BE%8B')).toBe('/案例/');
    expect(normalPath('/%')).toBe('/%/');
    expect(normalPath('/')).toBe('/');
  });
});

test('the directory lists everything that has an address, each of a known kind', () => {
  const { entries, moved } = directoryOf(modelOf(soundFiles()));
  const urls = entries.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining(['/', '/cases/lost-letter/', '/provisions/act-1/', '/checklists/post/', '/checklists/items/PST-01/']),
  );
  expect(urls).toEqual(expect.arrayContaining(['/sources/report/', '/glossary/#notice', '/corrections/#head-count', '/about/']));
  expect(new Set(urls).size).toBe(urls.length);
  expect(entries.filter(({ kind }) => !(KINDS as readonly string[]).includes(kind))).toEqual([]);
  expect(moved).toEqual({ '/cases/old-letter/': '/cases/lost-letter/', '/provisions/act-9/': '/provisions/act-1/' });
});
