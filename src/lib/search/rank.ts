import { KINDS, type SearchEntry } from './entry.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Query } from './query.ts';
import type { Ready, ReadyEntry } from './ready.ts';
import type { TextFound } from './text-find.ts';
import { SURE, TIERS, tierOf } from './tiers.ts';

/** How a result has what was asked for, where that is less than the words as typed; shown with it. */
export type Looser = 'moved' | 'like' | 'apart' | 'part';

/** One result, the best first. */
export interface Result {
  entry: SearchEntry;
  looser: Looser | undefined;
  /** the name that was asked for, where it is not in the title */
  name: string | undefined;
  /** the body text has it: an excerpt can be cut from there */
  inText: boolean;
  /** it is in its place whatever body texts hold */
  sure: boolean;
}

interface Scored extends Omit<Result, 'sure'> {
  score: number;
  /** the query has one of its names in it, or one of its names has the query */
  named: boolean;
}

/**
 * The one ranker, whatever the source of hits in body text: entries named by the query first, then titles and names over summaries over
 * body text, a phrase over its words apart, and among equals the kinds in their order. Without `text`, names alone.
 */
export function rank(query: Query, ready: Ready, text?: TextFound): Result[] {
  const scored = new Map<string, Scored>();
  for (const candidate of ready.entries) {
    const fit = fitOf(query, candidate, ready, text);
    const tier = fit && tierOf(fit, candidate.entry.kind);
    if (tier && !(tier.looser === 'part' && query.cited?.article))
      scored.set(candidate.entry.url, resultOf(candidate, fit, tier));
  }
  withMoved(query, scored, ready);
  liftNamed(query, scored, ready);
  const results = [...scored.values()].sort((a, b) => b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1));
  return wholeOnly(results).map(({ score, named: _, ...result }) => ({ ...result, sure: score >= SURE }));
}

/** What has only part of the words is shown where nothing has them all, and then the best of it. */
const MOST_PARTS = 10;

function wholeOnly(results: readonly Scored[]): Scored[] {
  const parts = results.filter(({ looser }) => looser === 'part');
  const whole = results.filter(({ looser }) => looser !== 'part');
  return whole.length
    ? results.filter(({ looser, score }) => looser !== 'part' || score > TIERS.apart)
    : parts.slice(0, MOST_PARTS);
}

function resultOf({ entry }: ReadyEntry, fit: Fit, { tier, looser }: { tier: number; looser: Looser | undefined }): Scored {
  const named = fit.holds || (fit.whole !== undefined && fit.whole !== 'summary');
  return { entry, looser, named, name: fit.name, inText: fit.inText, score: tier + amongEquals(entry, fit, tier) };
}

/**
 * Orders what is in one tier; always less than the step between two. Where a text has the words (early is better) counts only for what
 * rests on texts, so that what the names put first stays as it is.
 */
function amongEquals({ kind, old, weight = 0 }: SearchEntry, { share, place, cited, law }: Equal, tier: number): number {
  const order = KINDS.length - (KINDS as readonly string[]).indexOf(kind);
  const close = cited || law ? 1 : share;
  const early = tier < SURE ? 1.5 - Math.min(Math.log2(1 + place), 15) / 10 : 0;
  return 18 * close + 3 * order + (old ? 0 : 2.5) + Math.min(weight, 15) / 10 + early;
}

type Equal = Pick<Fit, 'share' | 'place' | 'cited' | 'law'>;

/** The same duty under another number or in another act stands right behind the article that was named, that of the best one first. */
function withMoved({ cited }: Query, scored: Map<string, Scored>, { byUrl }: Ready): void {
  if (!cited?.name || !cited.article) return;
  const named = [...scored.values()].filter(({ score }) => score >= TIERS.cited).sort((a, b) => b.score - a.score);
  named.forEach(({ entry: { related = [] } }, i) => {
    for (const url of related) {
      const other = byUrl.get(url);
      const known = scored.get(url);
      if (!other || (known && known.score >= TIERS.moved)) continue;
      const from = known ?? { entry: other.entry, name: undefined, inText: false, named: false };
      const equal = amongEquals(other.entry, { share: 0, place: 0, cited: false, law: false }, TIERS.moved);
      scored.set(url, { ...from, looser: 'moved', score: TIERS.moved + (i ? 0 : 25) + equal });
    }
  });
}

/**
 * A term of the glossary explains; it does not stand in front of what it names: the one case that has the query among its names, and a
 * provision that the term rests on and that the query names too.
 */
function liftNamed({ folded }: Query, scored: Map<string, Scored>, { byUrl }: Ready): void {
  const results = [...scored.values()].filter(({ named, looser }) => named && looser !== 'part');
  const cases = results.filter(
    ({ entry: { kind, url } }) => kind === '案例' && folded.some((words) => byUrl.get(url)?.all.includes(words)),
  );
  for (const term of results.filter(({ entry }) => entry.kind === '術語')) {
    const related = new Set(term.entry.related);
    for (const result of results) {
      const one = cases.length === 1 && cases[0] === result;
      if (result.score < term.score && (one || related.has(result.entry.url))) result.score = term.score + result.score / 10_000;
    }
  }
}
