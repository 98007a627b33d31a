import { describe, expect, test } from 'vitest';
import { causes } from '../../src/lib/drawings/causes.ts';
import { timeToDiscovery } from '../../src/lib/drawings/discovery.ts';
import { ladder } from '../../src/lib/drawings/ladder.ts';
import { lawDates } from '../../src/lib/drawings/law-dates.ts';
import { path } from '../../src/lib/drawings/path.ts';
import { type Drawing, element, hint, label } from '../../src/lib/drawings/svg.ts';
import { timeline } from '../../src/lib/drawings/timeline.ts';
import { weaknessesByCase, weaknessesByItem } from '../../src/lib/drawings/weaknesses.ts';
import { discoveries } from '../../src/lib/model/discovery.ts';
import { causePatterns, weaknessPatterns } from '../../src/lib/model/patterns.ts';
import type { Model } from '../../src/lib/model/types.ts';
import { modelOf, soundFiles, withChange } from '../support/content.ts';

const model = modelOf(soundFiles());
const [node] = model.cases;
if (!node) throw new Error('the sound content has no case');

/** The case with a second lesson, which is about what comes after a leak only if its item's checklist is. */
const twice = { ...node, lessons: [...node.lessons, ...node.lessons] };

const DRAW: [string, (of: Model) => Drawing | undefined][] = [
  ['timeline', (of) => timeline(of.cases[0] as typeof node, of)],
  ['ladder', (of) => ladder(of.cases[0] as typeof node, of)],
  ['path', (of) => path(twice, of)],
  ['law against dates', (of) => lawDates(of)],
  ['law against dates on a phone', (of) => lawDates(of, 'phone')],
  ['weaknesses by case', (of) => weaknessesByCase(weaknessPatterns(of), of)],
  ['weaknesses by item', (of) => weaknessesByItem(weaknessPatterns(of), of)],
  ['causes', (of) => causes(causePatterns(of))],
  ['time to discovery', (of) => timeToDiscovery(discoveries(of).dated, discoveries(of).undated, of)],
];
const DRAWINGS = DRAW.map(([name, draw]) => [name, draw(model), draw] as const);

describe.each(DRAWINGS)('the drawing: %s', (_name, drawing, draw) => {
  test('is named and described for those who cannot see it', () => {
    expect(drawing?.svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(drawing?.description.length).toBeGreaterThan(10);
  });

  test('has its data in a table of even rows', () => {
    const { head = [], rows = [] } = drawing?.table ?? {};
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  test('is styled by classes alone and needs nothing from elsewhere', () => {
    expect(drawing?.svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|href=/);
    expect(drawing?.svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('is the same each time', () => {
    expect(draw(modelOf(soundFiles()))?.svg).toBe(drawing?.svg);
  });
});

test('the ladder shows every figure that conflicts and which one the site follows', () => {
  expect(ladder(node, model)?.table.rows).toEqual([
    ['人數', '約100人', '報導', '初步', '2017年1月26日', ''],
    ['人數', '120人', '甲市公所', '最後', '2017年6月', '是'],
  ]);
});

test('figures that agree make no ladder, and one event no timeline', () => {
  const agreeing = modelOf(withChange('cases/lost-letter.mdx', '    value: 100\n    approx: about\n', '    value: 120\n'));
  expect(agreeing.cases.map((one) => ladder(one, agreeing))).toEqual([undefined]);
  expect(timeline({ ...node, timeline: node.timeline.slice(0, 1) }, model)).toBeUndefined();
});

test('the path names every lesson with its items, and one lesson makes no path', () => {
  const items = node.lessons[0]?.items.join('、');
  expect(path(twice, model)?.table.rows.map((row) => row.at(-1))).toEqual([items, items]);
  expect(path({ ...node, lessons: node.lessons.slice(0, 1) }, model)).toBeUndefined();
});

test('a path that no source followed to its end is dashed, and says so', () => {
  const proven = path({ ...twice, disclosure: 'confirmed' }, model);
  expect(proven?.svg).not.toContain('stem-approx');
  const open = path({ ...twice, disclosure: 'suspected' }, model);
  expect(open?.svg).toContain('stem-approx');
  expect(open?.description).toContain('沒有證實');
});

test('words never become markup', () => {
  expect(label(1, 2, '<b>&"')).toBe('<text x="1" y="2">&lt;b&gt;&amp;&quot;</text>');
  expect(hint('<script>')).toBe('<title>&lt;script&gt;</title>');
  expect(element('g', { class: '"><script>' })).toBe('<g class="&quot;&gt;&lt;script&gt;"/>');
});
