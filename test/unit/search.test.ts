import { describe, expect, test } from 'vitest';
import { fuzz, fuzzQuery } from '../../src/lib/cli/bench/fuzz.ts';
import { destination, nearestAddresses, normalPath } from '../../src/lib/search/address.ts';
import { directoryOf, summariesOf } from '../../src/lib/search/entries.ts';
import { type Directory, KINDS, type SearchEntry } from '../../src/lib/search/entry.ts';
import { excerptOf, markWords } from '../../src/lib/search/excerpt.ts';
import { find, findByName } from '../../src/lib/search/find.ts';
import { matcher, type TextRecord } from '../../src/lib/search/matcher.ts';
import { piecesOf } from '../../src/lib/search/pieces.ts';
import { understand } from '../../src/lib/search/query.ts';
import { readyOf } from '../../src/lib/search/ready.ts';
import { recordsOf, withSummaries } from '../../src/lib/search/records.ts';
import { similarEntries } from '../../src/lib/search/similar.ts';
import { spellingsOf } from '../../src/lib/search/spellings.ts';
import { suggestionsFor } from '../../src/lib/search/suggest.ts';
import { coded, phraseOf, tokensOf } from '../../src/lib/search/tokens.ts';
import { noteText, remarkOf } from '../../src/lib/search/words.ts';
import { modelOf, soundFiles } from '../support/content.ts';

const entry = (fields: Partial<SearchEntry> & Pick<SearchEntry, 'kind' | 'id' | 'title' | 'url'>): SearchEntry => ({
  names: [],
  ...fields,
});

const provision = (id: string, law: number, article: string, title: string, fields: Partial<SearchEntry> = {}): SearchEntry =>
  entry({ kind: '規定', id, title, url: `/provisions/${id}/`, law, article, ...fields });

const LAWS = [
  ['個人資料保護法', '個資法', 'Personal Data Protection Act', 'PDPA'],
  ['個人資料保護法施行細則', '個資法施行細則', '個資法細則'],
  ['中華民國刑法', '刑法', 'Criminal Code'],
  ['公務員服務法', '服務法'],
  ['公務員服務法（2022-06-23 以前的條號）', '公務員服務法'],
  ['國家資通安全通報應變作業綱要', '通報應變綱要'],
];

const ENTRIES = [
  entry({
    ...{ kind: '案例', id: 'consular-mailbox-2017', title: '領務局信箱遭登入', url: '/cases/consular-mailbox-2017/' },
    ...{ names: ['出國登錄', '領務局'], lead: 10, facets: ['cause/credentials', 'year/2017'] },
  }),
  entry({ kind: '案例', id: 'ransom-2021', title: '基金會遭勒索軟體加密', url: '/cases/ransom-2021/', facets: ['year/2021'] }),
  provision('pdpa-12', 0, '12', '個資法第12條　通知當事人', { weight: 9, facets: ['provision/pdpa-12'] }),
  provision('pdpa-41', 0, '41', '個資法第41條　不法利用個資罪'),
  provision('pdpa-er-12', 1, '12', '個資法細則第12條　安全維護'),
  provision('cc-318-1', 2, '318-1', '刑法第318條之1　洩漏電腦秘密'),
  provision('csa-5', 3, '5', '服務法第5條　保密', { related: ['/provisions/csa-old-4/'] }),
  provision('csa-old-4', 4, '4', '服務法（舊）第4條　保密', { old: 'ended', related: ['/provisions/csa-5/'] }),
  provision('ncert-31', 5, '3.1', '通報應變綱要 3.1　一小時內通報', { names: ['一小時通報'] }),
  entry({ kind: '檢核項目', id: 'ACC-03', title: 'ACC-03　對外登入加第二道驗證', url: '/checklists/items/ACC-03/' }),
  entry({ kind: '術語', id: 'ransomware', title: '勒索軟體', url: '/glossary/#ransomware', names: ['勒索病毒', 'Ransomware'] }),
  entry({ kind: '術語', id: 'report', title: '通報', url: '/glossary/#report', related: ['/provisions/ncert-31/'] }),
  entry({ kind: '頁面', id: 'cases', title: '案例', url: '/cases/' }),
];

const directoryWith = (entries: SearchEntry[], fields: Partial<Directory> = {}): Directory => ({
  ...{ entries, laws: LAWS, filters: [], moved: {} },
  spellings: spellingsOf([JSON.stringify(ENTRIES), '防火牆、勞動部、網路、裡面']),
  ...fields,
});

const ready = readyOf(directoryWith(ENTRIES));
const { forms } = ready;
const first = (typed: string): string | undefined => findByName(typed, [], ready).results[0]?.entry.id;
const ids = (typed: string): string[] => findByName(typed, [], ready).results.map((result) => result.entry.id);

const searchIn =
  (records: readonly TextRecord[]) =>
  (typed: string, chosen: string[] = []) =>
    find(typed, chosen, ready, matcher(records, forms));

describe('one form for what is written in many ways', () => {
  test.each([
    ['ＡＣＣ－０３', 'acc03'],
    ['acc 03', 'acc03'],
    ['臺北市', '台北市'],
    ['「出國」登錄', '出國登錄'],
    ['防火墻', '防火牆'],
    ['劳动部', '勞動部'],
    ['裏面', '裡面'],
    ['賬號', '帳號'],
    ['第十二條', '第12條'],
    ['第三百十八條之一', '第318條之1'],
    ['二十四小時', '24小時'],
    ['兩小時', '2小時'],
    ['10,050筆', '10050筆'],
    ['一般公務', '一般公務'],
  ])('%s compares as %s', (typed, folded) => {
    expect(forms.fold(typed)).toBe(forms.fold(folded));
    expect(forms.fold(typed).length).toBe(folded.length);
  });

  test('is the same when it is made again', () => {
    for (const text of ['第三百十八條之一', '一萬二千人', '兩小時', '账号', '二〇一七年']) {
      expect(forms.form(forms.form(text))).toBe(forms.form(text));
    }
  });

  test('words of elsewhere become those that the collection has', () => {
    expect(forms.query('网络')).toBe('網路');
  });
});

describe('words for the index', () => {
  test.each([
    ['出國登錄', ['出國', '國登', '登錄', '錄']],
    ['第12條，SOC監控', ['12', '12條', 'soc', '監控', '控']],
    ['M-Police 24小時', ['mpolice', '24', '24小時']],
    ['ISO27001', ['iso', '27001']],
  ])('%s has %o', (text, words) => {
    expect(tokensOf(forms.form(text))).toEqual(words);
  });

  test('a phrase leaves out what stands alone only because the query ends', () => {
    expect(phraseOf('出國登錄')).toEqual(['出國', '國登', '登錄']);
    expect(phraseOf('密')).toEqual(['密']);
  });

  test('are letters and digits in the code', () => {
    for (const word of ['出國', '12條', 'soc', '27001', '2.3']) expect(coded(word)).toMatch(/^(?:[a-z]+|\d+)$/);
    expect(new Set(['出國', '國登', '12條', '13條'].map(coded)).size).toBe(4);
  });
});

describe('what a query names', () => {
  const cited = (typed: string): string | undefined => {
    const found = understand(typed, ready).cited;
    return found && `${found.laws} ${found.article ?? ''}`.trim();
  };

  const PDPA_12 = [
    '個資法第12條',
    '個資法12',
    '個資法§12',
    '個資法 12條',
    '個人資料保護法 第 十二 條',
    'PDPA 12',
    'pdpa-12',
    '個資法第12條第1項',
  ];

  test.each<[string, string | undefined]>([
    ...PDPA_12.map((typed): [string, string] => [typed, '0 12']),
    ['personal data protection act article 12', '0 12'],
    ['個資法細則12', '1 12'],
    ['刑法第318條之1', '2 318-1'],
    ['刑法318-1', '2 318-1'],
    ['刑法第318-1條', '2 318-1'],
    ['刑法318條之1', '2 318-1'],
    ['criminal code 三百十八條之一', '2 318-1'],
    ['公務員服務法第四條', '3,4 4'],
    ['通報應變綱要3.1', '5 3.1'],
    ['個資法', '0'],
    ['公服法4', '3,4 4'],
    ['個保法第12條', '0 12'],
    ['§28', '28'],
    ['第一百三十二條', '132'],
    ['三百十八條之一', '318-1'],
    ['刑法2017年', '2'],
    ['出國登錄', undefined],
    ['2017', undefined],
    ['24小時', undefined],
  ])('%s cites %s', (typed, expected) => {
    expect(cited(typed)).toBe(expected);
  });

  test.each([
    ['acc03', 'ACC-03'],
    ['ACC 3', 'ACC-03'],
    ['個資法12', '個人資料保護法第12條'],
    ['公務員服務法4', '公務員服務法第4條'],
    ['劳动部', '勞動部'],
    ['出國登錄', undefined],
    ['個人資料保護法第12條', undefined],
  ])('%s is read as %s', (typed, read) => {
    expect(understand(typed, ready).understood).toBe(read);
  });

  test('years are looked for in both calendars', () => {
    expect(understand('民國106年', ready).needs[0]?.same).toEqual(['106年', '2017年']);
    expect(understand('2017', ready).needs[0]?.same).toContain('106年');
    expect(ids('2021年')).toEqual(['ransom-2021']);
  });

  test.each([
    ['通知第12條', ['通知', '第12條']],
    ['外洩10050筆', ['外洩', '10050筆']],
    ['密碼的規則', ['密碼', '規則']],
    ['請問外洩要不要通知', ['外洩', '通知']],
    ['勞動部', ['勞動部']],
    ['的', ['的']],
    ['?', []],
  ])('%s is parted into %o', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test('known words are not parted', () => {
    expect(piecesOf('防範勒索病毒', new Set(['勒索病毒']))).toEqual(['防範', '勒索病毒']);
  });
});

describe('what is found by name', () => {
  test.each([
    ['個資法第12條', 'pdpa-12'],
    ['出國登錄', 'consular-mailbox-2017'],
    ['出国登录', 'consular-mailbox-2017'],
    ['acc3', 'ACC-03'],
    ['刑法第三百十八條之一', 'cc-318-1'],
    ['§41', 'pdpa-41'],
    ['領務局密碼', 'consular-mailbox-2017'],
    ['1小時通報', 'ncert-31'],
  ])('%s first', (typed, id) => expect(first(typed)).toBe(id));

  test('the old and the new article are offered together, with what became of it', () => {
    const answer = findByName('公務員服務法第4條', [], ready);
    expect(answer.results.slice(0, 2).map(({ entry: { id }, looser }) => [id, looser])).toEqual([
      ['csa-old-4', undefined],
      ['csa-5', 'moved'],
    ]);
    expect(noteText(answer)).toContain('今日見服務法第5條');
    expect(ids('公務員服務法第5條').slice(0, 2)).toEqual(['csa-5', 'csa-old-4']);
  });

  test('a term stands behind the one case that it names, and behind the provision that it rests on', () => {
    expect(ids('勒索軟體').slice(0, 2)).toEqual(['ransom-2021', 'ransomware']);
    expect(ids('通報').slice(0, 2)).toEqual(['ncert-31', 'report']);
  });

  test('another word for it finds it too, and says so', () => {
    const [, found] = findByName('勒索病毒', [], ready).results;
    expect(ids('勒索病毒').slice(0, 2)).toEqual(['ransomware', 'ransom-2021']);
    expect(found && remarkOf(found)).toBe('近義字詞');
  });

  test('an article that the site does not have is said to be missing, with what there is of that law', () => {
    const { results, unlisted, nearest } = findByName('個資法第99條', [], ready);
    expect(results).toEqual([]);
    expect(unlisted).toMatchObject({ law: '個人資料保護法', label: '第99條' });
    expect(nearest.map(({ id }) => id)).toEqual(['pdpa-12', 'pdpa-41']);
  });

  test('a misspelt name offers the nearest, and nonsense offers nothing', () => {
    expect(similarEntries('領務局信相遭登入', ready, 1).map(({ id }) => id)).toEqual(['consular-mailbox-2017']);
    expect(similarEntries('勒鎖軟體', ready, 2).map(({ id }) => id)).toContain('ransomware');
    expect(similarEntries('軟勒索體', ready, 2).map(({ id }) => id)).toContain('ransomware');
    expect(similarEntries('xyzzy', ready, 3)).toEqual([]);
    expect(similarEntries('天氣預報', ready, 3)).toEqual([]);
  });

  test('what is being typed is gone on with, until it is a whole name', () => {
    expect(suggestionsFor('個資法第', ready)).toEqual(['個資法第12條', '個資法第41條']);
    expect(suggestionsFor('出國', ready)).toEqual(['出國登錄']);
    expect(suggestionsFor('出國登錄', ready)).toEqual([]);
    expect(suggestionsFor('', ready)).toEqual([]);
  });
});

describe('body text', () => {
  const search = searchIn([
    { url: '/cases/ransom-2021/', text: '備份，離線保存。當事人沒有收到通知。' },
    { url: '/provisions/pdpa-41/', text: '離線\n備份。網路上的通知，二十四小時。' },
    { url: '/provisions/pdpa-12/', text: '沒有二十四小時的期限。' },
    { url: '/provisions/cc-318-1/', text: '離線備份' },
  ]);
  const found = async (typed: string) => (await search(typed)).results.map(({ entry: { id }, looser }) => [id, looser]);

  test('a phrase comes before its words apart, and never reaches across a comma or a block', async () => {
    expect(await found('離線備份')).toEqual([
      ['cc-318-1', undefined],
      ['ransom-2021', 'apart'],
      ['pdpa-41', 'apart'],
    ]);
    expect(await found('「離線備份」')).toEqual([['cc-318-1', undefined]]);
  });

  test('a summary comes before texts, and is what a place before its end is in', async () => {
    const summary = '密碼有規則，三月後發現。';
    expect(tokensOf(forms.form(summary))).toHaveLength(10);
    const inBoth = searchIn(
      withSummaries(
        [
          { url: '/cases/consular-mailbox-2017/', text: '首行。很久以後才發現，密碼另有規定。' },
          { url: '/cases/ransom-2021/', text: '發現。密碼有規則。' },
        ],
        { '/cases/consular-mailbox-2017/': summary },
      ),
    );
    const order = async (typed: string) => (await inBoth(typed)).results.map(({ entry: { id } }) => id);
    expect(await order('密碼有規則')).toEqual(['consular-mailbox-2017', 'ransom-2021']);
    expect(await order('密碼另有規定')).toEqual(['consular-mailbox-2017']);
    expect(await order('發現密碼')).toEqual(['consular-mailbox-2017', 'ransom-2021']);
  });

  test('title and text together have the words: what has one of them in its title comes first', async () => {
    expect((await found('24小時通知'))[0]).toEqual(['pdpa-12', 'apart']);
  });

  test('what has only some words is shown where nothing has all', async () => {
    expect(await found('離線 天氣')).toEqual([
      ['ransom-2021', 'part'],
      ['cc-318-1', 'part'],
      ['pdpa-41', 'part'],
    ]);
  });

  test('filters narrow, and count under each other', async () => {
    const all = await search('勒索軟體');
    expect(all.counts.get('kind/案例')).toBe(1);
    expect(all.counts.get('year/2021')).toBe(1);
    const narrowed = await search('勒索軟體', ['kind/案例']);
    expect(narrowed.results.map(({ entry: { id } }) => id)).toEqual(['ransom-2021']);
    expect(narrowed.counts.get('kind/術語')).toBe(1);
    expect(narrowed.total).toBe(2);
    expect((await search('勒索軟體', ['year/2017'])).results).toEqual([]);
  });
});

describe('the texts of pages', () => {
  const page = (url: string, body: string) => ({ url, html: `<html><nav>選單</nav>${body}<footer>頁尾</footer></html>` });

  test('are what readers see, a line for each block', () => {
    const body =
      '<main data-pagefind-body><h1>標題</h1><p>一<b>段</b> &lt;話&#33;</p><script>x</script><nav data-pagefind-ignore><ul><li>路</li></ul></nav><p>尾</p></main>';
    expect(recordsOf([page('/a/', body)], [])).toEqual([{ url: '/a/', text: '標題\n一段 <話!\n尾' }]);
    expect(recordsOf([page('/b/', '<main>不找</main>')], [])).toEqual([]);
  });

  test('are cut at the entries that a page holds', () => {
    const body = '<main data-pagefind-body><h1>術語</h1><h2 id="a">甲</h2><p>一</p><h2 id="b">乙</h2></main>';
    expect(recordsOf([page('/g/', body)], [{ url: '/g/' }, { url: '/g/#a' }, { url: '/g/#b' }])).toEqual([
      { url: '/g/', text: '術語' },
      { url: '/g/#a', text: '甲\n一' },
      { url: '/g/#b', text: '乙' },
    ]);
  });
});

describe('excerpts', () => {
  test('are cut around the first hit, with every hit marked', () => {
    const content = `${'前'.repeat(60)}使用出國登錄的人。${'後'.repeat(90)}`;
    const pieces = excerptOf(content, ['出國登錄'], forms);
    expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: '出國登錄', hit: true }]);
    expect(pieces.map(({ text }) => text).join('')).toMatch(/^…前+使用出國登錄的人。後+…$/);
    expect(excerptOf('沒有那些字', ['出國'], forms)).toEqual([{ text: '沒有那些字', hit: false }]);
  });

  test.each([
    ['臺北市政府', '台北', '臺北'],
    ['在二十四小時內', '24小時', '二十四小時'],
    ['共10,050筆資料', '10050筆', '10,050筆'],
    ['第三百十八條之一的罪', '第318條之1', '第三百十八條之一'],
    ['ＡＣＣ－０３', 'acc', 'ＡＣＣ'],
  ])('in %s, %s marks %s', (text, word, marked) => {
    const pieces = markWords(text, [forms.form(word)], forms);
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual([marked]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

test('10,000 random queries throw nothing, and marking loses no character', async () => {
  const lookUp = matcher([{ url: '/cases/ransom-2021/', text: '備份，離線保存。<b>二十四小時</b>' }], forms);
  const times = await fuzz(10_000, ready, lookUp);
  expect(times).toHaveLength(10_000);
  for (let n = 0; n < 2_000; n++) {
    const text = fuzzQuery(n).slice(0, 300);
    const pieces = markWords(text, [forms.form(fuzzQuery(n + 1)), '個資法', '12'], forms);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  }
});

describe('addresses that lead nowhere', () => {
  const directory = directoryWith(ENTRIES, { moved: { '/cases/old-id/': '/cases/consular-mailbox-2017/' } });

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
  expect(new Set(entries.filter(({ lead }) => lead).map(({ url }) => url))).toEqual(
    new Set(Object.keys(summariesOf(modelOf(soundFiles())))),
  );
  expect(moved).toEqual({ '/cases/old-letter/': '/cases/lost-letter/', '/provisions/act-9/': '/provisions/act-1/' });
});
