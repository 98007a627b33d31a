import { labelOf } from '../../model/labels.ts';
import type { Case, Model } from '../../model/types.ts';

/** Organisations of one role: `保有機關`, with the pins that say so. */
export interface RoleGroup {
  role: string;
  members: Case['organisations'];
}

/** The organisations by their role, in the order of the vocabulary. */
export function organisationsByRole({ organisations }: Case, model: Pick<Model, 'vocabulary'>): RoleGroup[] {
  return (model.vocabulary['org-role'] ?? [])
    .map(({ id }) => ({ role: labelOf(model, 'org-role', id), members: organisations.filter(({ role }) => role === id) }))
    .filter(({ members }) => members.length > 0);
}
