import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/lib/exports/csv.ts';
import { bytesOf } from '../../src/lib/exports/export.ts';
import { exportFiles } from '../../src/lib/exports/index.ts';
import { modelOf, soundFiles } from '../support/content.ts';

const model = modelOf(soundFiles());

test('every file has a path of its own, a description, and the fields that it documents', () => {
  const paths = exportFiles.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...[
        'index.json',
        'cases.json',
        'provisions.json',
        'mappings.json',
        'mappings.csv',
        'checklists.json',
        'checklist-items.csv',
      ],
      ...['sources.json', 'claims.csv', 'vocabulary.json', 'facts.json', 'schema/case.json', 'schema/provision.json'],
    ]),
  );
  expect(exportFiles.filter(({ description }) => description.length < 10)).toEqual([]);
});

describe.each(exportFiles.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const text = file.make(model);

  test('is the same for the same content', () => {
    expect(file.make(modelOf(soundFiles()))).toBe(text);
  });

  test('is sound in its format', () => {
    if (path.endsWith('.json')) expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
    else {
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.slice(1).split('\r\n')[0]).toBe(file.fields.map(([name]) => name).join(','));
    }
  });

  test('holds no link syntax of ours and nothing undefined', () => {
    expect(text).not.toMatch(/\]\((case|provision|checklist|item|source|term|pin|claim|event|finding):/);
    expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
  });
});

test('the directory tells the size of every other file', () => {
  const manifest = JSON.parse(exportFiles.find(({ path }) => path === 'index.json')?.make(model) ?? '{}');
  expect(manifest).toMatchObject({ name: 'qianche', revision: model.revision, lawAsOf: '2020-01-01' });
  expect(manifest.counts).toMatchObject({ cases: 1, provisions: 1, checklists: 1, items: 2, sources: 1 });
  const sizes = exportFiles
    .filter(({ path }) => path !== 'index.json')
    .map(({ path, make }) => ({ path, bytes: bytesOf(make(model)) }));
  expect(manifest.files.map(({ path, bytes }: { path: string; bytes: number }) => ({ path, bytes }))).toEqual(sizes);
});

test('a cell that a spreadsheet would run, that holds a comma, a quotation mark or a line break stays text', () => {
  const columns = [{ name: 'a', what: '', of: (row: string) => row }];
  expect(csvText(columns, ['=1+1', 'a,b', 'say "x"', '一\n二'], model)).toBe(
    '\uFEFFa\r\n\'=1+1\r\n"a,b"\r\n"say ""x"""\r\n"一\n二"\r\n',
  );
});
