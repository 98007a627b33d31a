/**
 * Chinese for an index that parts words at spaces. Pagefind segments Chinese by a dictionary of simplified words, and the browser
 * segments the query by another, so that traditional words were missed (行政院 on 11 of 57 pages). With every character a word of its
 * own, on both sides, a phrase finds exactly the pages that have it.
 */

/** Text with a space before every Chinese character, and after it where letters or digits follow. */
export const spaced = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, ' $&').replace(/(?<=\p{Script=Han})(?=[\p{L}\p{N}])/gu, ' ');

/** Text out of the index as it was. */
export const unspaced = (text: string): string => text.replace(/ *(\p{Script=Han}) */gu, '$1');

/** A page with its text spaced and its tags untouched. */
export const spacedHtml = (html: string): string =>
  html.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : spaced(part)));
