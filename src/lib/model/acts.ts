import { spanOf } from '../rules/dates.ts';
import { lineageOf } from './lineage.ts';
import { spanOfPeriod } from './spans.ts';
import type { Case, Model, Provision } from './types.ts';

/** A day on which a text of an act began, under the name that the act then had. */
export interface Beginning {
  on: string;
  /** the act's short name at that time */
  name: string;
  /** the act itself is new, or has a new name or new numbers */
  anew: boolean;
  /** `on` is the day it took effect, not only that of its promulgation */
  sure: boolean;
}

/** One act or rule with what came before it, as far as this site holds its texts. */
export interface Act {
  law: string;
  beginnings: Beginning[];
  /** days since its last change on which texts were promulgated that have no day to take effect */
  pending: string[];
  /** the cases that any of its provisions touches, or would touch had it been in force */
  cases: Case[];
}

/** The acts in force that changed and that most cases touch, the most touched first. */
export function actsOf({ provisions }: Pick<Model, 'provisions'>): Act[] {
  const heads = new Map(provisions.map((provision) => [provision.law, lawAtLast(provision)]));
  for (const provision of provisions) if (lawAtLast(provision) !== provision.law) heads.set(provision.law, lawAtLast(provision));
  return [...Map.groupBy(provisions, ({ law }) => heads.get(law) as string)]
    .filter(([law, members]) => members.some((provision) => provision.law === law && provision.now))
    .map(([law, members]) => actOf(law, members))
    .filter(({ beginnings, pending }) => beginnings.length + pending.length > 1)
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The cases that were surely over when the first text of an act took effect. */
export function casesBefore({ beginnings: [first] }: Act, cases: readonly Case[]): Case[] {
  return first?.sure ? cases.filter((node) => spanOfPeriod(node).to <= spanOf(first.on).from) : [];
}

const lawAtLast = (provision: Provision): string => lineageOf(provision).at(-1)?.law ?? provision.law;

function actOf(law: string, members: readonly Provision[]): Act {
  const texts = members.flatMap(({ law: own, lawShort = own, versions }) =>
    versions.map((version) => ({ own, lawShort, version })),
  );
  const begun = texts.flatMap(({ own, lawShort, version: { effective, promulgated, state } }) => {
    const on = effective ?? (state === 'promulgated' ? undefined : promulgated);
    return on ? [{ on, own, name: lawShort.replace(/（.*）$/, ''), sure: !!effective }] : [];
  });
  const days = [...new Map(begun.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((one) => [one.on, one])).values()];
  const beginnings = days.map(({ on, own, name, sure }, i) => ({ on, name, sure, anew: own !== days[i - 1]?.own }));
  const pending = texts.flatMap(({ version: { effective, promulgated, state } }) =>
    state === 'promulgated' && !effective && promulgated && promulgated > (days.at(-1)?.on ?? '') ? [promulgated] : [],
  );
  return { law, beginnings, pending: [...new Set(pending)], cases: touching(members) };
}

const touching = (members: readonly Provision[]): Case[] => [
  ...new Set(
    members
      .flatMap(({ mappings }) => mappings)
      .filter(({ review }) => review && review.result !== 'does-not-apply')
      .map((mapping) => mapping.case),
  ),
];
