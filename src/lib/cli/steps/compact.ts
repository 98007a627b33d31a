const TAG = /<[a-z][^\s>/]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
/** What the index was told; nobody reads it in a built page. */
const TOLD = /\sdata-pagefind-(?:body|ignore)(?:="")?(?=[\s>])/g;
const ATTRIBUTE = /(\s[\w:-]+=)"([^"\s'`=<>]+)"(?=[\s>])/g;

/** What may follow where a paragraph's end goes without saying: another block, or the end of what holds it. */
const BLOCK =
  'address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul';
const HOLDER = 'article|aside|blockquote|dd|details|div|fieldset|figure|footer|form|header|li|main|nav|section|td|th';
const ENDS = new RegExp(
  [
    `</p>(?=<(?:${BLOCK})[\\s>]|</(?:${HOLDER})>)`,
    '</li>(?=<li[\\s>]|</[ou]l>)',
    '</d[dt]>(?=<d[dt][\\s>]|</(?:dl|div)>)',
    '</t[dh]>(?=<t[dh][\\s>]|</tr>)',
    '</tr>(?=<tr[\\s>]|</t(?:able|body|head)>)',
    '</t(?:body|head)>(?=<tbody[\\s>]|</table>)',
  ].join('|'),
  'g',
);

/**
 * A page in fewer bytes that means the same: without the end tags that HTML lets a page leave out, what was for the search index alone,
 * and quotation marks around values that need none. In the drawings, where an element may close itself, a value that stands last keeps them.
 */
export const compactHtml = (html: string): string =>
  html.replace(ENDS, '').replace(TAG, (tag) => tag.replace(TOLD, '').replace(ATTRIBUTE, '$1$2'));
