import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { remarkPlugins } from '../../src/lib/markdown/index.ts';
import { inline, plain } from '../../src/lib/markdown/inline.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/markdown');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** The tree that the plugins leave, without places: what renderers go by. */
async function treeOf(text: string): Promise<string> {
  const processor = remark().use(remarkPlugins);
  const tree = await processor.run(processor.parse(text));
  return `${JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value), 2)}\n`;
}

// Each x.md has its tree in x.json; UPDATE=1 writes them anew.
test.each(names)('the remark plugins on %s', async (name) => {
  const expected = join(FOLDER, name.replace(/\.md$/, '.json'));
  const tree = await treeOf(readFileSync(join(FOLDER, name), 'utf8'));
  if (process.env.UPDATE) writeFileSync(expected, tree);
  expect(existsSync(expected), `${expected} is missing: run with UPDATE=1`).toBe(true);
  expect(tree).toBe(readFileSync(expected, 'utf8'));
});

test('there are fixtures', () => expect(names.length).toBeGreaterThanOrEqual(2));

test('a prose field falls into words and links', () => {
  expect(inline('依[第12條](provision:pdpa-12)要通知，見[官網](https://example.gov.tw/)')).toEqual([
    { words: '依' },
    { words: '第12條', href: '/provisions/pdpa-12/', kind: 'provision' },
    { words: '要通知，見' },
    { words: '官網', href: 'https://example.gov.tw/', kind: 'web' },
  ]);
  expect(inline('沒有連結')).toEqual([{ words: '沒有連結' }]);
  expect(inline('')).toEqual([]);
});

test('plain text keeps the words of links alone', () => {
  expect(plain('依[第12條](provision:pdpa-12)通知')).toBe('依第12條通知');
});
