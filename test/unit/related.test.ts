import { expect, test } from 'vitest';
import { redactionsOf } from '../../src/lib/model/redactions.ts';
import { neighboursOf, relatedTo } from '../../src/lib/model/related.ts';
import type { Case } from '../../src/lib/model/types.ts';

const node = (id: string, weaknesses: string[], causes: string[]): Case =>
  ({ id, causes, lessons: weaknesses.map((weakness) => ({ weakness })) }) as unknown as Case;

const mailbox = node('mailbox', ['patterned-password', 'late-report'], ['credentials']);
const website = node('website', ['default-password'], ['credentials']);
const payroll = node('payroll', ['late-report', 'late-report'], ['exposure']);
const archive = node('archive', ['secret-copied'], ['insider']);
const model = { cases: [archive, mailbox, payroll, website] };

test('a shared weakness counts for more than a shared cause; what shares nothing is not related', () => {
  expect(relatedTo(mailbox, model).map((related) => [related.case.id, related.weaknesses, related.causes])).toEqual([
    ['payroll', ['late-report'], []],
    ['website', [], ['credentials']],
  ]);
  expect(relatedTo(archive, model)).toEqual([]);
});

test('that nobody found out the cause is nothing to share', () => {
  const here = node('here', [], ['undetermined']);
  const there = node('there', [], ['undetermined', 'exposure']);
  expect(relatedTo(here, { cases: [here, there] })).toEqual([]);
});

test('no more than asked for', () => {
  expect(relatedTo(mailbox, model, 1).map((related) => related.case.id)).toEqual(['payroll']);
});

test('neighbours follow the list, latest first; its ends have one', () => {
  expect(neighboursOf(mailbox, model)).toEqual({ later: archive, earlier: payroll });
  expect(neighboursOf(archive, model)).toEqual({ later: undefined, earlier: mailbox });
  expect(neighboursOf(website, model)).toEqual({ later: payroll, earlier: undefined });
});

test('redactions add up over all places', () => {
  expect(redactionsOf({ redacted: [] })).toBe(0);
  expect(
    redactionsOf({
      redacted: [
        { pin: 'a#b', count: 3, what: 'x' },
        { pin: 'a#c', count: 1, what: 'y' },
      ],
    }),
  ).toBe(4);
});
