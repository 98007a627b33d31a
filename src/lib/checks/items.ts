import type { Entry } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { versionOn } from '../rules/versions.ts';
import type { ItemData } from '../schema/checklist.ts';
import type { ProvisionData } from '../schema/provision.ts';
import { type Check, issueAt } from './check.ts';

/** Every item rests on something: a duty on a norm in force at lawAsOf, advice on a pin. */
export const items: Check = {
  name: 'items',
  description: 'A duty names a norm in force at lawAsOf; advice has a pin; ids carry their checklist’s prefix.',
  check(library) {
    const provisions = new Map(library.provision.map((entry) => [entry.id, entry.data]));
    const lawAsOf = library.site[0]?.data.lawAsOf;
    const issues: Issue[] = [];
    for (const entry of library.checklist)
      for (const [i, item] of entry.data.items.entries()) {
        if (!item.id.startsWith(`${entry.data.prefix}-`))
          issues.push(
            issueAt(
              entry,
              ['items', i, 'id'],
              'items',
              `"${item.id}" does not carry this checklist’s prefix "${entry.data.prefix}".`,
              `Call it ${entry.data.prefix}-NN.`,
            ),
          );
        issues.push(...basisProblems(entry, i, item, provisions, lawAsOf));
      }
    return issues;
  },
};

function basisProblems(
  entry: Entry,
  i: number,
  item: ItemData,
  provisions: ReadonlyMap<string, ProvisionData>,
  lawAsOf: string | undefined,
): Issue[] {
  const at = (field: string, message: string, remedy: string): Issue =>
    issueAt(entry, ['items', i, field], 'items', message, remedy);
  if (item.force === 'advice')
    return item.pins.length
      ? []
      : [
          at(
            'pins',
            `"${item.id}" is advice without a pin.`,
            'Add `pins` with the document that advises it, or make it a duty with its `norm`.',
          ),
        ];
  if (item.force !== 'duty') return [];
  if (!item.norm)
    return [
      at('norm', `"${item.id}" is a duty without a norm.`, 'Add `norm: <provision>#<norm>`, or make it advice with a pin.'),
    ];
  const [provisionId = '', normId] = item.norm.split('#');
  const provision = provisions.get(provisionId);
  if (!provision || !lawAsOf) return [];
  const now = versionOn(provision.versions, lawAsOf);
  // A norm that is nowhere is reported by the check `references`.
  if (!provision.versions.some((version) => version.norms.some((candidate) => candidate.id === normId))) return [];
  const norm = now?.version.norms.find((candidate) => candidate.id === normId);
  if (now?.standing !== 'in-force' || !norm)
    return [
      at(
        'norm',
        `"${item.norm}" is not known to be in force on ${lawAsOf}.`,
        'Name a norm of the version in force that day, or make it advice with a pin.',
      ),
    ];
  if (norm.purpose !== 'duty' && norm.purpose !== 'prohibition')
    return [
      at(
        'norm',
        `"${item.norm}" is a ${norm.purpose}, not a duty.`,
        'Name a norm whose purpose is duty or prohibition, or make it advice with a pin.',
      ),
    ];
  return [];
}
