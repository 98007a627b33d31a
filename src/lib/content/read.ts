import { createHash } from 'node:crypto';
import { basename, extname, join, relative, sep } from 'node:path';
import { type Kind, kinds } from '../schema/index.ts';
import type { Entry, Library } from './entry.ts';
import { type FileProblem, filesOf, hasFolder, missingFile, readSource, strayFiles } from './files.ts';
import type { Issue } from './issue.ts';
import { type Report, readEntry } from './read-entry.ts';

export interface ReadResult {
  library: Library;
  issues: Issue[];
}

/** Reads every content file below `folder`. Nothing is thrown: whatever is wrong comes back as issues, and only sound entries are in the library. */
export function readContent(folder: string, projectFolder = join(folder, '../..')): ReadResult {
  const library = {
    files: 0,
    revision: '',
    unread: [],
    ...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])),
  } as unknown as Library;
  const issues: Issue[] = [];
  const show = (path: string): string => relative(projectFolder, path).split(sep).join('/');
  const misplaced = ({ path, ...problem }: FileProblem): void => {
    issues.push({ file: show(path), line: 1, column: 1, rule: 'files', severity: 'error', ...problem });
  };
  const hash = createHash('sha256');
  for (const kind of Object.keys(kinds) as Kind[]) {
    const paths = filesOf(folder, kind);
    if (paths.length === 0 && !hasFolder(kind)) {
      misplaced(missingFile(folder, kind));
      library.unread.push({ kind, id: kind });
    }
    for (const path of paths) {
      const source = readSource(path);
      hash.update(`${kind}/${basename(path)}\n${source}\n`);
      library.files += 1;
      const file = show(path);
      const report: Report = (at, rule, message, remedy) => {
        issues.push({ file, line: at.line, column: at.column, rule, message, remedy, severity: 'error' });
      };
      const entry = readEntry(kind, file, source, report);
      if (entry) (library[kind] as Entry[]).push(entry);
      else library.unread.push({ kind, id: basename(path, extname(path)).toLowerCase() });
    }
  }
  library.revision = hash.digest('hex').slice(0, 10);
  for (const problem of strayFiles(folder)) misplaced(problem);
  return { library, issues };
}
