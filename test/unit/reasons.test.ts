import { expect, test } from 'vitest';
import { reasonOf } from '../../src/lib/model/reasons.ts';
import type { Provision } from '../../src/lib/model/types.ts';
import type { CellResult, Result } from '../../src/lib/rules/results.ts';

const provisions = [{ id: 'cc-358', shortTitle: '刑法第358條' }] as unknown as Provision[];
const cell = (result: Result, more: Partial<CellResult> = {}): CellResult => ({
  conduct: 'a',
  result,
  elements: [
    { id: 'body', text: '公務機關', truth: 'met', silent: false },
    { id: 'files', text: '保有個資檔案', truth: 'not-met', silent: result === 'not-shown' },
  ],
  missing: [],
  conducts: [{ id: 'a', result }],
  ...more,
});

test.each([
  ['applies', cell('applies'), '各項要件都有資料支持。'],
  ['not-shown', cell('not-shown'), '各文件都沒有提到「保有個資檔案」。'],
  ['does-not-apply', cell('does-not-apply'), '本案記載的行為不符「保有個資檔案」。'],
  ['not-in-force', cell('not-in-force'), '那一天沒有這條規定：還沒有施行，或已經停用。'],
])('%s in words', (_result, given, words) => {
  expect(reasonOf(given, provisions)).toBe(words);
});

test('of several conducts the nearest is named', () => {
  const conducts = [
    { id: 'a', result: 'does-not-apply' as const },
    { id: 'b', result: 'not-in-force' as const },
  ];
  expect(reasonOf(cell('does-not-apply', { conducts }), provisions)).toBe(
    '本案記載的2個行為都不符合；最接近的一個不符「保有個資檔案」。',
  );
});

test('what a possible cell lacks is told once, a base by its title', () => {
  const missing = [
    { kind: 'base' as const, what: 'cc-358' },
    { kind: 'fact' as const, what: '損害到了哪一步' },
    { kind: 'fact' as const, what: '損害到了哪一步' },
    { kind: 'law' as const, what: '學校算不算機關' },
  ];
  expect(reasonOf(cell('possible', { missing }), provisions)).toBe(
    '「公務機關」相符；還缺：刑法第358條是否成立、損害到了哪一步、對「學校算不算機關」的見解。',
  );
});
