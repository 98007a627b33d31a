import { z } from 'zod';
import { address, day, id, line, prose, ref, term } from './fields.ts';

/** A condition over the facts of one conduct. Evaluated by src/lib/rules. */
export type Predicate =
  | { fact: string; is: string; unsettled?: string[] }
  | { fact: string; in: string[]; unsettled?: string[] }
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { not: Predicate }
  | { provision: string; of?: 'abets' };

/** Values for which the fact would be known but the law is disputed. */
const unsettled = z.array(z.string()).min(1).optional().describe('事實已知而法律上有爭議的值');
const fact = z.string().describe('事實問題的代號');
const inner = z.lazy((): z.ZodType<Predicate> => predicate);

/** The forms that a condition takes; it may hold others. */
export const predicate: z.ZodType<Predicate> = z.union([
  z.strictObject({ fact, is: z.string().describe('符合的值'), unsettled }),
  z.strictObject({ fact, in: z.array(z.string()).min(1).describe('符合的值，任一即可'), unsettled }),
  z.strictObject({ all: z.array(inner).min(1).describe('全部符合的條件') }),
  z.strictObject({ any: z.array(inner).min(1).describe('符合其一即可的條件') }),
  z.strictObject({ not: inner.describe('不符合才算符合的條件') }),
  z.strictObject({
    provision: z.string().describe('另一條規定：它對同一行為的結果'),
    of: z.literal('abets').optional().describe('改看這個行為所教唆的行為時寫 abets'),
  }),
]);

/** One condition of a norm. */
export const element = z.strictObject({
  id: id('要件代號，規範內唯一'),
  text: line('要件，自己的話', 60),
  when: predicate.describe('以事實問題寫成的條件'),
});

/** A time limit. Without a number it keeps the law's own word (未定時數). */
export const limit = z
  .strictObject({
    from: z.array(term('event', '起算的事件種類')).min(1).describe('起算的事件種類'),
    to: z.array(term('event', '應完成的事件種類')).min(1).describe('應完成的事件種類'),
    within: z
      .string()
      .regex(/^P([1-9]\d*M|[1-9]\d*D|T[1-9]\d*H)$/, 'durations look like PT1H, P3D or P1M')
      .optional()
      .describe('ISO 8601 期間；沒有數字時省略'),
    word: line('沒有數字時，規定自己的用語，如「即時」', 20).optional(),
    what: line('期限的說明', 60),
  })
  .superRefine((l, ctx) => {
    if (!l.within === !l.word)
      ctx.addIssue({
        code: 'custom',
        message: 'a limit is either a number or a word',
        params: { remedy: 'Give `within` (such as PT1H), or `word` with the law’s own word (such as 即時).' },
      });
  });

/** One duty, offence, … inside a version, usually a paragraph. */
export const norm = z.strictObject({
  id: id('規範代號，版本內唯一'),
  paragraph: line('項、款，如「第1項」', 20).optional(),
  purpose: term('purpose', '規範的作用'),
  what: prose('這項規範要求、禁止或規定什麼，自己的話'),
  elements: z.array(element).default([]).describe('要件；全部符合才算符合'),
  limits: z.array(limit).default([]).describe('期限'),
});

/** The content of an article between two dates. */
export const version = z.strictObject({
  promulgated: day('公布或發布日，也是版本代號；不明則省略').optional(),
  effective: day('施行日；不明或未定則省略').optional(),
  until: day('這段文字最後一天有效的日子；仍有效或不明則省略').optional(),
  certain: z
    .strictObject({ from: day('起').optional(), to: day('迄；仍有效則省略').optional() })
    .optional()
    .describe('起訖日不全時，確知有效的期間；依據寫在 note'),
  state: term('version-state', '效力狀態'),
  basis: term('text-basis', '條文依據哪裡讀到'),
  reading: prose('本站說明，非條文').optional(),
  changes: prose('與前一版的差別').optional(),
  note: prose('日期或效力的補充').optional(),
  officialText: z.string().optional().describe('官方條文；留待日後匯入'),
  norms: z.array(norm).default([]).describe('這一版的規範'),
});

/** One article of a law, or one point of an administrative rule, through its versions. */
export const provisionSchema = z.strictObject({
  law: line('法規名稱', 40),
  lawShort: line('簡稱', 20).optional(),
  lawEnglish: line('英文名稱', 140).optional(),
  instrument: term('instrument', '法規位階'),
  article: line('條號或點次，如 12、318-1、2.3', 30),
  articleUnit: term('article-unit', '條、點、節或全文'),
  caption: line('本站給的條名', 24),
  aliases: z.array(line('別名', 30)).default([]).describe('人們會用來找這條規定的其他名稱'),
  officialUrl: address('官方資料庫的地址，未線上驗證').optional(),
  historyUrl: address('官方資料庫的歷史法規頁').optional(),
  binds: prose('拘束誰'),
  versions: z.array(version).min(1).describe('各版本，舊的在前'),
  earlier: term('earlier', '第一個列出的版本之前是否還有別的版本'),
  succeeds: z.array(ref('provision', '前身')).default([]).describe('換號或換法前的前身'),
  counterpart: z.array(ref('provision', '對應規定')).default([]).describe('另一規範中的同一義務；只在一邊寫'),
  checked: z
    .strictObject({
      on: day('最近一次查對日；只有引文時省略').optional(),
      against: prose('對照了什麼'),
    })
    .describe('查對紀錄'),
});

export type ProvisionData = z.output<typeof provisionSchema>;
export type Version = z.output<typeof version>;
export type Norm = z.output<typeof norm>;
export type Limit = z.output<typeof limit>;
