import { z } from 'zod';
import { date, figure, id, line, ordinal, pin, prose, ref, term } from './fields.ts';

/**
 * An answer to one fact question: a plain value, several values, or an object that also names candidates (`perhaps`),
 * the reason (`why`, needed with `unknown` and `perhaps`), values of which no document tells whether they hold (`untold`), and the pin.
 * Beside an answer, a value that is not named does not hold. See facts.yaml for the questions.
 */
export const factAnswer = z
  .union([
    z.string().min(1),
    z.array(z.string().min(1)).min(1),
    z.strictObject({
      is: z.string().min(1).optional().describe('單一答案的值，或 unknown'),
      has: z.array(z.string().min(1)).min(1).optional().describe('確定的值'),
      perhaps: z.array(z.string().min(1)).min(1).optional().describe('來源提到但未能確定的值'),
      untold: z.array(z.string().min(1)).min(1).optional().describe('來源未載的值：沒有文件提到，也不能當成沒有'),
      why: prose('為什麼未知或不確定；用 unknown 或 perhaps 時必填').optional(),
      pin: pin().optional(),
    }),
  ])
  .describe('事實問題的答案');

/** Answers by question. */
export const factAnswers = z.record(z.string(), factAnswer);

/** When a conduct happened: lasting (`from`, `to`) or one moment somewhere `between` two dates. */
const when = z
  .union([
    z.strictObject({
      from: date('持續行為的起日').optional(),
      to: date('持續行為的迄日；仍持續則省略').optional(),
      basis: prose('日期的依據').optional(),
    }),
    z.strictObject({
      between: z.tuple([date('最早可能的日期'), date('最晚可能的日期')]).describe('行為落在這兩個日期之間的某一刻'),
      basis: prose('日期範圍的依據').optional(),
    }),
  ])
  .describe('行為的時間');

/** One person's or body's act: who, when, and what is known of it. */
export const conduct = z.strictObject({
  id: id('行為代號，案內唯一'),
  who: line('行為人：機關、職務或「不明人士」，不寫自然人姓名', 60),
  when,
  abets: z.string().optional().describe('教唆對象的行為代號'),
  facts: factAnswers.describe('這個行為自己的事實答案；案內共同的寫在案例的 facts'),
});

/** A claim holds exactly one of: a number (`value`, or `min` and `max`), a moment (`at`), or a statement (`text`). */
export const claim = z
  .strictObject({
    id: id('數據代號，案內唯一'),
    measure: term('measure', '量的是什麼'),
    scope: line('範圍：同一 measure 與 scope 的說法互相比較', 60).optional(),
    value: figure('單一數值').optional(),
    min: figure('下限').optional(),
    max: figure('上限').optional(),
    at: date('時刻').optional(),
    text: prose('文字說法').optional(),
    approx: term('approx', '來源是否寫「約」「逾」等；精確值省略').optional(),
    unit: line('單位，如「筆」「人」；時刻與文字說法省略', 12).optional(),
    by: term('speaker', '誰說的'),
    speaker: line('說話者的名稱，如「行政院」', 40),
    maturity: term('maturity', '初步、修正或最後的說法'),
    pin: pin(),
    also: z.array(pin()).optional().describe('說法相同的其他出處'),
    asOf: date('說法所指或說出的日期'),
    preferred: prose('採用這一說法的理由；同一 measure 與 scope 有不同說法時，恰有一則寫這一欄').optional(),
    note: prose('補充說明').optional(),
  })
  .superRefine((c, ctx) => {
    const forms = [c.value !== undefined, c.min !== undefined || c.max !== undefined, !!c.at, !!c.text].filter(Boolean).length;
    if (forms !== 1)
      ctx.addIssue({
        code: 'custom',
        message: 'a claim says exactly one thing',
        params: { remedy: 'Give one of: `value` (or `min` and `max`), `at`, `text`.' },
      });
    if (c.min !== undefined && c.max !== undefined && c.min >= c.max)
      ctx.addIssue({
        code: 'custom',
        path: ['max'],
        message: '`max` is not above `min`',
        params: { remedy: 'Correct one of the two, or give a single `value`.' },
      });
    if ((c.value !== undefined || c.min !== undefined || c.max !== undefined) && !c.unit)
      ctx.addIssue({ code: 'custom', message: 'a number needs a unit', params: { remedy: 'Add `unit`, such as 筆 or 人.' } });
  });

/** One thing that happened, as one document tells it. */
export const event = z.strictObject({
  id: id('事件代號，案內唯一；供連結').optional(),
  at: date('發生時刻，帶來源所給的精確度'),
  until: date('結束時刻；事情一直持續到那時').optional(),
  notAfter: date('不晚於；來源只給前後界限，事情發生在 at 與這個日期之間的某一刻').optional(),
  kind: term('event', '事件種類'),
  what: prose('發生了什麼，自己的話'),
  reading: line('同一件事有不同記載時，這是哪一種說法', 30).optional(),
  pin: pin(),
  also: z.array(pin()).optional().describe('記載相同的其他出處'),
});

/** What an authority concluded about whom, in its own grade. */
export const finding = z.strictObject({
  id: id('認定代號，案內唯一'),
  by: line('作成認定的機關', 30),
  against: line('對象機關', 40),
  grade: term('grade', '機關自己的用語等級'),
  words: line('機關自己的用語，不超過 20 字', 20).optional(),
  outcome: term('outcome', '處置，如糾正').optional(),
  what: prose('認定了什麼，自己的話'),
  provisions: z.array(ref('provision', '認定所依據的規定')).default([]).describe('認定所依據的規定'),
  pin: pin(),
});

/** What one source says about a provision. */
export const stated = z.strictObject({
  pin: pin(),
  by: line('說話的機關或文件', 30),
  paragraph: line('項、款', 20).optional(),
  as: term('stated-as', '來源怎麼用這條規定'),
  what: prose('來源說了什麼，自己的話').optional(),
  caveat: prose('來源引用上的問題，例如用舊條號').optional(),
});

const missing = z.strictObject({
  kind: term('missing', '缺的是哪一種'),
  what: line('缺什麼', 80),
});

/** Our own reading of one provision on this case. Hand-written until the rules evaluate it. */
export const review = z.strictObject({
  result: term('result', '行為時的評析結果'),
  conduct: z.string().optional().describe('決定結果的行為代號'),
  reason: prose('理由'),
  override: prose('編者不採規則的結果時，為什麼').optional(),
  missing: z.array(missing).optional().describe('result 為 possible 或 not-shown 時，缺什麼'),
  today: z
    .strictObject({ result: term('result', '若發生在 lawAsOf 當天的結果'), reason: prose('理由') })
    .optional()
    .describe('若今日發生；與行為時相同則省略'),
});

/** Case × provision: what sources stated, and what this site reads. */
export const mapping = z.strictObject({
  provision: ref('provision', '規定代號'),
  stated: z.array(stated).default([]).describe('來源所述'),
  review: review.optional().describe('本站評析；定義與組織規定沒有評析'),
});

/** A weakness, and the items that would have stopped it. */
export const lesson = z.strictObject({
  weakness: term('weakness', '弱點'),
  what: prose('這個弱點在本案怎麼出現'),
  pin: pin(),
  items: z.array(ref('item', '本來可以擋下的檢核項目')).min(1).describe('本來可以擋下的檢核項目'),
});

/** From when to when; where only bounds are known, with the basis. */
export const period = z
  .strictObject({
    from: date('起').optional(),
    to: date('迄').optional(),
    notBefore: date('不早於').optional(),
    notAfter: date('不晚於').optional(),
    basis: prose('依據；只有範圍時必填').optional(),
  })
  .superRefine((p, ctx) => {
    if (!p.from && !p.to && !p.notBefore && !p.notAfter)
      ctx.addIssue({
        code: 'custom',
        message: 'a period needs a date',
        params: { remedy: 'Give `from` and `to`, or `notBefore` and `notAfter` with their `basis`.' },
      });
    if ((p.notBefore || p.notAfter) && !p.basis)
      ctx.addIssue({
        code: 'custom',
        message: 'bounds without a basis',
        params: { remedy: 'Add `basis`: from what it follows that the incident lies between them.' },
      });
  });

/** An agency or body that the case touches. */
export const organisation = z.strictObject({
  name: line('機關或團體的正式名稱', 40),
  role: term('org-role', '在本案的角色'),
  kind: term('org-kind', '機關種類'),
  level: line('當時的資安責任等級', 4).optional(),
  pin: pin().optional(),
});

/** One incident. Reads from top to bottom: who and what, figures, timeline, conducts, mappings, lessons; the body is the story. */
export const caseSchema = z.strictObject({
  title: line('案名', 30),
  shortTitle: line('短名，圖與表的欄名用', 12),
  summary: prose('兩三句話的摘要'),
  aliases: z.array(line('別名', 30)).default([]).describe('人們會用來找這個案例的其他名稱'),
  depth: term('depth', '篇幅：依來源多寡'),
  identity: term('identity', '具名或匿名'),
  comparison: prose('不是公務機關洩密、只供對照時的說明').optional(),
  affected: z.array(term('affected', '受影響的性質')).min(1).describe('機密性、完整性、可用性'),
  disclosure: term('disclosure', '外洩確定到什麼程度'),
  causes: z.array(term('cause', '成因類別')).min(1).describe('成因類別，主要的在前'),
  period: period.describe('案件期間'),
  organisations: z.array(organisation).min(1).describe('涉及的機關與團體'),
  facts: factAnswers.default({}).describe('所有行為共同的事實答案'),
  claims: z.array(claim).default([]).describe('數據與說法'),
  timeline: z.array(event).default([]).describe('時間軸'),
  findings: z.array(finding).default([]).describe('機關的認定'),
  conducts: z.array(conduct).min(1).describe('行為'),
  mappings: z.array(mapping).default([]).describe('規定對照'),
  lessons: z.array(lesson).default([]).describe('弱點與本來可以擋下的項目'),
  advice: z
    .array(
      z.strictObject({
        by: line('提出建議的機關', 30),
        what: prose('建議了什麼，自己的話'),
        pin: pin(),
        items: z.array(ref('item', '對應的檢核項目')).default([]).describe('對應的檢核項目'),
      }),
    )
    .default([])
    .describe('其他機關在來源中的建議'),
  notTold: z.array(line('來源未載的事', 120)).default([]).describe('來源未載：沒有文件講到'),
  redacted: z
    .array(
      z.strictObject({
        pin: pin(),
        count: ordinal('這個位置有幾處遮蔽').default(1),
        what: line('從標題或位置看得出遮蔽的是什麼；看不出就照說', 80),
      }),
    )
    .default([])
    .describe('來源遮蔽：文件有這一段，公布版略去；與未載不同'),
  unverified: z.array(line('未查證的事', 160)).default([]).describe('未查證：有說法，本站沒有查證'),
  notFound: z.array(line('未查得的事', 160)).default([]).describe('未查得：找過，沒有找到'),
});

export type CaseData = z.output<typeof caseSchema>;
export type Claim = z.output<typeof claim>;
export type TimelineEvent = z.output<typeof event>;
export type Finding = z.output<typeof finding>;
export type Conduct = z.output<typeof conduct>;
export type MappingData = z.output<typeof mapping>;
export type Review = z.output<typeof review>;
export type Lesson = z.output<typeof lesson>;
export type FactAnswer = z.output<typeof factAnswer>;
