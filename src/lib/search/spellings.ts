import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWPhrases from 'opencc-js/dict/TWPhrases';
import type { Spellings } from './entry.ts';

/**
 * The spellings that matter to a collection, out of OpenCC's tables (made at build time, so that browsers load a few kilobytes): every
 * character with the same simplified form as one in use is read as the one used most (劳 → 勞, 墻 → 牆, 裏 → 裡), and words of the
 * mainland that it does not use as those of Taiwan that it does (網絡 → 網路).
 */
export function spellingsOf(texts: readonly string[]): Spellings {
  const all = texts.join('\n');
  const uses = new Map<string, number>();
  for (const [character] of all.matchAll(/\p{Script=Han}/gu)) uses.set(character, (uses.get(character) ?? 0) + 1);
  const words = wordsOf(all);
  // The words of elsewhere are typed in simplified characters as well.
  for (const character of Object.keys(words).join('')) if (!uses.has(character)) uses.set(character, 0);
  return { characters: charactersOf(uses), words };
}

/** A dictionary of OpenCC: `from to` pairs parted by bars, the first of several `to` being the usual one. */
const pairsOf = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((pair) => pair.split(' ') as [string, string]);

const simplified = new Map(pairsOf(TSCharacters));

/** Characters by their simplified form. */
function classes(used: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (character: string): void => {
    const key = simplified.get(character) ?? character;
    found.set(key, (found.get(key) ?? new Set([key])).add(character));
  };
  for (const character of [...used, ...simplified.keys(), ...pairsOf(STCharacters).flat()]) add(character);
  return found;
}

function charactersOf(uses: ReadonlyMap<string, number>): string {
  const pairs: string[] = [];
  for (const members of classes(uses.keys()).values()) {
    const [most = '', ...others] = [...members].sort((a, b) => (uses.get(b) ?? -1) - (uses.get(a) ?? -1));
    if (!uses.has(most)) continue;
    // Only what fits one code unit: the pairs are read two by two.
    for (const other of others) if (other.length === 1 && most.length === 1) pairs.push(other + most);
  }
  return pairs.sort().join('');
}

function wordsOf(all: string): Record<string, string> {
  const used = ([from, to]: readonly [string, string]): boolean => from.length > 1 && all.includes(to) && !all.includes(from);
  return Object.fromEntries(pairsOf(TWPhrases).filter(used));
}
