import type { Provision } from '../model/types.ts';

/**
 * The names of every law, the official one first: in full, in short, without what tells an earlier text apart, in English, and as in
 * aliases that end in the article (個資法細則22, PDPA 12).
 */
export function lawsOf(provisions: readonly Provision[]): string[][] {
  const names = new Map<string, Set<string>>();
  for (const provision of provisions) {
    const { law, lawShort = law, lawEnglish = '', aliases } = provision;
    const english = lawEnglish.replace(/ of the Republic of China.*$/, '');
    const plain = [law, lawShort, lawEnglish, english].map(withoutNote);
    const fromAliases = aliases
      .filter((alias) => isArticleName(alias, provision))
      .map((alias) => alias.replace(endingOf(provision), ''));
    const known = names.get(law) ?? new Set<string>();
    for (const name of [law, lawShort, ...plain, ...fromAliases].map((one) => one.trim())) if (name.length > 1) known.add(name);
    names.set(law, known);
  }
  return [...names.values()].map((known) => [...known]);
}

/** Whether an alias is a name of the law and the article: then it need not be listed, since such names are understood. */
export const isArticleName = (alias: string, provision: Provision): boolean =>
  endingOf(provision).test(alias) && alias.replace(endingOf(provision), '').trim().length > 1;

/** The article at the end of an alias, in any form: 12, 第12條, §318-1（舊）, 第41點. */
function endingOf({ article }: Provision): RegExp {
  const number = article.replace(/[.()]/g, '\\$&').replace('-', '(?:-|條?之)');
  return new RegExp(`[\\s第§]*(?<!\\d)${number}[條點]?(?:（舊）)?$`);
}

/** A name without a year or remark in brackets at its end. */
const withoutNote = (name: string): string => name.replace(/\s*[（(][^（(]*[）)]$/, '');
