import type { SearchEntry } from './entry.ts';
import type { Ready } from './ready.ts';

/** How much two texts share, from 0 to 1: pairs of neighbouring characters in common (Dice). Serves Chinese and addresses alike. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length || 1);
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** The `count` entries that score highest, from `least` on. */
export function best(
  entries: readonly SearchEntry[],
  count: number,
  least: number,
  score: (entry: SearchEntry, at: number) => number,
): SearchEntry[] {
  return entries
    .map((entry, at) => ({ entry, score: score(entry, at) }))
    .filter((candidate) => candidate.score >= least)
    .sort((a, b) => b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1))
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** The entries whose names are most like a folded text; none where nothing is like it. */
export function similarEntries(folded: string, { entries }: Ready, count: number): SearchEntry[] {
  const all = entries.map(({ entry }) => entry);
  return best(all, count, 0.25, (_entry, at) => {
    const { title = '', names = [] } = entries[at] ?? {};
    return Math.max(...[title, ...names].map((name) => Math.max(likeness(folded, name), slip(folded, name))));
  });
}

/** What is taken for a slip of the pen: at most one of four characters is another, in whatever order. */
const SLIP = 0.75;

/** How much of a short text is somewhere within a name, in any order (表印機 in 印表機), halved: it is less sure than pairs in common. */
function slip(text: string, name: string): number {
  if (text.length < 3 || text.length > 8) return 0;
  const wanted = new Set(text);
  let most = 0;
  for (let at = 0; at + text.length <= name.length; at++) {
    const part = new Set(name.slice(at, at + text.length));
    most = Math.max(most, [...wanted].filter((character) => part.has(character)).length / wanted.size);
  }
  return most >= SLIP ? most / 2 : 0;
}
