import { expect, test } from 'vitest';
import { z } from 'zod';
import { explain } from '../../src/lib/content/explain.ts';
import { figure, line } from '../../src/lib/schema/fields.ts';

const schema = z.strictObject({
  title: line('案名', 5),
  count: figure('單一數值').optional(),
  tags: z.array(z.string()).min(1).optional().describe('標籤'),
  when: z.union([z.strictObject({ from: line('起') }), z.strictObject({ between: z.array(line('日期')) })]).optional(),
});

function explanations(value: unknown): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  return explain(schema, result.error?.issues ?? []).map(
    ({ path, message, remedy }) => `${path.join('.')} | ${message} | ${remedy}`,
  );
}

test.each([
  ['a missing field', {}, 'title | this field is missing. | Add it: 案名.'],
  ['a misspelt field', { title: 'x', cuont: '1' }, 'cuont | there is no field "cuont" here. | Did you mean "count"?'],
  [
    'an unknown field',
    { title: 'x', zzzzzz: '1' },
    'zzzzzz | there is no field "zzzzzz" here. | Remove it, or use one of: title, count, tags, when.',
  ],
  ['a text that is too long', { title: '一二三四五六' }, 'title | must be at most 5 characters. | It holds: 案名.'],
  [
    'a number that is none',
    { title: 'x', count: '1,000' },
    'count | numbers are plain digits without separators. | It holds: 單一數值.',
  ],
  ['a list of nothing', { title: 'x', tags: [] }, 'tags | needs at least 1 entry. | It holds: 標籤.'],
  ['a text where a list belongs', { title: 'x', tags: 'y' }, 'tags | expected a list, found a text. | It holds: 標籤.'],
  ['a list where a text belongs', { title: ['x'] }, 'title | expected a text, found a list. | It holds: 案名.'],
  ['the form that was meant, of several', { title: 'x', when: { from: '' } }, 'when.from | must not be empty. | It holds: 起.'],
])('%s', (_name, value, expected) => {
  expect(explanations(value)).toEqual([expected]);
});

test('a sound value needs no word', () => {
  expect(explanations({ title: 'x', count: '1', tags: ['y'], when: { between: ['a'] } })).toEqual([]);
});
