import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const README = readFileSync(join(SRC, 'lib/README.md'), 'utf8');

/** One row of the table in src/lib/README.md. */
interface Row {
  folder: string;
  may: Set<string>;
  mayTypes: Set<string>;
  anything: boolean;
  never: string[];
}

function tableOf(markdown: string): Map<string, Row> {
  const lines = [...markdown.matchAll(/^\| `([\w.]+)` \|([^|]*)\|([^|]*)\|$/gm)];
  return new Map(
    lines.map(([, folder = '', may = '', never = '']) => {
      const allowed = [...may.matchAll(/`([\w.]+)`( \(types\))?/g)];
      return [
        folder,
        {
          folder,
          may: new Set(allowed.filter(([, , types]) => !types).map(([, name]) => name as string)),
          mayTypes: new Set(allowed.map(([, name]) => name as string)),
          anything: may.trim() === 'anything',
          never: [...never.matchAll(/`(\w+:)\*`/g)].map(([, scheme]) => scheme as string),
        },
      ];
    }),
  );
}

interface Import {
  /** path below src, with forward slashes */
  file: string;
  /** the row of the table that rules over the file */
  folder: string;
  /** what is imported: a row of the table, or a package */
  target: string;
  typesOnly: boolean;
}

/** The row that a path below src belongs to: `lib/model/link.ts` → `model`, `lib/urls.ts` → `urls.ts`, `pages/x.astro` → `pages`. */
const folderOf = (file: string): string => file.replace(/^lib\//, '').split('/')[0] as string;

/** The imports of a file, static and dynamic, in TypeScript and in Astro's frontmatter and scripts. */
function importsOf(file: string, source: string): Import[] {
  const statics = [...source.matchAll(/(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'/g)];
  const dynamics = [...source.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([whole, path]) => [whole, '', path] as const);
  return [...statics, ...dynamics].map(([, types, path = '']) => ({
    file,
    folder: folderOf(file),
    target: path.startsWith('.')
      ? folderOf(
          normalize(join(dirname(file), path))
            .split(sep)
            .join('/'),
        )
      : path,
    typesOnly: Boolean(types),
  }));
}

/** What is wrong with an import, if anything. */
function complaint({ file, folder, target, typesOnly }: Import, table: Map<string, Row>): string | undefined {
  const row = table.get(folder);
  if (!row) return `${file}: "${folder}" is not in the table`;
  if (row.never.some((scheme) => target.startsWith(scheme))) return `${file} imports ${target}`;
  if (!table.has(target) || row.anything || target === folder) return undefined;
  if (row.may.has(target) || (typesOnly && row.mayTypes.has(target))) return undefined;
  return `${file} imports ${row.mayTypes.has(target) ? 'more than types from ' : ''}${target}`;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(ts|mjs|astro)$/.test(item.name))
  .map((item) => relative(SRC, join(item.parentPath, item.name)).split(sep).join('/'));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')));
const table = tableOf(README);

describe('the import table of src/lib/README.md', () => {
  test('is kept by every file', () => {
    expect(table.size).toBe(17);
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.flatMap((one) => complaint(one, table) ?? [])).toEqual([]);
  });

  test('has a row for every folder and file, and no row for none', () => {
    expect(new Set(files.map(folderOf))).toEqual(new Set(table.keys()));
  });

  test('only content and cli touch the file system', () => {
    const touching = imports.filter(({ target }) => /^node:fs/.test(target)).map(({ folder }) => folder);
    expect([...new Set(touching)].sort()).toEqual(['cli', 'content']);
  });
});

describe('this test', () => {
  test.each([
    ['lib/model/x.ts', "import { checks } from '../checks/index.ts';", 'lib/model/x.ts imports checks'],
    [
      'lib/model/x.ts',
      "import { readContent } from '../content/read.ts';",
      'lib/model/x.ts imports more than types from content',
    ],
    ['lib/rules/x.ts', "import { readFileSync } from 'node:fs';", 'lib/rules/x.ts imports node:fs'],
    ['lib/search/x.ts', "const x = await import('../ui/Layout.astro');", 'lib/search/x.ts imports ui'],
    [
      'lib/ui/case/X.astro',
      "---\nimport { readYaml } from '../../content/yaml.ts';\n---\n",
      'lib/ui/case/X.astro imports content',
    ],
    ['lib/helpers/x.ts', "import '../text.ts';", 'lib/helpers/x.ts: "helpers" is not in the table'],
  ])('catches in %s: %s', (file, source, expected) => {
    expect(importsOf(file, source).map((one) => complaint(one, table))).toEqual([expected]);
  });

  test.each([
    ['lib/model/x.ts', "import type {\n  Entry,\n  Library,\n} from '../content/entry.ts';"],
    ['lib/cli/x.ts', "import { checks } from '../checks/index.ts';"],
    ['lib/content/x.ts', "import { readFileSync } from 'node:fs';"],
  ])('lets pass in %s: %s', (file, source) => {
    expect(importsOf(file, source).map((one) => complaint(one, table))).toEqual([undefined]);
  });
});
