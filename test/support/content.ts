import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { runChecks } from '../../src/lib/checks/index.ts';
import { formatIssues, type Issue } from '../../src/lib/content/issue.ts';
import { readContent } from '../../src/lib/content/read.ts';
import type { Model } from '../../src/lib/model/types.ts';
import { loadModel } from '../../src/lib/site.ts';

/** A small knowledge base: path below src/content → text. */
export type Files = Record<string, string>;

const SOUND = join(import.meta.dirname, '../fixtures/sound');

/** The smallest content that passes every check: one case, one provision, one checklist, one source. See test/fixtures/sound. */
export function soundFiles(): Files {
  return Object.fromEntries(
    readdirSync(SOUND, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [relative(SOUND, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/** The sound content with one passage of one file replaced. */
export function withChange(file: string, from: string, to: string): Files {
  const files = soundFiles();
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`test: ${file} does not hold "${from}"`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qianche-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into `src/content` of a new folder, as in a checkout. Gives the content folder. */
export function writeContent(files: Files, root = temporaryFolder()): string {
  const folder = join(root, 'src/content');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What a function makes of files once they are on disk. */
function onDisk<T>(files: Files, use: (folder: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'qianche-'));
  try {
    return use(writeContent(files, root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Every problem that reader and checks find. */
export const issuesOf = (files: Files): Issue[] =>
  onDisk(files, (folder) => {
    const { library, issues } = readContent(folder);
    return [...issues, ...runChecks(library)];
  });

/** What `npm run check` would print. */
export const reportOf = (files: Files): string => formatIssues(issuesOf(files), Object.keys(files).length);

/** The linked model of a small knowledge base. */
export const modelOf = (files: Files): Model => onDisk(files, loadModel);
