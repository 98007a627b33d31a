import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../src/lib/exports/finder.ts';
import { answered, queryOf, readState } from '../../src/lib/islands/finder-state.ts';
import { reportText } from '../../src/lib/islands/finder-text.ts';
import { answerWords, askOf, type View, viewOf } from '../../src/lib/islands/finder-view.ts';
import { statusText } from '../../src/lib/islands/finder-words.ts';
import { inquirer } from '../../src/lib/rules/inquiry.ts';
import type { Knowledge } from '../../src/lib/rules/knowledge.ts';
import { questionTables } from '../../src/lib/ui/finder/decision.ts';
import { model, provisionOf } from '../support/real.ts';

/* as the browser gets it */
const knowledge = JSON.parse(JSON.stringify(knowledgeOf(model))) as Knowledge;
const { questions } = knowledge;
const inquire = inquirer(knowledge.provisions, questions);
const viewAt = (query: string): View => viewOf(knowledge, inquire, readState(query, questions));
const AGENCY = '?actor=public-agency&deed=keep&information=personal&infringed=yes&cyber-event=yes&aware=yes';

describe('the address', () => {
  test.each([
    AGENCY,
    '?deed=keep&deed=expose&deed=unknown&files=unknown',
    '?actor=rest&deed=rest&date=2017-01-26&known=2017-01-26T15%3A00',
  ])('%s comes back as it was', (query) => {
    const { dropped, ...state } = readState(query, questions);
    expect(dropped).toEqual([]);
    expect(readState(queryOf(state, questions), questions)).toEqual({ ...state, dropped });
  });

  test('one state has one address, whatever the order it was written in', () => {
    const address = (query: string): string => queryOf(readState(query, questions), questions);
    expect(address('?deed=take&aware=yes&deed=intrude&actor=outsider')).toBe('?actor=outsider&deed=intrude&deed=take&aware=yes');
    expect(address('?nothing=1')).toBe('');
  });

  test.each([
    ['a value that the question does not have', '?actor=king&aware=yes', ['actor=king'], ['aware']],
    ['a question that is not there', '?colour=red', ['colour=red'], []],
    ['a second answer where there is one', '?actor=outsider&actor=public-agency', ['actor=public-agency'], ['actor']],
    ['"none of these" beside a value', '?deed=keep&deed=rest', ['deed=rest'], ['deed']],
    ['an unknown beside one answer', '?aware=yes&aware=unknown', ['aware=unknown'], ['aware']],
    ['a day that does not exist', '?date=2026-02-30', ['date=2026-02-30'], []],
    ['a moment that is none', '?known=yesterday&known=2026-10-09T25:00', ['known=yesterday', 'known=2026-10-09T25:00'], []],
    ['markup', '?deed=%3Cimg%20src%3Dx%3E', ['deed=<img src=x>'], []],
  ])('%s is dropped and told', (_name, query, dropped, kept) => {
    const state = readState(query, questions);
    expect([state.dropped, Object.keys(state.given)]).toEqual([dropped, kept]);
  });

  test('answering anew takes the place of the answer before', () => {
    const state = answered(readState(AGENCY, questions), 'aware', ['no']);
    expect(queryOf(state, questions)).toBe(AGENCY.replace('aware=yes', 'aware=no'));
  });
});

describe('what is shown', () => {
  test('without answers every provision in force may apply, and nothing else is said', () => {
    const { groups, clocks, cases, items, next } = viewAt('');
    expect(groups.filter(({ provisions }) => provisions.length > 0).map(({ id }) => id)).toEqual(['faint', 'not-in-force']);
    expect([clocks, cases, items]).toEqual([[], [], []]);
    expect(next?.id).toBe('deed');
  });

  test('the questions begin with deed, actor, information, infringed', () => {
    const asked: string[] = [];
    let query = '';
    for (let i = 0; i < 4; i++) {
      const id = viewAt(query).next?.id ?? '';
      asked.push(id);
      query += `${query ? '&' : '?'}${id}=unknown`;
    }
    expect(asked).toEqual(['deed', 'actor', 'information', 'infringed']);
  });

  test('an agency with an incident: the duty to report has arisen, the one hour may run, with the caveat and the moment', () => {
    const { groups, clocks } = viewAt(`${AGENCY}&known=2026-10-08T15:20`);
    const applies = groups.find(({ id }) => id === 'applies')?.provisions.map(({ provision, why }) => `${provision.id} ${why}`);
    expect(applies).toContain('csma-2025-17 義務已發生');
    const hour = clocks.find(({ provision }) => provision.id === 'cnr-2018-4');
    expect(hour).toMatchObject({ runs: false, rule: '1小時內', due: '2026年10月8日 16:20以前', dated: true });
    expect(hour?.caveats.join()).toContain('現行的條號與文字未查證');
    const word = clocks.find(({ provision }) => provision.id === 'csma-2025-17');
    expect(word).toMatchObject({ runs: true, dated: false, caveats: [] });
    expect(word?.rule).toContain('未定時數');
  });

  test('every clock of a version that is not surely in force carries a caveat', () => {
    const { clocks } = viewAt(AGENCY);
    const doubtful = clocks.filter(({ provision }) => provisionOf(provision.id).now?.standing === 'maybe');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.filter(({ caveats }) => caveats.length === 0)).toEqual([]);
  });

  test('on the day of the consular incident the law of that day answers', () => {
    const on = (date: string) => viewAt(`${AGENCY}&date=${date}`).groups;
    const group = (date: string): string | undefined =>
      on(date).find(({ provisions }) => provisions.some(({ provision }) => provision.id === 'csma-2025-17'))?.id;
    expect([group('2017-01-26'), group('2026-10-09')]).toEqual(['not-in-force', 'applies']);
  });

  test('a case alike says what is shared; its items and those of what applies are offered by theme, each with a reason', () => {
    const { cases, items } = viewAt(AGENCY);
    expect(cases.length).toBeGreaterThan(1);
    expect(cases.every(({ shared, url }) => shared && url.startsWith('/cases/'))).toBe(true);
    const all = items.flatMap((group) => group.items);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ because }) => !because)).toEqual([]);
    expect(new Set(items.map(({ checklist }) => checklist)).size).toBe(items.length);
  });

  test('an answer in words', () => {
    const words = (id: string, values: string[]): string => answerWords(questions.find((one) => one.id === id) as never, values);
    expect(words('deed', ['keep'])).toBe('「保有、管理」，其餘沒有');
    expect(words('deed', ['keep', 'unknown'])).toBe('「保有、管理」，其餘不確定');
    expect(words('deed', ['rest'])).toBe('以上皆非');
    expect(words('actor', ['outsider'])).toBe('身分不明的外部人');
    expect(words('actor', ['unknown'])).toBe('不知道');
  });
});

describe('in words', () => {
  test('the status counts', () => {
    const view = viewAt(AGENCY);
    const count = (id: string): number => view.groups.find((group) => group.id === id)?.provisions.length ?? 0;
    expect(statusText(view)).toContain(`已答6題：${count('applies')}條要件均有資料支持，${count('possible')}條可能`);
  });

  test('the text to copy says what it is, and tells all', () => {
    const view = viewAt(`${AGENCY}&known=2026-10-08T15:20`);
    const text = reportText(view, { revision: 'abc', address: 'https://x/finder/?a=b', known: '2026-10-08T15:20' });
    expect(text).toContain('教材，不是法律意見');
    expect(text).toContain('2026年10月9日');
    expect(text).toContain('https://x/finder/?a=b');
    for (const title of ['回答', '要件均有資料支持', '可能', '不適用', '期限', '最像的案例', '現在就拉出來的檢核項目'])
      expect(text).toContain(`【${title}`);
    expect(text).toContain('2026年10月8日 16:20以前');
    const shown = view.groups.flatMap(({ provisions }) => provisions.map(({ provision }) => provision.title));
    expect(shown.filter((title) => !text.includes(title))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});

describe('the questions of the real content', () => {
  test('are told apart by their words, and none takes a name that the address uses', () => {
    for (const words of [questions.map(({ question }) => question), questions.map(askOf)])
      expect(new Set(words).size).toBe(words.length);
    expect(questions.filter(({ id }) => ['date', 'known'].includes(id))).toEqual([]);
  });

  test('every answer that an element in force wants stands in the decision table, with its provision', () => {
    const tables = questionTables(model);
    expect(tables.slice(0, 4).map(({ question }) => question.id)).toEqual(['deed', 'actor', 'information', 'infringed']);
    const row = tables[0]?.rows.find(({ labels }) => labels.includes('侵入他人電腦'));
    expect(row?.meets.map(({ id }) => id)).toContain('cc-358');
    const query = tables[0]?.rows.find(({ labels }) => labels.includes('以職務權限查詢'));
    expect(query?.unsettled.map(({ id }) => id)).toContain('cc-359');
    const exemption = tables.find(({ question }) => question.id === 'exemption');
    expect(exemption?.rows.find(({ labels }) => labels.includes('有'))?.excludes.map(({ id }) => id)).toContain('pdpa-16');
    const inTable = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ meets }) => meets.map(({ id }) => id))));
    const withFacts = model.provisions.filter(({ now }) =>
      JSON.stringify(now?.version.norms.map(({ elements }) => elements) ?? []).includes('"fact"'),
    );
    expect(withFacts.filter(({ id }) => !inTable.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
