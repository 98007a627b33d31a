import { z } from 'zod';
import { itemId, line, ordinal, pin, prose, ref, term } from './fields.ts';

/** One measure that can be checked: one action, who does it, what proves it, how often. */
export const item = z.strictObject({
  id: itemId('項目代號，永久不變、不重複使用'),
  version: ordinal('項目版次，內容有實質變動時加一'),
  title: line('項目名稱，不超過 20 字', 20),
  text: prose('要做什麼，一個動作'),
  force: term('force', '義務或建議'),
  norm: ref('norm', '義務所本的規範：規定代號#規範代號；force 為 duty 時必填').optional(),
  role: term('role', '誰來做'),
  evidence: prose('什麼可以證明做了'),
  frequency: term('frequency', '多久一次'),
  provisions: z.array(ref('provision', '相關規定')).default([]).describe('相關規定'),
  pins: z.array(pin()).default([]).describe('建議的出處；force 為 advice 時必填'),
});

/** A theme of measures. */
export const checklistSchema = z.strictObject({
  title: line('檢核表名稱', 20),
  prefix: z
    .string()
    .regex(/^[A-Z]{3}$/, 'prefixes are three capital letters')
    .describe('項目代號的字首'),
  summary: prose('一兩句話的說明'),
  when: prose('什麼時候用'),
  aliases: z.array(line('別名', 30)).default([]).describe('人們會用來找這份檢核表的其他名稱'),
  items: z.array(item).min(1).describe('項目'),
});

export type ChecklistData = z.output<typeof checklistSchema>;
export type ItemData = z.output<typeof item>;
