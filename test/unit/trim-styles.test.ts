import { describe, expect, test } from 'vitest';
import { trimStyles, wordsOf } from '../../src/lib/cli/steps/trim-styles.ts';

const PAGE = '<html lang="zh"><main class="case" id="main"><p class="meta" data-facet="a">字</p></main>';
const SCRIPT = 'form.dataset.grade=`wrong`;note.className=`term-note`;root.dataset.theNext=``;.dialog{color:var(--ink)}';
const trim = (css: string): string => trimStyles(css, wordsOf([PAGE, SCRIPT]));

describe('styles keep what a page or its scripts can have', () => {
  test.each([
    ['.case .meta{color:red}'],
    [':root{--ink:red}'],
    ['#main>p:first-child::before{content:"x"}'],
    ['[data-facet=b]{color:red}'],
    ['.term-note{color:red}'],
    ['[data-grade=right] p{color:red}'],
    ['[data-the-next]{color:red}'],
    ['body,tbody{margin:0}'],
    ['*,:before{box-sizing:border-box}'],
    ['p:not(.gone){color:red}'],
    [':is(.gone,.case) p{color:red}'],
    ['@keyframes read{0%{scale:0 1}}'],
    ['@page{margin:1mm;@top-left{content:none}}'],
  ])('%s', (css) => {
    expect(trim(css)).toBe(css);
  });
});

describe('styles lose what nothing can match', () => {
  test.each([
    ['.gone{color:red}', ''],
    ['.case .gone p{color:red}', ''],
    ['p,.gone{color:red}', 'p{color:red}'],
    ['table{width:100%}', ''],
    ['[data-none]{color:red}', ''],
    ['@media print{.gone{color:red}}', ''],
    ['@media print{.gone{color:red}p{margin:0}}', '@media print{p{margin:0}}'],
    [':root{--a:1px;--b:2px}p{margin:var(--a)}', ':root{--0:1px}p{margin:var(--0)}'],
    [':root{--long:1px}p{margin:calc(var(--long) * 2)}', ':root{--0:1px}p{margin:calc(var(--0) * 2)}'],
    [':root{--a:var(--b);--b:2px}p{margin:0}', 'p{margin:0}'],
  ])('%s', (css, less) => {
    expect(trim(css)).toBe(less);
  });
});
