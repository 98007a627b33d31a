import { describe, expect, test } from 'vitest';
import { compactHtml } from '../../src/lib/cli/steps/compact.ts';

describe('a page in fewer bytes', () => {
  test.each([
    ['<ul><li>一</li><li>二</li></ul>', '<ul><li>一<li>二</ul>'],
    ['<div><p>一</p><p>二</p></div>', '<div><p>一<p>二</div>'],
    ['<dl><div><dt>一</dt><dd>二</dd></div></dl>', '<dl><div><dt>一<dd>二</div></dl>'],
    [
      '<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>二</td></tr></tbody></table>',
      '<table><thead><tr><th>一<tbody><tr><td>二</table>',
    ],
    ['<a class="pin" href="/a/#b">一</a>', '<a class=pin href=/a/#b>一</a>'],
    [
      '<main id="a" data-pagefind-body><nav data-pagefind-ignore="" class="b">一</nav></main>',
      '<main id=a><nav class=b>一</nav></main>',
    ],
    ['<p id="a" class="b c">一</p><p>二', '<p id=a class="b c">一<p>二'],
  ])('%s', (page, compact) => {
    expect(compactHtml(page)).toBe(compact);
  });

  test.each([
    ['words after a paragraph stay outside of it', '<div><p>一</p>二</div>'],
    ['a link after a paragraph stays outside of it', '<div><p>一</p><a href=/a/>二</a></div>'],
    ['a paragraph in an inline element is closed there', '<ins><p>一</p></ins>'],
    ['a space between items is kept', '<ul><li>一</li> <li>二</ul>'],
    ['values that need marks keep them', '<a title="a > b" href="/?a=b">一</a><input value="">'],
    ['words that look like a tag stay', '<p>a=&quot;b&quot; x="y"'],
    ['a value before a slash keeps its marks', '<path d="M1"/>'],
  ])('%s', (_, page) => {
    expect(compactHtml(page)).toBe(page);
  });
});
