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
  const at = (field: string, message: string, remedy: string): Issue[] => [
    issueAt(entry, ['items', i, field], 'items', message, remedy),
  ];
  if (item.force === 'advice' && item.pins.length === 0)
    return at(
      'pins',
      `"${item.id}" is advice without a pin.`,
      'Add `pins` with the document that advises it, or make it a duty with its `norm`.',
    );
  if (item.force !== 'duty') return [];
  if (!item.norm)
    return at('norm', `"${item.id}" is a duty without a norm.`, 'Add `norm: <provision>#<norm>`, or make it advice with a pin.');
  const provision = provisions.get(item.norm.split('#')[0] as string);
  const problem = provision && lawAsOf ? normProblem(item.norm, provision, lawAsOf) : undefined;
  return problem ? at('norm', problem.message, problem.remedy) : [];
}

/** What keeps a norm from being the basis of a duty. One that is nowhere is reported by the check `references`. */
function normProblem(
  reference: string,
  { versions }: ProvisionData,
  lawAsOf: string,
): { message: string; remedy: string } | undefined {
  const named = ({ norms }: ProvisionData['versions'][number]) => norms.find(({ id }) => id === reference.split('#')[1]);
  if (!versions.some(named)) return undefined;
  const now = versionOn(versions, lawAsOf);
  const norm = now?.standing === 'in-force' ? named(now.version) : undefined;
  if (!norm)
    return {
      message: `"${reference}" is not known to be in force on ${lawAsOf}.`,
      remedy: 'Name a norm of the version in force that day, or make it advice with a pin.',
    };
  if (norm.purpose === 'duty' || norm.purpose === 'prohibition') return undefined;
  return {
    message: `"${reference}" is a ${norm.purpose}, not a duty.`,
    remedy: 'Name a norm whose purpose is duty or prohibition, or make it advice with a pin.',
  };
}
