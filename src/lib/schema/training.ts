import { z } from 'zod';
import { id, line, prose } from './fields.ts';

/** What teaching matter rests on: a part of its own case (`claim:`, `event:`, `finding:`), a provision or a checklist item. */
const rests = z
  .array(
    z
      .string()
      .regex(
        /^(claim|event|finding|provision|item):\S+$/,
        'these look like claim:records-final, finding:f1, provision:pdpa-12 or item:ACC-03',
      ),
  )
  .min(1)
  .describe('依據：本案的數據、事件、認定，或一條規定、一個檢核項目');

/** A question without a single right answer, for a group. */
export const discussionQuestion = z.strictObject({
  id: id('題目代號，檔內唯一'),
  question: prose('討論題'),
  covers: z.array(prose('一個好的回答會談到的一點')).min(2).describe('好的回答會談到什麼'),
  rests,
});

/** One possible answer. `right` is written on the right ones alone. */
const option = z.strictObject({
  text: line('選項', 60),
  right: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes')
    .pipe(z.boolean())
    .describe('正確的選項寫 yes，其他省略'),
  feedback: prose('選了它的人看到的說明：為什麼對、為什麼錯'),
});

/** A question that scores itself; with several right options all of them have to be chosen, and no other. */
export const quizQuestion = z.strictObject({
  id: id('題目代號，檔內唯一'),
  question: prose('題目'),
  options: z.array(option).min(2).max(6).describe('選項；一個正確是單選，兩個以上是複選'),
  rests,
});

/** The teaching matter of the case of the same id. How much of it there is follows from the depth of the case: see checks/training.ts. */
export const trainingSchema = z.strictObject({
  objectives: z.array(line('學習目標：學完能做什麼', 60)).min(1).describe('學習目標'),
  discussion: z.array(discussionQuestion).min(1).describe('討論題'),
  quiz: z.array(quizQuestion).min(1).describe('測驗題'),
});

export type TrainingData = z.output<typeof trainingSchema>;
export type QuizQuestion = z.output<typeof quizQuestion>;
export type DiscussionQuestion = z.output<typeof discussionQuestion>;
