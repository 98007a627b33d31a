import type { Fit } from './fit.ts';
import type { Looser } from './rank.ts';

/** How well an entry fits, in steps of which each outweighs everything that orders equals. */
export const TIERS = {
  /** the article or the item id that the query is */
  cited: 2000,
  /** a name or the title, as typed */
  name: 1900,
  /** the named article under its other number */
  moved: 1800,
  /** any article of the named law, or that article of any law */
  law: 1700,
  title: 1600,
  names: 1500,
  /** all words in title and names */
  words: 1400,
  /** the query has a name in it, and all its other words are found */
  holds: 1300,
  summary: 1200,
  text: 1100,
  /** all words, some of them in title or names */
  mixed: 1000,
  /** the query has a name in it; not all its other words are found */
  holdsPart: 900,
  apart: 800,
  part: 700,
} as const;

/** Where another word for the whole query stands, behind all that has the query itself there or nearly there. */
const LIKE_TIERS = { name: 1450, title: 1350, names: 1250, summary: 1050 } as const;

/** What has another word for some word stands behind what has them all as typed. */
const LIKE = 50;

/** From here on a score rests on names alone; no hit in a summary or a text can come before it. */
export const SURE = LIKE_TIERS.title;

/** Titles that are whole sentences: words in them say no more than words in a summary. */
const SENTENCES = new Set(['來源', '更正']);

interface Tier {
  tier: number;
  looser: Looser | undefined;
}

/** The tier of a fit, with what it lacks; undefined where it is no result. */
export function tierOf(fit: Fit, kind: string): Tier | undefined {
  const found = tierByPlace(fit);
  const name = fit.cited || fit.whole === 'name';
  if (!found || name || found.tier <= TIERS.summary || !SENTENCES.has(kind)) return found;
  return { ...found, tier: found.looser === 'like' ? LIKE_TIERS.summary : TIERS.summary };
}

function tierByPlace(fit: Fit): Tier | undefined {
  if (fit.cited) return { tier: TIERS.cited, looser: undefined };
  const place = fit.whole;
  if (place) return { tier: TIERS[place], looser: undefined };
  if (fit.law) return { tier: TIERS.law, looser: undefined };
  if (fit.wholeLike) return { tier: LIKE_TIERS[fit.wholeLike], looser: 'like' };
  const like = fit.byOthers ? LIKE : 0;
  const looser = like ? 'like' : fit.asTyped ? undefined : 'apart';
  if (fit.missing) {
    if (fit.holds) return { tier: TIERS.holdsPart, looser: 'part' };
    return fit.found >= 0.5 ? { tier: TIERS.part, looser: 'part' } : undefined;
  }
  if (fit.named === 'all') return { tier: TIERS.words - like, looser };
  if (fit.holds) return { tier: TIERS.holds - like, looser };
  if (fit.together) return { tier: TIERS.text - like, looser };
  return { tier: (fit.named === 'some' ? TIERS.mixed : TIERS.apart) - like, looser: looser ?? 'apart' };
}
