import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { versionLines } from '../../src/lib/drawings/versions.ts';
import { lineageOf } from '../../src/lib/model/lineage.ts';
import type { Model, Provision } from '../../src/lib/model/types.ts';
import { forceCounts, neighboursOf } from '../../src/lib/ui/checklist/items.ts';
import { matrixGroups } from '../../src/lib/ui/matrix/cells.ts';
import { lawGroups } from '../../src/lib/ui/provision/laws.ts';
import { limitText, pendingOf, standingText, stretchOf, stretchText } from '../../src/lib/ui/provision/standing.ts';
import { type Files, modelOf, soundFiles, withChange } from '../support/content.ts';

const ACT = 'provisions/act-1.mdx';

/** With the site's own closed lists: the fixtures' are short. */
const realWords = (files: Files): Files => ({
  ...files,
  'vocabulary.yaml': readFileSync(join(import.meta.dirname, '../../src/content/vocabulary.yaml'), 'utf8'),
});

/** The sound content with further provisions made from its only one: id → changes as [from, to]. */
function withProvisions(provisions: Record<string, [string, string][]>): Files {
  const files = realWords(soundFiles());
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

const SUPERSEDE: [string, string] = ['    state: in-force\n', '    until: 2020-05-01\n    state: superseded\n'];

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
    const model = modelOf(realWords(soundFiles()));
    expect(standingText(provisionOf(model), model)).toBe('現行');
    expect(stretchOf(provisionOf(model))).toBe('2012年10月1日起，仍有效');
  });

  test('superseded: the last version that was in force speaks', () => {
    const model = modelOf(realWords(withChange(ACT, ...SUPERSEDE)));
    expect(standingText(provisionOf(model), model)).toBe('已被取代');
    expect(stretchOf(provisionOf(model))).toBe('2012年10月1日至2020年5月1日');
  });

  test('a text that waits for its day does not replace the one in force', () => {
    const waiting = '  - { promulgated: 2019-03-01, state: promulgated, basis: dataset }\nearlier: none';
    const model = modelOf(realWords(withChange(ACT, 'earlier: none', waiting)));
    const provision = provisionOf(model);
    expect(standingText(provision, model)).toBe('現行');
    expect(pendingOf(provision).map(({ promulgated }) => promulgated)).toEqual(['2019-03-01']);
  });

  test('a limit is a number or the law’s own word, never "no limit"', () => {
    const model = modelOf(realWords(soundFiles()));
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
      'act-2': [['earlier: none', 'earlier: none\nsucceeds: [act-1]']],
      'act-3': [['earlier: none', 'earlier: none\nsucceeds: [act-2]']],
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
    const model = modelOf(realWords(soundFiles()));
    const provision = provisionOf(model);
    const drawing = versionLines(provision, model.site.lawAsOf);
    expect(drawing?.table.rows).toHaveLength(provision.versions.length + provision.mappings.length);
    expect(drawing?.svg.match(/class="case-band"/g)).toHaveLength(provision.mappings.length);
  });

  test('marks what is not known to have lasted', () => {
    const model = modelOf(realWords(withChange(ACT, '    state: in-force\n', '    state: unverified\n')));
    expect(versionLines(provisionOf(model), model.site.lawAsOf)?.svg).toContain('class="term term-open"');
  });

  test('is left out where no version has a date', () => {
    const undated = realWords(soundFiles());
    undated[ACT] = (undated[ACT] as string).replace(
      /versions:[\s\S]*?earlier:/,
      'versions:\n  - { state: unverified, basis: not-held }\nearlier:',
    );
    undated['checklists/post.mdx'] = (undated['checklists/post.mdx'] as string).replace(
      /force: duty\n\s+norm: \S+/g,
      'force: advice',
    );
    const model = modelOf(undated);
    expect(versionLines(provisionOf(model), model.site.lawAsOf)).toBeUndefined();
  });
});

describe('the matrix', () => {
  const model = modelOf(realWords(soundFiles()));
  const cells = matrixGroups(model).flatMap(({ rows }) => rows.flatMap((row) => row.cells));

  test('has one cell for each mapping, and a name that tells all', () => {
    const mappings = model.cases.flatMap((node) => node.mappings);
    expect(mappings.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => cell)).toHaveLength(mappings.length);
    for (const cell of cells)
      expect(cell?.name).toContain(`${cell?.mapping.case.title}，${cell?.mapping.provision.shortTitle}：`);
  });

  test('leaves out provisions that no case lists', () => {
    const more = modelOf(withProvisions({ 'act-9': [['article: 1\n', 'article: 9\n']] }));
    expect(matrixGroups(more).flatMap(({ rows }) => rows.map(({ provision }) => provision.id))).not.toContain('act-9');
  });
});

describe('checklists', () => {
  const [checklist] = modelOf(realWords(soundFiles())).checklists;
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
