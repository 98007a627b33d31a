import { describe, expect, test } from 'vitest';
import { termLinker } from '../../src/lib/markdown/terms.ts';

const link = termLinker([
  { id: 'personal-data', term: '個人資料', aliases: ['個資', '個人的資料'] },
  { id: 'personal-data-file', term: '個人資料檔案', aliases: [] },
  { id: 'public-agency', term: '公務機關', aliases: ['行政機關'] },
  { id: 'non-public-agency', term: '非公務機關', aliases: ['民間'] },
  { id: 'tor', term: '洋蔥路由', aliases: ['Tor', '匿名網路'] },
  { id: 'encryption', term: '加密', aliases: [] },
  { id: 'plain', term: '明文傳輸', aliases: ['未加密'] },
]);
const to = (id: string, words: string): string => `<a href="/glossary/#${id}">${words}</a>`;

describe('terms of the glossary in a page', () => {
  test('are linked at their first use, once', () => {
    expect(link('<p>個人資料外流。</p><p>個人資料與洋蔥路由。</p>')).toBe(
      `<p>${to('personal-data', '個人資料')}外流。</p><p>個人資料與${to('tor', '洋蔥路由')}。</p>`,
    );
  });

  test('no part of a law’s name is a term', () => {
    const withLaws = termLinker([{ id: 'personal-data', term: '個人資料', aliases: [] }], ['個人資料保護法']);
    expect(withLaws('<p>個人資料保護法第12條說個人資料。</p>')).toBe(
      `<p>個人資料保護法第12條說${to('personal-data', '個人資料')}。</p>`,
    );
  });

  test('the longest name that begins at a place counts, also where it was linked before', () => {
    const page = '<p>非公務機關、個人資料檔案。</p><p>非公務機關與公務機關。</p>';
    expect(link(page)).toBe(
      `<p>${to('non-public-agency', '非公務機關')}、${to('personal-data-file', '個人資料檔案')}。</p><p>非公務機關與${to('public-agency', '公務機關')}。</p>`,
    );
  });

  test('of aliases only the same word in another form: longer, shorter, or Latin letters by themselves', () => {
    expect(link('<p>個人的資料經Tor流出。</p>')).toBe(`<p>${to('personal-data', '個人的資料')}經${to('tor', 'Tor')}流出。</p>`);
    for (const loose of ['行政機關', '民間', '匿名網路', '個資', 'Torrent', '未加密'])
      expect(link(`<p>${loose}</p>`)).toBe(`<p>${loose}</p>`);
  });

  test.each([
    '<h2>個人資料</h2>',
    '<p><a href="/x/">個人資料</a></p>',
    '<blockquote><p>個人資料</p></blockquote>',
    '<p>他說「把個人資料交出來」。</p>',
    '<p>他說「把<b>個人資料</b>交出來」。</p>',
    '<dl><dt>個人資料</dt></dl>',
    '<p class="meta">個人資料</p>',
    '<label>個人資料</label>',
    '<p><button>個人資料</button></p>',
    '<div>個人資料</div>',
    '<p title="個人資料 > 加密">資料</p>',
    '<svg><text>個人資料</text></svg>',
  ])('never in headings, links, names or quotations: %s', (page) => {
    expect(link(page)).toBe(page);
  });

  test('a quotation that nobody closed ends with its paragraph', () => {
    expect(link('<p>他說「沒有。</p><p>個人資料</p>')).toContain(to('personal-data', '個人資料'));
  });

  test('what an author has linked is not linked again', () => {
    const page = `<p>個人資料，見${to('personal-data', '術語')}。</p>`;
    expect(link(page)).toBe(page);
  });

  test('goes on after elements without an end', () => {
    expect(link('<p>一<br>二<input type="radio">個人資料<img src="/a.png"/>加密</p>')).toBe(
      `<p>一<br>二<input type="radio">${to('personal-data', '個人資料')}<img src="/a.png"/>${to('encryption', '加密')}</p>`,
    );
  });
});
