import { plain } from '../markdown/inline.ts';
import type { Model } from '../model/types.ts';
import type { TrainingData } from '../schema/training.ts';
import { type Export, jsonText } from './export.ts';

/** The teaching matter of the cases that have some. */
export const trainingJson: Export = {
  path: 'training.json',
  description: '教學：各案例的學習目標、討論題與測驗題，附選項說明與依據。',
  each: 'training[]',
  fields: [
    ['case', '案例代號'],
    ['objectives[]', '學習目標'],
    ['discussion[]', '討論題：id、question、好的回答會談到的 covers、依據 rests'],
    ['quiz[]', '測驗題：id、question、選項 options、依據 rests'],
    ['quiz[].options[]', '選項：text、是否正確 right、說明 feedback'],
  ],
  make: ({ cases }: Model) =>
    jsonText({ training: cases.flatMap(({ id, training }) => (training ? [{ case: id, ...trainingData(training) }] : [])) }),
};

const trainingData = ({ objectives, discussion, quiz }: TrainingData): object => ({
  objectives,
  discussion: discussion.map(({ id, question, covers, rests }) => ({
    ...{ id, question: plain(question), covers: covers.map(plain), rests },
  })),
  quiz: quiz.map(({ id, question, options, rests }) => ({
    ...{ id, question: plain(question) },
    options: options.map(({ text, right, feedback }) => ({ text, right, feedback: plain(feedback) })),
    rests,
  })),
});
