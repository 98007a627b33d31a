import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { type Kind, kinds } from '../schema/index.ts';
import { nearest } from '../schema/nearest.ts';
import { readBody } from './body.ts';
import { type Entry, type Library, pathText } from './entry.ts';
import { explain } from './explain.ts';
import type { Issue, Position } from './issue.ts';
import { readYaml } from './yaml.ts';

export interface ReadResult {
  library: Library;
  issues: Issue[];
}

/** Reads every content file below `folder`. Nothing is thrown: whatever is wrong comes back as issues, and only sound entries are in the library. */
export function readContent(folder: string, projectFolder = join(folder, '../..')): ReadResult {
  const library = {
    files: 0,
    revision: '',
    ...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])),
  } as unknown as Library;
  const issues: Issue[] = [];
  const show = (path: string): string => relative(projectFolder, path).split(sep).join('/');
  const hash = createHash('sha256');
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const path of filesOf(folder, kind, issues, show)) {
      const source = readSource(path);
      hash.update(`${kind}/${basename(path)}\n${source}\n`);
      library.files += 1;
      const entry = readEntry(kind, path, source, show(path), issues);
      if (entry) (library[kind] as Entry[]).push(entry);
    }
  }
  library.revision = hash.digest('hex').slice(0, 10);
  issues.push(...strayFiles(folder, show));
  return { library, issues };
}

/** The files of one kind, in name order. */
function filesOf(folder: string, kind: Kind, issues: Issue[], show: (path: string) => string): string[] {
  const pattern = kinds[kind].path;
  const [place, name] = pattern.includes('/') ? (pattern.split('/') as [string, string]) : ['', pattern];
  const inside = join(folder, place);
  if (!name.startsWith('*')) {
    const path = join(inside, name);
    if (existsSync(path)) return [path];
    issues.push(
      problem(show(path), { line: 1, column: 1 }, 'files', 'this file is missing.', `Create it; it holds ${kinds[kind].label}.`),
    );
    return [];
  }
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((file) => extname(file) === extname(name))
    .sort()
    .map((file) => join(inside, file));
}

/** A file's text without byte order mark and with plain line ends, whatever editor wrote it. */
const readSource = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');

function readEntry(kind: Kind, path: string, source: string, file: string, issues: Issue[]): Entry | undefined {
  const id = basename(path, extname(path));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    issues.push(
      problem(
        file,
        { line: 1, column: 1 },
        'files',
        `"${id}" cannot be an id.`,
        'Name the file with lower-case letters, digits and single hyphens.',
      ),
    );
    return undefined;
  }
  const parts = extname(path) === '.mdx' ? splitFrontmatter(source) : { yaml: source, yamlLine: 1, body: undefined, bodyLine: 0 };
  if (!parts) {
    issues.push(
      problem(
        file,
        { line: 1, column: 1 },
        'frontmatter',
        'the file does not begin with frontmatter.',
        'Put its fields between two lines "---" at the very top.',
      ),
    );
    return undefined;
  }
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  for (const error of yaml.errors)
    issues.push(problem(file, error, 'yaml', `${error.message}.`, 'Mend the YAML here: indentation, quotes or a repeated key.'));
  const read = parts.body === undefined ? {} : readBody(parts.body, parts.bodyLine);
  if (read.error)
    issues.push(
      problem(
        file,
        read.error,
        'markdown',
        `${read.error.message}.`,
        'Bodies hold plain Markdown: no braces, no tags, no import.',
      ),
    );
  if (yaml.errors.length) return undefined;
  const schema: z.ZodType = kinds[kind].schema;
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (!result.success) {
    for (const { path: at, message, remedy } of explain(schema, result.error.issues))
      issues.push(problem(file, yaml.locate(at), 'schema', at.length ? `${pathText(at)}: ${message}` : message, remedy));
    return undefined;
  }
  return { kind, id, file, data: result.data, body: read.body, locate: yaml.locate } as Entry;
}

/** Frontmatter and body of an .mdx file, with the line on which each begins. */
export function splitFrontmatter(source: string): { yaml: string; yamlLine: number; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, yamlLine: 2, body: source.slice(match[0].length), bodyLine: yaml.split('\n').length + 2 };
}

/** Files that no kind claims: a misspelt folder or ending would otherwise be passed over in silence. */
function strayFiles(folder: string, show: (path: string) => string): Issue[] {
  const patterns: string[] = Object.values(kinds).map((kind) => kind.path);
  const expected = (file: string): boolean =>
    patterns.includes(file) ||
    patterns.some(
      (p) =>
        p.includes('*') &&
        file.startsWith(p.split('*')[0] as string) &&
        extname(file) === extname(p) &&
        file.split('/').length === 2,
    );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !expected(file))
    .map((file) => {
      const guess = nearest(
        file.split('/')[0] as string,
        patterns.map((p) => p.split('/')[0] as string),
      );
      return problem(
        show(join(folder, file)),
        { line: 1, column: 1 },
        'files',
        'no kind of content lives at this path.',
        guess ? `Did you mean "${guess}"? Move or rename it.` : 'Move or remove it.',
      );
    });
}

function problem(file: string, { line, column }: Position, rule: string, message: string, remedy: string): Issue {
  return { file, line, column, rule, message, remedy, severity: 'error' };
}
