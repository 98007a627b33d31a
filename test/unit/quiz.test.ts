import { describe, expect, test } from 'vitest';
import { gradeOf, parseAnswers, type Question, scoreText } from '../../src/lib/islands/quiz-state.ts';

const single: Question = { id: 'one', options: 3, right: [1] };
const multiple: Question = { id: 'many', options: 4, right: [0, 2] };

describe('an answer', () => {
  test.each<[Question, number[], string]>([
    [single, [], 'none'],
    [single, [1], 'right'],
    [single, [0], 'wrong'],
    [multiple, [0], 'partly'],
    [multiple, [2, 0], 'right'],
    [multiple, [0, 1, 2], 'wrong'],
    [multiple, [3], 'wrong'],
  ])('to %o of %o is %s', (question, chosen, grade) => {
    expect(gradeOf(question, chosen)).toBe(grade);
  });
});

test('the score counts what was answered and what is wholly right', () => {
  expect(scoreText([single, multiple], {})).toBe('');
  expect(scoreText([single, multiple], { one: [1], many: [0] })).toBe('2題中作答2題，答對1題。');
});

test('stored answers that fit no question any more, or are no answers at all, are left out', () => {
  const questions = [single, multiple];
  expect(parseAnswers('{"one":[1],"many":[7],"gone":[0]}', questions)).toEqual({ one: [1] });
  for (const stored of [null, '', 'x', '3', '"one"', '{"one":"1"}', '{"one":[0.5]}', '[[1]]'])
    expect(parseAnswers(stored, questions)).toEqual({});
});
