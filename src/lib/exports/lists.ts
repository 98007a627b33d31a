import { plain } from '../markdown/inline.ts';
import type { Model } from '../model/types.ts';
import { urlOf } from '../urls.ts';
import { type Export, jsonText, pinData } from './export.ts';

/** Every closed list. */
export const vocabularyJson: Export = {
  path: 'vocabulary.json',
  description: '用語：其他檔案裡每個代號的名稱與說明。',
  fields: [
    ['vocabulary', '以用語名稱（如 depth、result）為鍵的物件'],
    ['vocabulary.*[]', '這個用語的值：代號 id、名稱 label、說明 description'],
  ],
  make: ({ vocabulary }: Model) =>
    jsonText({
      vocabulary: Object.fromEntries(
        Object.entries(vocabulary).map(([list, values]) => [
          list,
          values.map(({ id, label, description }) => ({ id, label, description: plain(description) })),
        ]),
      ),
    }),
};

/** The questions that cases answer and norms ask. */
export const factsJson: Export = {
  path: 'facts.json',
  description: '事實問題：案例與行為的 facts 回答的是這些問題。',
  each: 'questions[]',
  fields: [
    ['id', '問題代號'],
    ['question', '問題'],
    ['ask', '事件查詢裡的白話問法；與 question 相同則省略'],
    ['order', '事件查詢最先問的幾題，依這個次序；其餘省略'],
    ['help', '說明'],
    ['many', '可否複選'],
    ['silence', '沒有資料時怎麼看：no 視為沒有，open 視為未定'],
    ['values[]', '可選的值：id、label、白話說明 help'],
  ],
  make: ({ questions }: Model) =>
    jsonText({
      questions: questions.map(({ id, question, ask, order, help, many, silence, values }) => ({
        ...{ id, question, ask, order, help: help && plain(help), many: many === 'true', silence },
        values: values.map(({ id, label, help }) => ({ id, label, help })),
      })),
    }),
};

/** The terms. */
export const glossaryJson: Export = {
  path: 'glossary.json',
  description: '術語：法律、資安與行政用語的定義。',
  each: 'terms[]',
  fields: [
    ['id', '術語代號'],
    ['term', '術語'],
    ['english', '英文'],
    ['aliases[]', '別名'],
    ['field', '領域（term-field）'],
    ['definition', '定義'],
    ['provisions[]', '相關規定代號'],
    ['see[]', '另見的術語代號'],
    ['url', '在本站的網址'],
  ],
  make: ({ terms }: Model) =>
    jsonText({
      terms: terms.map((term) => ({
        id: term.id,
        term: term.term,
        english: term.english,
        aliases: term.aliases,
        field: term.field,
        definition: plain(term.definition),
        provisions: term.provisions.map(({ id }) => id),
        see: term.see.map(({ id }) => id),
        url: urlOf(term),
      })),
    }),
};

/** The public log of what is contradictory or was wrong. */
export const correctionsJson: Export = {
  path: 'corrections.json',
  description: '更正紀錄：來源不一致、來源有誤，以及本站自己的更正。',
  each: 'corrections[]',
  fields: [
    ['id', '紀錄代號'],
    ['date', '登錄日'],
    ['kind', '種類（correction）'],
    ['title', '標題'],
    ['what', '哪裡不一致或有誤'],
    ['how', '本站怎麼處理'],
    ['cases[]', '相關案例代號'],
    ['provisions[]', '相關規定代號'],
    ['pins[]', '出處：source、at'],
    ['url', '在本站的網址'],
  ],
  make: ({ corrections }: Model) =>
    jsonText({
      corrections: corrections.map((correction) => ({
        id: correction.id,
        date: correction.date,
        kind: correction.type,
        title: correction.title,
        what: plain(correction.what),
        how: plain(correction.how),
        cases: correction.cases.map(({ id }) => id),
        provisions: correction.provisions.map(({ id }) => id),
        pins: correction.pins.map(pinData),
        url: urlOf(correction),
      })),
    }),
};
