import type { Model, Provision } from '../../model/types.ts';
import { inOrder } from '../../rules/next.ts';
import { type Wanted, wantedBy } from '../../rules/wanted.ts';
import type { FactQuestion } from '../../schema/lists.ts';
import type { Limit, Norm, Version } from '../../schema/provision.ts';

/** What one answer does: the provisions that need it, those for which the law is disputed, those that it rules out. */
export interface AnswerRow {
  /** answers that do the same stand together */
  labels: string[];
  meets: Provision[];
  unsettled: Provision[];
  excludes: Provision[];
}

/** One question with its answers. */
export interface QuestionTable {
  question: FactQuestion;
  rows: AnswerRow[];
  /** answers that no provision needs */
  others: string[];
}

/** A time limit that is, or may be, in force. */
export interface LimitRow {
  provision: Provision;
  version: Version;
  norm: Norm;
  limit: Limit;
}

/** The questions in the order in which the finder begins, with what each answer does under the law of the site's day. */
export function questionTables({ provisions, questions }: Pick<Model, 'provisions' | 'questions'>): QuestionTable[] {
  const wanted = provisions.map((provision) => ({ provision, by: wantedBy(provision.now?.version.norms ?? []) }));
  return inOrder(questions)
    .map((question) => {
      const rows = question.values.map(({ id, label }): AnswerRow => {
        const which = (what: keyof Wanted): Provision[] =>
          wanted.filter(({ by }) => by.get(`${question.id} ${id}`)?.[what]).map(({ provision }) => provision);
        return { labels: [label], meets: which('meets'), unsettled: which('unsettled'), excludes: which('excludes') };
      });
      const idle = rows.filter(({ meets, unsettled, excludes }) => meets.length + unsettled.length + excludes.length === 0);
      return {
        question,
        rows: together(rows.filter((row) => !idle.includes(row))),
        others: idle.flatMap(({ labels }) => labels),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Answers that do the same, as one row. */
function together(rows: readonly AnswerRow[]): AnswerRow[] {
  const key = ({ meets, unsettled, excludes }: AnswerRow): string =>
    JSON.stringify([meets, unsettled, excludes].map((list) => list.map(({ id }) => id)));
  return [...Map.groupBy(rows, key).values()].map((alike) => ({
    ...(alike[0] as AnswerRow),
    labels: alike.flatMap(({ labels }) => labels),
  }));
}

/** The limits of the versions that are, or may be, in force: those with a number first. */
export const limitRows = ({ provisions }: Pick<Model, 'provisions'>): LimitRow[] =>
  provisions
    .flatMap((provision) =>
      (provision.now?.version.norms ?? []).flatMap((norm) =>
        norm.limits.map((limit) => ({ provision, version: (provision.now as { version: Version }).version, norm, limit })),
      ),
    )
    .toSorted((a, b) => Number(!a.limit.within) - Number(!b.limit.within));
