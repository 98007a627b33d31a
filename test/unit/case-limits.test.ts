import { expect, test } from 'vitest';
import { limitsOf } from '../../src/lib/model/limits.ts';
import { modelOf, withChange } from '../support/content.ts';

const LIMIT = 'limits: [{ from: [discovery], to: [authority-report], within: PT1H, what: 通報 }]';
const norm = (id: string, actor: string): string =>
  `      - { id: ${id}, purpose: duty, what: 通報。, elements: [{ id: body, text: 誰, when: { fact: actor, is: ${actor} } }], ${LIMIT} }`;

/** The limits that bind the case of the sound content if the norm of 2010 is replaced by these two. */
function limitsWith(...actors: [string, string]): string[] {
  const before = '      - { id: p1, paragraph: 第1項, purpose: duty, what: 查明後通知當事人。 }';
  const files = withChange('provisions/act-1.mdx', before, actors.map((actor, i) => norm(`p${i + 1}`, actor)).join('\n'));
  const [node] = modelOf(files).cases;
  return node ? limitsOf(node).map(({ provision, limit }) => `${provision.id} ${limit.within}`) : [];
}

test('a limit binds where its own norm applied, not where another paragraph of the provision did', () => {
  expect(limitsWith('agency', 'outsider')).toEqual(['act-1 PT1H']);
});

test('each paragraph that applied brings its own limit, also beside the one that decides the cell', () => {
  expect(limitsWith('agency', 'agency')).toEqual(['act-1 PT1H', 'act-1 PT1H']);
});
