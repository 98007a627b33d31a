/** Index words for engines that know no Chinese, as their users make them: small letters, pairs of neighbouring ideographs. */
/** @param {string} text */
export const bigrams = (text) =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu),
  ].flatMap(([run]) => {
    const characters = [...run];
    if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, i) => characters[i] + character);
  });

export const FIELDS = ['title', 'names', 'summary', 'text'];

export const BOOST = { title: 6, names: 6, summary: 2, text: 1 };

/** @type {import('minisearch').Options} */
export const MINISEARCH = { fields: FIELDS, tokenize: bigrams, searchOptions: { boost: BOOST, combineWith: 'AND' } };
