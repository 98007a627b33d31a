import { describe, expect, test } from 'vitest';
import { ladder } from '../../src/lib/drawings/ladder.ts';
import { type Drawing, element, hint, label } from '../../src/lib/drawings/svg.ts';
import { timeline } from '../../src/lib/drawings/timeline.ts';
import { modelOf, soundFiles, withChange } from '../support/content.ts';

const model = modelOf(soundFiles());
const [node] = model.cases;
if (!node) throw new Error('the sound content has no case');

const DRAWINGS: [string, Drawing | undefined][] = [
  ['timeline', timeline(node, model)],
  ['ladder', ladder(node, model)],
];

describe.each(DRAWINGS)('the %s', (_name, drawing) => {
  test('is named and described for those who cannot see it', () => {
    expect(drawing?.svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="(\S+) (\S+)"/);
    expect(drawing?.svg).toContain('<title id=');
    expect(drawing?.svg).toContain('<desc id=');
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
    const again = modelOf(soundFiles());
    const [same] = again.cases;
    expect(same && [timeline(same, again)?.svg, ladder(same, again)?.svg]).toContain(drawing?.svg);
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

test('words never become markup', () => {
  expect(label(1, 2, '<b>&"')).toBe('<text x="1" y="2">&lt;b&gt;&amp;&quot;</text>');
  expect(hint('<script>')).toBe('<title>&lt;script&gt;</title>');
  expect(element('g', { class: '"><script>' })).toBe('<g class="&quot;&gt;&lt;script&gt;"/>');
});
