import { basename, extname } from 'node:path';
import type { z } from 'zod';
import { type Kind, kinds } from '../schema/index.ts';
import { pathText } from '../schema/walk.ts';
import { readBody } from './body.ts';
import type { Entry } from './entry.ts';
import { explain } from './explain.ts';
import type { Position } from './issue.ts';
import { MARK, MARK_START, marksIn } from './marks.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Takes note of one problem in the file that is being read. */
export type Report = (at: Position, rule: string, message: string, remedy: string) => void;

const TOP: Position = { line: 1, column: 1 };

/** An .mdx file in its two halves, with the line on which each begins. A .yaml file has no body. */
interface Halves {
  yaml: string;
  yamlLine: number;
  body?: string;
  bodyLine: number;
}

/** Reads and validates one file; undefined where something is wrong with its fields. `file` is the path to show. */
export function readEntry(kind: Kind, file: string, source: string, report: Report): Entry | undefined {
  const id = basename(file, extname(file));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report(TOP, 'files', `"${id}" cannot be an id.`, 'Name the file with lower-case letters, digits and single hyphens.');
    return undefined;
  }
  const halves: Halves | undefined =
    extname(file) === '.mdx' ? splitFrontmatter(source) : { yaml: source, yamlLine: 1, bodyLine: 0 };
  if (!halves) {
    const what = source.startsWith('---\n')
      ? 'the frontmatter that begins here has no end.'
      : 'the file does not begin with frontmatter.';
    report(TOP, 'frontmatter', what, 'Put its fields between two lines "---" at the very top.');
    return undefined;
  }
  const yaml = readYaml(halves.yaml, halves.yamlLine);
  for (const error of yaml.errors) report(error, 'yaml', error.message, error.remedy);
  const { body, error } = halves.body === undefined ? {} : readBody(halves.body, halves.bodyLine);
  if (error) report(error, 'markdown', `${error.message}.`, 'Bodies hold plain Markdown: no braces, no tags, no import.');
  if (yaml.errors.length) return undefined;
  // What a marked field holds is no answer yet: judging it would only bury the marks.
  if (source.includes(MARK_START) && reportMarks(yaml, halves, report)) return undefined;
  const schema: z.ZodType = kinds[kind].schema;
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return { kind, id, file, data: result.data, body, locate: yaml.locate } as Entry;
  for (const { path, message, remedy } of explain(schema, result.error.issues))
    report(yaml.locate(path), 'schema', path.length ? `${pathText(path)}: ${message}` : message, remedy);
  return undefined;
}

/** Reports the places of a new file that are still to be filled in. Gives whether there are any. */
function reportMarks(yaml: YamlText, { body = '', bodyLine }: Halves, report: Report): boolean {
  let any = false;
  const tell = (at: Position, field: string, words: string): void => {
    any = true;
    report(at, 'marks', `${field}this place is still to be filled in.`, `Write here, in place of the whole mark: ${words}.`);
  };
  for (const { path, words } of marksIn(yaml.data)) tell(yaml.locate(path), `${pathText(path)}: `, words);
  for (const [i, text] of body.split('\n').entries())
    for (const match of text.matchAll(MARK)) tell({ line: bodyLine + i, column: match.index + 1 }, '', match[1] as string);
  return any;
}

/** Frontmatter and body of an .mdx file; undefined where it does not begin with frontmatter. */
export function splitFrontmatter(source: string): (Halves & { body: string }) | undefined {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, yamlLine: 2, body: source.slice(match[0].length), bodyLine: yaml.split('\n').length + 2 };
}
