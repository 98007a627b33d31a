import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/lib/checks/index.ts';
import { NewEntryError, newEntry } from '../../src/lib/cli/steps/new-entry.ts';
import { TEMPLATES, type TemplateKind } from '../../src/lib/cli/steps/templates.ts';
import { formatIssues } from '../../src/lib/content/issue.ts';
import { MARK } from '../../src/lib/content/marks.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { soundFiles, temporaryFolder, writeContent } from '../support/content.ts';

const REAL = join(import.meta.dirname, '../../src/content');

/** What a contributor would write into the marked places, by the first words of the mark. A place without an answer fails the test. */
const ANSWERS: Record<TemplateKind, Record<string, string>> = {
  case: {
    案名: '遺失的名冊',
    短名: '名冊',
    兩三句話的摘要: '名冊寄錯了人。',
    來源寫明機關: 'named',
    外洩確定到什麼程度: 'confirmed',
    成因: 'careless-release',
    起日: '2017-01-26',
    機關的正式名稱: '某市公所',
    機關種類: 'local',
    發現的時刻: '2017-01-26',
    發生了什麼: '收件人來電。',
    出處: 'cy-2017-consular#f1-4',
    保有資料的機關: '某市公所',
    弱點: 'late-detection',
    這個弱點: '隔天才發現。',
    看得到這個弱點: 'cy-2017-consular#f1-4',
    本來可以擋下: 'ACC-01',
    沒有任何文件: '收件人是誰',
    故事: '名冊寄錯了人。',
  },
  provision: {
    法規的正式名稱: '測試法',
    法規位階: 'statute',
    條號: '99',
    本站給的條名: '測試',
    拘束誰: '機關。',
    公布日: '2015-12-30',
    施行日: '2016-03-15',
    效力狀態: 'in-force',
    條文在哪裡讀到: 'dataset',
    本站說明: '要通知。',
    規範的作用: 'duty',
    這一項: '要通知。',
    查對日: '2026-10-09',
    對照了什麼: '資料集。',
    白話說明: '要通知當事人。',
  },
  checklist: {
    檢核表名稱: '測試',
    項目代號的字首: 'ZZZ',
    一兩句話的說明: '說明。',
    什麼時候用: '測試時。',
    第一個項目的代號: 'ZZZ-01',
    項目名稱: '做一件事',
    要做什麼: '做一件事。',
    誰來做: 'everyone',
    什麼可以證明: '紀錄。',
    多久一次: 'yearly',
    建議的出處: 'cy-2017-consular#f1-4',
    怎麼用: '照著做。',
  },
  source: {
    文件名稱: '測試文件',
    出處標註: '測試',
    發布機關: '某市政府',
    文件種類: 'guide',
    文件日期: '2017-06',
    品質註記: '全文。',
    位置代號: 'p1',
    位置名稱: '第1段',
  },
};

function fillIn(kind: TemplateKind, text: string): string {
  return text.replace(MARK, (mark, words: string) => {
    const found = Object.entries(ANSWERS[kind]).filter(([start]) => words.startsWith(start));
    const longest = found.sort(([a], [b]) => b.length - a.length)[0];
    if (!longest) throw new Error(`test: no answer for ${mark}`);
    return longest[1];
  });
}

/** What the check says of the real content with one new file in it, as far as that file is concerned. */
function problemsAt(folder: string, file: string): string {
  const { library, issues } = readContent(folder);
  return formatIssues(
    [...issues, ...runChecks(library)].filter((issue) => issue.file === file),
    library.files,
  );
}

describe.each(Object.keys(TEMPLATES) as TemplateKind[])('npm run new %s', (kind) => {
  const id = 'brand-new-one';

  function written(): { folder: string; path: string; file: string; places: number } {
    const root = temporaryFolder();
    const folder = join(root, 'src/content');
    cpSync(REAL, folder, { recursive: true });
    const { path, places } = newEntry(folder, kind, id);
    return { folder, path, places, file: path.slice(root.length + 1).replaceAll('\\', '/') };
  }

  test('writes a file whose every marked place fails the check, with its place and what to write', () => {
    const { folder, file, places } = written();
    const report = problemsAt(folder, file);
    expect(places).toBeGreaterThan(5);
    expect(report.match(/ {2}marks$/gm)).toHaveLength(places);
    expect(report).toContain('this place is still to be filled in.\n  Write here, in place of the whole mark: ');
    expect(report).toContain(`${places} errors in 1 of `);
  });

  test('which passes the check once they are filled in', () => {
    const { folder, path, file } = written();
    writeFileSync(path, fillIn(kind, readFileSync(path, 'utf8')));
    expect(problemsAt(folder, file)).toMatch(/^0 errors in \d+ files\.$/);
  });
});

describe('npm run new refuses', () => {
  const refusal = (kind?: string, id?: string): string => {
    const folder = writeContent(soundFiles());
    try {
      newEntry(folder, kind, id);
    } catch (error) {
      expect(error).toBeInstanceOf(NewEntryError);
      expect(existsSync(join(folder, 'cases/new-one.mdx'))).toBe(false);
      return (error as Error).message.replace(folder, '…').replaceAll('\\', '/');
    }
    return 'nothing was refused';
  };

  test.each([
    ['nothing said', undefined, undefined, 'Say what to write: npm run new <case | provision | checklist | source> <id>'],
    ['no id', 'case', undefined, 'Say what to write: npm run new <case | provision | checklist | source> <id>'],
    ['a misspelt kind', 'provison', 'x', 'There is no kind "provison". Did you mean "provision"?'],
    [
      'an unknown kind',
      'glossary',
      'x',
      'There is no kind "glossary". Use: npm run new <case | provision | checklist | source> <id>',
    ],
    ['a bad id', 'case', 'New_One', '"New_One" cannot be an id: use lower-case letters, digits and single hyphens.'],
    ['a path', 'case', '../x', '"../x" cannot be an id: use lower-case letters, digits and single hyphens.'],
    ['an id that exists', 'case', 'lost-letter', 'The case "lost-letter" exists already: …/cases/lost-letter.mdx'],
    [
      'an id that has moved',
      'case',
      'old-letter',
      'The case "old-letter" has moved to "lost-letter", and an id is never used again: take another.',
    ],
    ['the name of a folder', 'case', 'by', 'A case may not be called "by": the site has a folder of that name.'],
    ['the name of a folder', 'checklist', 'items', 'A checklist may not be called "items": the site has a folder of that name.'],
  ])('%s', (_name, kind, id, message) => {
    expect(refusal(kind, id)).toBe(message);
  });
});
