import type { Library } from '../content/entry.ts';
import { evaluatorOf } from '../rules/evaluate.ts';
import type { CellResult, Tried } from '../rules/results.ts';
import { versionId } from '../rules/versions.ts';
import type { CaseData } from '../schema/case.ts';
import type { Norm } from '../schema/provision.ts';
import type { Case, Provision } from './types.ts';

/** Tries every provision that has elements on every case, at the time of the conduct and at lawAsOf. Among conducts that come to the same, the one that an editor names decides. */
export function decideCells(library: Library, cases: readonly Case[], provisions: readonly Provision[], lawAsOf: string): void {
  const rules = evaluatorOf(
    library.provision,
    library.facts.flatMap((entry) => entry.data.questions),
  );
  const data = new Map(library.case.map((entry) => [entry.id, entry.data]));
  for (const node of cases)
    for (const provision of provisions) {
      const facts = data.get(node.id) as CaseData;
      const named = facts.mappings.find((mapping) => mapping.provision === provision.id)?.review?.conduct;
      const past = rules.atTime(provision.id, facts, named);
      const today = rules.onDay(provision.id, facts, lawAsOf, named);
      if (!past || !today) continue;
      const applying = applyingNorms(past, rules.normsAtTime(provision.id, facts, past.conduct));
      const cell = { case: node, provision, past, today, applying };
      node.cells.push(cell);
      provision.cells.push(cell);
    }
}

/** Several paragraphs may apply at once, each with its own limit. */
const applyingNorms = ({ version }: CellResult, tried: Tried | undefined): Norm[] =>
  (tried?.norms ?? []).filter((norm) => norm.result === 'applies' && versionId(norm.version) === version).map(({ norm }) => norm);
