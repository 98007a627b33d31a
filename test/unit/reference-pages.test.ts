import { describe, expect, test } from 'vitest';
import { versionLines } from '../../src/lib/drawings/versions.ts';
import { lineageOf } from '../../src/lib/model/lineage.ts';
import type { Model, Provision } from '../../src/lib/model/types.ts';
import { limitText } from '../../src/lib/text.ts';
import { forceCounts, neighboursOf } from '../../src/lib/ui/checklist/items.ts';
import { matrixGroups } from '../../src/lib/ui/matrix/cells.ts';
import { lawGroups } from '../../src/lib/ui/provision/laws.ts';
import { pendingOf, standingText, stretchOf, stretchText } from '../../src/lib/ui/provision/standing.ts';
import { urlOf } from '../../src/lib/urls.ts';
import { type Files, modelOf, soundFiles, withChange } from '../support/content.ts';

const ACT = 'provisions/act-1.mdx';

/** The sound content's closed lists are short: these are the further values that the tests need. */
const MORE_WORDS: [list: string, values: string[]][] = [
  ['instrument', ['administrative-rule']],
  ['version-state', ['promulgated', 'unverified']],
  ['text-basis', ['not-held']],
];

function withMoreWords(files: Files): Files {
  const vocabulary = MORE_WORDS.reduce(
    (text, [list, values]) =>
      text.replace(
        new RegExp(`^(${list}: \\[.*)\\]$`, 'm'),
        (_, start: string) => `${start}, ${values.map((id) => `{ id: ${id}, label: ${id}, description: ${id}。 }`).join(', ')}]`,
      ),
    files['vocabulary.yaml'] as string,
  );
  return { ...files, 'vocabulary.yaml': vocabulary };
}

/** The sound content with further provisions made from its only one: id → changes as [from, to]. */
function withProvisions(provisions: Record<string, [string, string][]>): Files {
  const files = withMoreWords(soundFiles());
  for (const [id, changes] of Object.entries(provisions))
    files[`provisions/${id}.mdx`] = changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`test: ${ACT} does not hold "${from}"`);
      return text.replace(from, () => to);
    }, files[ACT] as string);
  return files;
}

function provisionOf(model: Model, id = 'act-1'): Provision {
  const found = model.provisions.find((provision) => provision.id === id);
  if (!found) throw new Error(`test: no provision ${id}`);
  return found;
}

const SUPERSEDE: [string, string] = ['    state: in-force\n', '    until: 2019-06-30\n    state: superseded\n'];

describe('provisions by law', () => {
  const model = modelOf(
    withProvisions({
      'act-12': [['article: 1\n', 'article: 12\n']],
      'act-2': [['article: 1\n', 'article: 2\n']],
      'rule-er-3': [
        ['law: 測試法', 'law: 測試要點'],
        ['instrument: statute', 'instrument: administrative-rule'],
      ],
      'old-1': [['law: 測試法', 'law: 舊測試法'], SUPERSEDE],
      'new-1': [['law: 測試法', 'law: 新測試法']],
    }),
  );
  const groups = lawGroups(model.provisions, model);

  test('stand by rank, then by number, then the present before the past', () => {
    expect(groups.map(({ law }) => law)).toEqual(['測試法', '新測試法', '舊測試法', '測試要點']);
  });

  test('are sorted by article as numbers', () => {
    expect(groups[0]?.provisions.map(({ id }) => id)).toEqual(['act-1', 'act-2', 'act-12']);
  });

  test('have an anchor without the article', () => {
    expect(groups.map(({ id }) => id)).toEqual(['act', 'new', 'old', 'rule-er']);
  });
});

describe('how a provision stands', () => {
  test('in force: the version of the day speaks', () => {
    const model = modelOf(withMoreWords(soundFiles()));
    expect(standingText(provisionOf(model), model)).toBe('現行');
    expect(stretchOf(provisionOf(model))).toBe('2012年10月1日起，仍有效');
  });

  test('superseded: the last version that was in force speaks', () => {
    const model = modelOf(withProvisions({ 'act-2': [SUPERSEDE] }));
    expect(standingText(provisionOf(model, 'act-2'), model)).toBe('舊版');
    expect(stretchOf(provisionOf(model, 'act-2'))).toBe('2012年10月1日至2019年6月30日');
  });

  test('a text that waits for its day does not replace the one in force', () => {
    const waiting = '  - { promulgated: 2019-03-01, state: promulgated, basis: dataset }\nearlier: none';
    const model = modelOf(withMoreWords(withChange(ACT, 'earlier: none', waiting)));
    const provision = provisionOf(model);
    expect(standingText(provision, model)).toBe('現行');
    expect(pendingOf(provision).map(({ promulgated }) => promulgated)).toEqual(['2019-03-01']);
  });

  test('a limit is a number or the law’s own word, never "no limit"', () => {
    const model = modelOf(withMoreWords(soundFiles()));
    const ends = { from: ['discovery'], to: ['authority-report'], what: '通報' };
    expect(limitText({ ...ends, within: 'PT1H' })).toBe('1小時內');
    expect(limitText({ ...ends, word: '查明後' })).toBe('未定時數，規定的用語是「查明後」');
    expect(stretchText({ ...ends, word: '查明後' }, { vocabulary: {} })).toBe('discovery→authority-report');
    expect(stretchText({ ...ends, word: '查明後' }, model)).toMatch(/^\S+→\S+$/);
  });
});

describe('lineage', () => {
  const model = modelOf(
    withProvisions({
      'act-2': [
        ['article: 1\n', 'article: 2\n'],
        ['earlier: none', 'earlier: none\nsucceeds: [act-1]'],
      ],
      'act-3': [
        ['article: 1\n', 'article: 3\n'],
        ['earlier: none', 'earlier: none\nsucceeds: [act-2]'],
      ],
    }),
  );

  test.each(['act-1', 'act-2', 'act-3'])('of %s is the whole chain, oldest first', (id) => {
    expect(lineageOf(provisionOf(model, id)).map((step) => step.id)).toEqual(['act-1', 'act-2', 'act-3']);
  });

  test('is drawn with the names of the others', () => {
    const drawing = versionLines(provisionOf(model, 'act-2'), model.site.lawAsOf);
    const other = provisionOf(model, 'act-1').shortTitle;
    expect(drawing?.table.rows.filter(([name]) => name === other)).toHaveLength(2);
    expect(drawing?.svg.match(/class="term"/g)).toHaveLength(6);
    expect(drawing?.svg).not.toMatch(/NaN|undefined|Infinity|style=/);
  });
});

describe('the drawing of versions', () => {
  test('shows each dated version and each dated case', () => {
    const model = modelOf(withMoreWords(soundFiles()));
    const provision = provisionOf(model);
    const drawing = versionLines(provision, model.site.lawAsOf);
    expect(drawing?.table.rows).toHaveLength(provision.versions.length + provision.mappings.length);
    expect(drawing?.svg.match(/class="case-band"/g)).toHaveLength(provision.mappings.length);
  });

  test('shows a case of which only bounds are known as open, and without a band', () => {
    const files = withMoreWords(soundFiles());
    for (const path of Object.keys(files).filter((name) => name.startsWith('cases/')))
      files[path] = (files[path] as string).replace(
        /^period: .*$/m,
        'period: { notBefore: 2016, notAfter: 2018, basis: 只有上下限 }',
      );
    const model = modelOf(files);
    const drawing = versionLines(provisionOf(model), model.site.lawAsOf);
    expect(drawing?.svg).toContain('case-bounds');
    expect(drawing?.svg).not.toContain('case-band');
    expect(drawing?.description).toContain('前後界限');
  });

  test('marks what is not known to have lasted', () => {
    const model = modelOf(withProvisions({ 'act-2': [['    state: in-force\n', '    state: unverified\n']] }));
    expect(versionLines(provisionOf(model, 'act-2'), model.site.lawAsOf)?.svg.match(/class="term term-open"/g)).toHaveLength(1);
  });

  test('is left out where no version has a date', () => {
    const files = withProvisions({ 'act-2': [] });
    const undated = 'versions:\n  - { state: unverified, basis: not-held }\nearlier:';
    files['provisions/act-2.mdx'] = (files['provisions/act-2.mdx'] as string).replace(/versions:[\s\S]*?earlier:/, undated);
    const model = modelOf(files);
    expect(versionLines(provisionOf(model, 'act-2'), model.site.lawAsOf)).toBeUndefined();
  });
});

describe('the matrix', () => {
  const model = modelOf(withMoreWords(soundFiles()));
  const cells = matrixGroups(model).flatMap(({ rows }) => rows.flatMap((row) => row.cells));

  test('has one cell for each mapping, and a name that tells all', () => {
    const mappings = model.cases.flatMap((node) => node.mappings);
    expect(mappings.length).toBeGreaterThan(0);
    const written = cells.filter((cell) => cell && !cell.ruleOnly);
    expect(written).toHaveLength(mappings.length);
    expect(written.map((cell) => cell?.href)).toEqual(
      mappings.map((mapping) => urlOf({ kind: 'mapping', case: mapping.case.id, id: mapping.provision.id })),
    );
    expect(written.every((cell) => cell?.name)).toBe(true);
  });

  test('leaves out provisions that no case lists', () => {
    const more = modelOf(withProvisions({ 'act-8': [['article: 1\n', 'article: 8\n']] }));
    expect(matrixGroups(more).flatMap(({ rows }) => rows.map(({ provision }) => provision.id))).not.toContain('act-8');
  });
});

describe('checklists', () => {
  const [checklist] = modelOf(withMoreWords(soundFiles())).checklists;
  if (!checklist) throw new Error('the sound content has no checklist');

  test('count duties and advice', () => {
    const { duties, advice } = forceCounts(checklist);
    expect(duties + advice).toBe(checklist.items.length);
    expect(duties).toBe(checklist.items.filter((item) => item.norm).length);
  });

  test('link each item with its neighbours', () => {
    const [first, second] = checklist.items;
    if (!first) throw new Error('the checklist is empty');
    expect(neighboursOf(first)).toEqual({ before: undefined, after: second });
  });
});
