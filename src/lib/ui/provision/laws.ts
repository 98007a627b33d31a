import type { Model, Provision } from '../../model/types.ts';

/** The provisions of one law or rule. */
export interface LawGroup {
  /** for anchors: the beginning that its provisions' ids share */
  id: string;
  law: string;
  english: string | undefined;
  instrument: string;
  /** in the order of their articles */
  provisions: Provision[];
}

const byArticle = new Intl.Collator('zh-Hant-TW', { numeric: true });

/**
 * Provisions by their law: from the constitution down to administrative rules, and within a rank those with more provisions first, a present
 * law before a past one.
 */
export function lawGroups(provisions: readonly Provision[], model: Pick<Model, 'vocabulary'>): LawGroup[] {
  const ranks = (model.vocabulary.instrument ?? []).map(({ id }) => id);
  return [...Map.groupBy(provisions, ({ law }) => law)]
    .map(([law, members]): LawGroup => {
      const sorted = members.toSorted((a, b) => byArticle.compare(a.article, b.article));
      const [{ lawEnglish: english, instrument }] = sorted as [Provision];
      return { id: sharedStart(sorted.map(({ id }) => id)), law, english, instrument, provisions: sorted };
    })
    .sort(
      (a, b) =>
        ranks.indexOf(a.instrument) - ranks.indexOf(b.instrument) ||
        b.provisions.length - a.provisions.length ||
        inForce(b) - inForce(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

const inForce = ({ provisions }: LawGroup): number => provisions.filter(({ now }) => now?.version.state === 'in-force').length;

/** pdpa-er-12, pdpa-er-22 → pdpa-er; an id's last part is its article and never belongs to the start. */
function sharedStart(ids: readonly string[]): string {
  const [first = [], ...others] = ids.map((id) => id.split('-').slice(0, -1));
  const end = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return (end < 0 ? first : first.slice(0, end)).join('-');
}
