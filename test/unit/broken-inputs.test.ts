import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSite } from '../../src/lib/cli/steps/build-site.ts';
import { projectAt } from '../../src/lib/cli/steps/project.ts';
import { ContentError } from '../../src/lib/content/issue.ts';
import { type Files, reportOf, soundFiles, temporaryFolder, withChange, writeContent } from '../support/content.ts';

interface BrokenInput {
  name: string;
  file: string;
  replace?: string;
  by?: string;
  rename?: string;
  prints: string;
}

const inputs: BrokenInput[] = parse(readFileSync(join(import.meta.dirname, '../fixtures/broken-inputs.yaml'), 'utf8'));

function filesOf({ file, replace, by, rename }: BrokenInput): Files {
  if (!rename) return withChange(file, replace as string, by as string);
  const { [file]: text = '', ...rest } = soundFiles();
  return { ...rest, [rename]: text };
}

test('the sound content has no problem, so that each below comes from its one change', () => {
  expect(reportOf(soundFiles())).toBe('0 errors in 10 files.');
  expect(inputs.length).toBeGreaterThanOrEqual(60);
});

describe.each(inputs)('$name', (input) => {
  test('is reported with place and remedy', () => {
    expect(reportOf(filesOf(input))).toBe(input.prints);
  });

  test('stops the build and leaves an earlier one as it was', async () => {
    const root = temporaryFolder();
    writeContent(filesOf(input), root);
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'the earlier build');
    const said: string[] = [];
    await expect(buildSite(projectAt(root), (line) => said.push(line))).rejects.toThrow(ContentError);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the earlier build');
    expect(existsSync(join(root, '.cache'))).toBe(false);
    expect(said).toEqual([]);
  });
});
