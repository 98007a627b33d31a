import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/lib/site.ts';
import { modelOf, soundFiles, withChange, writeContent } from '../support/content.ts';

/** The only one of a list. */
function only<T>(values: readonly T[]): T {
  expect(values).toHaveLength(1);
  return values[0] as T;
}

describe('the linked model', () => {
  test('a fact is typed once and its inverse is computed', () => {
    const model = modelOf(soundFiles());
    const [node, provision, checklist] = [only(model.cases), only(model.provisions), only(model.checklists)];
    expect(only(node.mappings).provision).toBe(provision);
    expect(only(provision.mappings).case).toBe(node);
    expect(node.items.map(({ id }) => id)).toEqual(['PST-01']);
    expect(checklist.items[0]?.lessons.map((lesson) => lesson.case.id)).toEqual(['lost-letter']);
    expect(checklist.cases).toEqual([node]);
    expect(provision.items.map(({ id }) => id)).toEqual(['PST-02']);
    expect(only(model.terms).provisions).toEqual([provision]);
    expect(only(model.corrections).cases).toEqual([node]);
  });

  test('a mapping knows the versions in force then and now', () => {
    const mapping = only(only(modelOf(soundFiles()).cases).mappings);
    expect(mapping.versionsThen.map(({ version, standing }) => [version.promulgated, standing])).toEqual([
      ['2010-05-26', 'in-force'],
    ]);
    expect(mapping.versionNow?.version.promulgated).toBe('2018-06-06');
  });

  test('a source knows who cites which of its places', () => {
    const source = only(modelOf(soundFiles()).sources);
    expect([...source.citations.keys()].sort()).toEqual(['p1', 'p2']);
    expect(source.citations.get('p2')?.map(({ what, url }) => `${what} → ${url}`)).toEqual([
      '認定：疏失 → /cases/lost-letter/#finding-careless',
      '對照：測試法第1條 → /cases/lost-letter/#mapping-act-1',
      '弱點：沒有核對 → /cases/lost-letter/',
      'PST-01 核對收件人 → /checklists/items/PST-01/',
    ]);
  });

  test('an article that moved and its counterpart are linked from both sides', () => {
    const files = soundFiles();
    const successor = files['provisions/act-1.mdx']
      ?.replace('article: 1\n', 'article: 2\n')
      .replace('earlier: none', 'earlier: none\nsucceeds: [act-1]\ncounterpart: [act-1]');
    const model = modelOf({ ...files, 'provisions/act-2.mdx': successor ?? '' });
    const [first, second] = model.provisions;
    expect(first?.succeededBy).toEqual([second]);
    expect(second?.succeeds).toEqual([first]);
    expect(first?.counterpart).toEqual([second]);
    expect(second?.counterpart).toEqual([first]);
  });

  test('nothing in it can be changed', () => {
    const node = only(modelOf(soundFiles()).cases);
    expect(() => {
      (node as { title: string }).title = 'another';
    }).toThrow(TypeError);
    expect(() => node.claims.pop()).toThrow(TypeError);
  });

  test('content with errors gives no model, but every problem at once', () => {
    const files = withChange('cases/lost-letter.mdx', 'disclosure: confirmed', 'disclosure: confirmd');
    files['checklists/post.mdx'] = files['checklists/post.mdx']?.replace('    norm: act-1#p1\n', '') ?? '';
    expect(() => loadModel(writeContent(files))).toThrow(
      /"confirmd" is not in the list[\s\S]*"PST-02" is a duty without a norm[\s\S]*2 errors in 2 of 10 files\./,
    );
  });
});
