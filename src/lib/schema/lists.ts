import { z } from 'zod';
import { REST, UNKNOWN } from './answers.ts';
import { day, id, line, ordinal, pin, prose, ref, term } from './fields.ts';

/** The fact questions. See DESIGN: what silence means is part of the question. */
export const factsSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: id('問題代號'),
        question: line('問題', 40),
        ask: line('事件查詢裡的白話問法；與 question 相同則省略', 60).optional(),
        order: ordinal('事件查詢最先問的幾題，依這個次序；其餘看哪一題最能縮小範圍').optional(),
        help: prose('說明').optional(),
        many: z.enum(['true', 'false']).default('false').describe('可否複選'),
        silence: z.enum(['no', 'open']).describe('沒有資料時怎麼看：no 視為沒有，open 視為未定'),
        values: z
          .array(
            z.strictObject({
              id: z
                .string()
                .min(1)
                .refine((value) => ![UNKNOWN, REST].includes(value), `"${UNKNOWN}" and "${REST}" are kept for answers`)
                .describe('值'),
              label: line('值的名稱', 40),
              help: line('值的白話說明', 60).optional(),
            }),
          )
          .min(2)
          .describe('可選的值'),
      }),
    )
    .min(1)
    .describe('事實問題，依查詢時的順序'),
});

/** Every closed list: id, label and description. */
export const vocabularySchema = z.record(
  z.string().regex(/^[a-z-]+$/, 'list names are lower-case'),
  z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9-]+$/, 'ids are lower-case')
          .describe('代號'),
        label: line('名稱', 24),
        description: prose('說明'),
      }),
    )
    .min(1),
);

/** The terms, each in our own words. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: id('術語代號'),
        term: line('術語', 24),
        english: line('英文', 60),
        aliases: z.array(line('別名', 30)).default([]).describe('別名'),
        field: term('term-field', '領域'),
        definition: prose('定義，自己的話'),
        provisions: z.array(ref('provision', '相關規定')).default([]).describe('相關規定'),
        see: z.array(ref('term', '另見')).default([]).describe('另見'),
      }),
    )
    .min(1)
    .describe('術語'),
});

/** Old id → new id, by kind. An id is never used again. */
export const movedSchema = z.strictObject({
  case: z.record(z.string(), z.string()).default({}).describe('案例'),
  provision: z.record(z.string(), z.string()).default({}).describe('規定'),
  checklist: z.record(z.string(), z.string()).default({}).describe('檢核表'),
  item: z.record(z.string(), z.string()).default({}).describe('檢核項目'),
  source: z.record(z.string(), z.string()).default({}).describe('來源'),
  term: z.record(z.string(), z.string()).default({}).describe('術語'),
});

/** Public log: what the sources contradict or have wrong, and what this site had wrong. */
export const correctionsSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: id('紀錄代號'),
        date: day('登錄日'),
        kind: term('correction', '種類'),
        title: line('標題', 40),
        what: prose('哪裡不一致或有誤'),
        how: prose('本站怎麼處理'),
        cases: z.array(ref('case', '相關案例')).default([]).describe('相關案例'),
        provisions: z.array(ref('provision', '相關規定')).default([]).describe('相關規定'),
        pins: z.array(pin()).default([]).describe('出處'),
      }),
    )
    .describe('紀錄，新的在前'),
});

/** Facts of the whole site. */
export const siteSchema = z.strictObject({
  title: line('站名', 40),
  shortTitle: line('短站名', 10),
  tagline: line('一句話', 60),
  description: prose('說明'),
  lawAsOf: day('「今日」的法律以這一天為準'),
  lawAsOfNote: prose('這一天之後不知道什麼'),
  emails: z.array(z.string()).default([]).describe('內容中可以出現的電子郵件地址'),
});

export type FactsData = z.output<typeof factsSchema>;
export type FactQuestion = FactsData['questions'][number];
export type VocabularyData = z.output<typeof vocabularySchema>;
export type GlossaryData = z.output<typeof glossarySchema>;
export type TermData = GlossaryData['terms'][number];
export type MovedData = z.output<typeof movedSchema>;
export type CorrectionsData = z.output<typeof correctionsSchema>;
export type CorrectionData = CorrectionsData['entries'][number];
export type SiteData = z.output<typeof siteSchema>;
