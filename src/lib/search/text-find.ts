import type { Forms } from './forms.ts';
import type { Need, Query } from './query.ts';
import { phraseOf } from './tokens.ts';

/**
 * A source of hits in texts with their summaries: for a phrase of index words (tokens.ts), the addresses that have it, each with the place
 * of the first word of its first occurrence. Pagefind's index answers where the site is served (pagefind.ts), the matcher (matcher.ts) where
 * texts came as a script.
 */
export type LookUp = (phrase: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Where one need of a query stands in body texts. */
export interface NeedFound {
  same: ReadonlyMap<string, number>;
  like: ReadonlyMap<string, number>;
}

/** Where a query's runs and words stand in body texts. */
export interface TextFound {
  runs: NeedFound[];
  needs: NeedFound[];
}

/** Asks a source for all that a query needs, each phrase once. */
export async function findText(query: Query, { fold }: Forms, lookUp: LookUp): Promise<TextFound> {
  const asked = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const ask = (form: string): Promise<ReadonlyMap<string, number>> => {
    const phrase = phraseOf(form);
    // A single ideograph is in nearly every text.
    if (!fold(form) || (phrase.length === 1 && /^\p{Script=Han}$/u.test(phrase[0] ?? ''))) return Promise.resolve(new Map());
    const key = phrase.join(' ');
    const answer = asked.get(key) ?? lookUp(phrase);
    asked.set(key, answer);
    return answer;
  };
  const any = async (forms: readonly string[]): Promise<ReadonlyMap<string, number>> =>
    earliest(await Promise.all(forms.map(ask)));
  const found = async ({ same, like }: Need): Promise<NeedFound> => {
    const [own, others] = await Promise.all([any(same), any(like)]);
    return { same: own, like: others };
  };
  const [runs, needs] = await Promise.all([Promise.all(query.runs.map(found)), Promise.all(query.needs.map(found))]);
  return { runs, needs };
}

/** Every address with the first of its places. */
function earliest(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  if (maps.length === 1) return maps[0] as ReadonlyMap<string, number>;
  const all = new Map<string, number>();
  for (const map of maps) for (const [url, place] of map) all.set(url, Math.min(all.get(url) ?? place, place));
  return all;
}
