import { expect, test } from 'vitest';
import { redactionsOf } from '../../src/lib/model/redactions.ts';
import { neighboursOf, relatedTo, sharedText } from '../../src/lib/model/related.ts';
import type { Case } from '../../src/lib/model/types.ts';
import type { FactQuestion } from '../../src/lib/schema/lists.ts';

const node = (id: string, weaknesses: string[], causes: string[], deeds: string[] = [], provisions: string[] = []): Case =>
  ({
    ...{ id, causes, lessons: weaknesses.map((weakness) => ({ weakness })) },
    ...{ facts: {}, conducts: [{ id: 'one', who: '甲', facts: { deed: deeds } }] },
    mappings: provisions.map((provision) => ({
      provision: { id: provision, shortTitle: provision, versions: [] },
      review: { result: 'applies' },
    })),
  }) as unknown as Case;

const mailbox = node('mailbox', ['patterned-password', 'late-report'], ['credentials'], ['intrude', 'keep'], ['cc-358']);
const website = node('website', ['default-password'], ['credentials'], ['keep'], ['cc-358']);
const payroll = node('payroll', ['late-report', 'late-report'], ['exposure'], ['keep']);
const archive = node('archive', ['secret-copied'], ['insider'], ['keep']);
const vocabulary = { weakness: [{ id: 'late-report', label: '通報太慢', description: '…' }] };
const questions: FactQuestion[] = [
  { id: 'deed', question: '做了什麼', many: 'true', silence: 'no', values: [{ id: 'intrude', label: '侵入他人電腦' }] },
];
const model = { cases: [archive, mailbox, payroll, website], vocabulary, questions };

test('what few cases share counts for more; what every case has is no likeness', () => {
  expect(relatedTo(mailbox, model).map((related) => [related.case.id, sharedText(related.shared)])).toEqual([
    ['payroll', '同樣是通報太慢。'],
    ['website', '同樣碰到cc-358，因為credentials。'],
  ]);
  expect(relatedTo(archive, model)).toEqual([]);
});

test('a shared deed is a reason; keeping data, which all do, is none, and neither is what is left open', () => {
  const twin = node('twin', [], [], ['intrude', 'keep']);
  const [first] = relatedTo(twin, { ...model, cases: [...model.cases, twin] });
  expect([first?.case.id, first && sharedText(first.shared)]).toEqual(['mailbox', '同樣有人做了「侵入他人電腦」。']);
  const maybe = node('maybe', [], []);
  maybe.conducts[0] = { id: 'one', who: '甲', when: {}, facts: { deed: { perhaps: ['intrude'], why: '未查明' } } };
  expect(relatedTo(maybe, { ...model, cases: [...model.cases, maybe] })).toEqual([]);
});

test('no more than asked for, and no more than three reasons', () => {
  expect(relatedTo(mailbox, model, 1).map((related) => related.case.id)).toEqual(['payroll']);
  const alike = ['a', 'b'].map((id) => node(id, ['late-report', 'w1', 'w2', 'w3'], ['insider']));
  expect(relatedTo(alike[0] as Case, { ...model, cases: [...model.cases, ...alike] })[0]?.shared).toHaveLength(3);
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
