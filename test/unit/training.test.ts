import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/lib/model/parts.ts';
import { type Files, modelOf, reportOf, soundFiles } from '../support/content.ts';

const FILE = 'training/lost-letter.yaml';
const TRAINING = `objectives: [說出怎麼核對地址, 分清楚義務與建議]
discussion:
  - id: address
    question: 地址誰核對？
    covers: [寄的人核對, 另一個人再看一次]
    rests: [item:PST-01]
  - id: told
    question: 要不要通知？
    covers: [看條文, 看查明了沒有]
    rests: [provision:act-1, finding:careless]
quiz:
  - id: who
    question: 誰寄錯了？
    options:
      - { text: 甲市公所, right: yes, feedback: 名冊是它寄的。 }
      - { text: 郵局, feedback: 報告沒有這樣說。 }
    rests: [event:found]
  - id: how-many
    question: 報導說多少人？
    options:
      - { text: 約100人, right: yes, feedback: 報導寫約數。 }
      - { text: 120人, feedback: 那是公所逐筆點算的。 }
    rests: [claim:people-press]
  - id: when
    question: 哪天通報？
    options:
      - { text: 1月25日, feedback: 那天是發現。 }
      - { text: 1月26日, right: yes, feedback: 晚上10時44分。 }
    rests: [event:reported]
`;

/** The sound content with teaching matter, in which one passage is replaced. */
function withTraining(from = '', to = ''): Files {
  if (!TRAINING.includes(from)) throw new Error(`test: the teaching matter does not hold "${from}"`);
  return { ...soundFiles(), [FILE]: TRAINING.replace(from, () => to) };
}

test('sound teaching matter has no problem and hangs on its case', () => {
  expect(reportOf(withTraining())).toBe('0 errors in 11 files.');
  const [node] = modelOf(withTraining()).cases;
  expect(node?.training?.quiz.map(({ options }) => options.map(({ right }) => right))).toEqual([
    [true, false],
    [true, false],
    [false, true],
  ]);
  expect(modelOf(soundFiles()).cases[0]?.training).toBeUndefined();
});

test('what an answer rests on is named and addressed', () => {
  const model = modelOf(withTraining());
  const [node] = model.cases;
  const parts = ['claim:people-press', 'event:reported', 'finding:careless', 'provision:act-1', 'item:PST-01'];
  expect(parts.map((part) => node && partOf(part, node, model))).toEqual([
    { words: '人數 約100人', href: '/cases/lost-letter/#claim-people-press' },
    { words: '2017年1月26日 22:44 通報', href: '/cases/lost-letter/#event-reported' },
    { words: '甲市政府認定：疏失', href: '/cases/lost-letter/#finding-careless' },
    { words: '測試法第1條', href: '/provisions/act-1/' },
    { words: 'PST-01', href: '/checklists/items/PST-01/' },
  ]);
});

describe('the check', () => {
  test.each([
    [
      'too few objectives',
      'objectives: [說出怎麼核對地址, 分清楚義務與建議]',
      'objectives: [說出怎麼核對地址]',
      `${FILE}:1:1  training\n  objectives: a short case has 2, and here are 1.\n  Add or take away until the number fits.`,
    ],
    [
      'no right option',
      'right: yes, feedback: 名冊是它寄的。',
      'feedback: 名冊是它寄的。',
      `${FILE}:14:5  training\n  quiz[0].options: no option is right.\n  Write \`right: yes\` on the right ones, and on no other.`,
    ],
    [
      'only right options',
      'feedback: 報告沒有這樣說。',
      'right: yes, feedback: 報告沒有這樣說。',
      `${FILE}:14:5  training\n  quiz[0].options: every option is right.\n  Write \`right: yes\` on the right ones, and on no other.`,
    ],
    [
      'a claim that the case does not have',
      'claim:people-press',
      'claim:people-pres',
      `${FILE}:23:13  training\n  quiz[1].rests[0]: this case has no claim "people-pres".\n  Did you mean "people-press"?`,
    ],
    [
      'an item that is not there',
      'item:PST-01',
      'item:PST-99',
      `${FILE}:6:13  training\n  discussion[0].rests[0]: there is no item "PST-99".\n  Did you mean "PST-01"? If it is new, add it to the checklist of its prefix.`,
    ],
    [
      'two questions of one id',
      'id: when',
      'id: who',
      `${FILE}:24:5  ids\n  quiz[2].id: the question "who" is already at src/content/${FILE}:12.\n  Give one of them another id.`,
    ],
    [
      'a link in an answer that leads nowhere',
      '報告沒有這樣說。',
      '"[報告](event:lost)沒有這樣說。"',
      `${FILE}:16:21  links\n  quiz[0].options[1].feedback: this case has no event "lost".`,
    ],
  ])('tells of %s', (_name, from, to, told) => {
    expect(reportOf(withTraining(from, to))).toContain(`src/content/${told}`);
  });

  test('tells of teaching matter without a case, and on a case too brief for it', () => {
    expect(reportOf({ ...soundFiles(), 'training/lost.yaml': TRAINING })).toContain(
      'src/content/training/lost.yaml:1:1  training\n  there is no case "lost".\n  Name the file after its case.',
    );
    const brief = withTraining();
    brief['cases/lost-letter.mdx'] = (brief['cases/lost-letter.mdx'] as string).replace('depth: short', 'depth: brief');
    brief['vocabulary.yaml'] = (brief['vocabulary.yaml'] as string).replace(
      /^depth: \[/m,
      'depth: [{ id: brief, label: 條目, description: 一列。 }, ',
    );
    expect(reportOf(brief)).toContain(
      `src/content/${FILE}:1:1  training\n  a brief case carries no teaching matter.\n  Remove the file.`,
    );
  });
});
