/** A number with what belongs to it: 第12條, 106年, 10,050筆. */
const NUMBER = String.raw`第?\d[\d,.:/-]*(?:[條項款點節年月日時分秒人筆件次個位歲元頁級版週天])?`;
const PARTS = new RegExp(
  String.raw`"([^"]+)"|${NUMBER}|\p{Script=Han}+?(?=第?\d|[^\p{Script=Han}]|$)|[^\s"\p{Script=Han}]+`,
  'gu',
);

/**
 * What a page must have each of: quoted words as they are, numbers with their units, and Chinese parted into words as far as the
 * browser can tell them. Single characters that it finds in a row stay together (外洩, 檢警調); alone they are left out, as 的 is.
 */
export function piecesOf(text: string): string[] {
  const pieces = [...text.matchAll(PARTS)].flatMap(([part, quoted]) =>
    quoted ? [quoted] : /^\p{Script=Han}/u.test(part) && !/\d/.test(part) ? wordsOf(part) : [part],
  );
  const telling = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const long = telling.filter((piece) => !/^\p{Script=Han}$/u.test(piece));
  return [...new Set(long.length ? long : telling)];
}

function wordsOf(text: string): string[] {
  if (!Intl.Segmenter) return [text];
  const words: string[] = [];
  let single = false;
  for (const { segment } of new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' }).segment(text)) {
    const joins = segment.length === 1 && single;
    if (joins) words.push(words.pop() + segment);
    else words.push(segment);
    single = segment.length === 1;
  }
  return words;
}
