import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/lib/content/read.ts';
import { splitFrontmatter } from '../../src/lib/content/read-entry.ts';
import { readYaml } from '../../src/lib/content/yaml.ts';
import { soundFiles, writeContent } from '../support/content.ts';

describe('readYaml', () => {
  const yaml = readYaml('title: yes\nclaims:\n  - id: people\n    value: 007\n  - { id: press, at: 2017-01-26 }\n', 10);

  test('keeps every value as the text that was typed', () => {
    expect(yaml.data).toEqual({
      title: 'yes',
      claims: [
        { id: 'people', value: '007' },
        { id: 'press', at: '2017-01-26' },
      ],
    });
  });

  test('finds the line and column of a field, counted from the first line of the file', () => {
    expect(yaml.locate(['title'])).toEqual({ line: 10, column: 1 });
    expect(yaml.locate(['claims', 0])).toEqual({ line: 12, column: 5 });
    expect(yaml.locate(['claims', 0, 'value'])).toEqual({ line: 13, column: 5 });
    expect(yaml.locate(['claims', 1, 'at'])).toEqual({ line: 14, column: 18 });
  });

  test('gives the nearest parent of a field that is missing', () => {
    expect(yaml.locate(['claims', 0, 'pin'])).toEqual({ line: 12, column: 5 });
    expect(yaml.locate(['claims', 7, 'pin'])).toEqual({ line: 11, column: 1 });
  });
});

describe('splitFrontmatter', () => {
  test('tells on which line each half begins', () => {
    expect(splitFrontmatter('---\ntitle: x\ndepth: y\n---\nbody\n')).toEqual({
      yaml: 'title: x\ndepth: y\n',
      yamlLine: 2,
      body: 'body\n',
      bodyLine: 5,
    });
  });

  test('takes an empty one, and a line "---" inside a text for its end', () => {
    expect(splitFrontmatter('---\n---\nbody')).toMatchObject({ yaml: '', body: 'body', bodyLine: 3 });
  });

  test('gives nothing where it does not begin at the very top or never ends', () => {
    expect(splitFrontmatter('\n---\ntitle: x\n---\n')).toBeUndefined();
    expect(splitFrontmatter('---\ntitle: x\n')).toBeUndefined();
  });
});

describe('readContent', () => {
  test('reads every kind; file name is id', () => {
    const { library, issues } = readContent(writeContent(soundFiles()));
    expect(issues).toEqual([]);
    expect(library.files).toBe(10);
    expect(library.case.map(({ id, file }) => [id, file])).toEqual([['lost-letter', 'src/content/cases/lost-letter.mdx']]);
    expect(library.provision[0]?.body?.text).toContain('再通知');
    expect(library.source[0]?.body).toBeUndefined();
  });

  test('places in a body count from the first line of the file', () => {
    const { library } = readContent(writeContent(soundFiles()));
    expect(library.checklist[0]?.body?.tree.children[0]?.position?.start).toMatchObject({ line: 27, column: 1 });
  });

  test('an editor that writes a byte order mark and CRLF changes nothing, not even the revision', () => {
    const plain = readContent(writeContent(soundFiles())).library;
    const windows = Object.fromEntries(
      Object.entries(soundFiles()).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const { library, issues } = readContent(writeContent(windows));
    expect(issues).toEqual([]);
    expect(library.revision).toBe(plain.revision);
  });

  test('the revision is ten hexadecimal digits that follow the content alone', () => {
    const one = readContent(writeContent(soundFiles())).library.revision;
    const files = soundFiles();
    files['sources/report.yaml'] += '# a remark\n';
    expect(one).toMatch(/^[0-9a-f]{10}$/);
    expect(readContent(writeContent(soundFiles())).library.revision).toBe(one);
    expect(readContent(writeContent(files)).library.revision).not.toBe(one);
  });

  test('an entry with an error of its own raises no errors where others point to it', () => {
    const files = soundFiles();
    files['sources/report.yaml'] = files['sources/report.yaml']?.replace('title:', 'titel:') ?? '';
    const { library, issues } = readContent(writeContent(files));
    expect(issues.map(({ message }) => message)).toEqual([
      'title: this field is missing.',
      'titel: there is no field "titel" here.',
    ]);
    expect(library.unread).toEqual([{ kind: 'source', id: 'report' }]);
  });
});
