import { labelOf } from '../../model/labels.ts';
import type { Mapping, Model, Provision, VersionAt } from '../../model/types.ts';
import type { Version } from '../../schema/provision.ts';
import { dateText } from '../../text.ts';

type Words = Pick<Model, 'vocabulary'>;

/** Nothing had been in force yet: what the result "not in force" says by itself. */
export const NOT_YET = '當時還沒有這條規定，或尚未施行';

/** A version by its dates: `2012年10月1日` and `施行的版本`, or what is known instead. */
function versionParts({ effective, promulgated }: Version, { instrument }: Provision): [date: string, words: string] {
  if (effective) return [dateText(effective), '施行的版本'];
  if (!promulgated) return ['', '日期不明的版本'];
  return [dateText(promulgated), `${['constitution', 'statute'].includes(instrument) ? '公布' : '發布'}的版本`];
}

/** Several versions, those of a kind together: `2003年6月27日、2019年12月27日施行的版本`. */
function versionsText(versions: readonly VersionAt[], provision: Provision): string {
  const parts = versions.map(({ version, standing }) => {
    const [date, words] = versionParts(version, provision);
    return { date, words: words + (standing === 'maybe' ? '（起訖日不全）' : '') };
  });
  const kinds = Map.groupBy(parts, ({ words }) => words);
  return [...kinds].map(([words, list]) => list.map(({ date }) => date).join('、') + words).join('；');
}

/** What was in force during the conduct, or why nothing was. */
export function thenText({ versionsThen, provision, case: node }: Mapping, model: Words): string {
  if (versionsThen.length > 0) return versionsText(versionsThen, provision);
  const last = provision.versions.at(-1);
  const begin = node.period.from ?? node.period.notBefore;
  if (last?.until && begin && last.until < begin) return `當時${labelOf(model, 'version-state', last.state)}`;
  return provision.earlier === 'none' ? NOT_YET : '當時的版本未收錄';
}

/** What is in force at lawAsOf, and what is promulgated but not yet in force. */
export function nowText(mapping: Mapping, model: Words): string {
  const { provision, versionNow } = mapping;
  const state = (id: string): string => labelOf(model, 'version-state', id);
  const pending = provision.versions.filter((version) => version.state === 'promulgated' && !version.effective);
  const last = provision.versions.findLast((version) => !pending.includes(version));
  return [
    versionNow ? inForceText(mapping, versionNow, state) : state(last?.state ?? 'promulgated'),
    ...pending.map((version) => `另有${dateText(version.promulgated ?? '')}公布的新文字，${state('promulgated')}`),
  ].join('；');
}

function inForceText({ versionsThen, provision }: Mapping, { version }: VersionAt, state: (id: string) => string): string {
  const same = versionsThen.length === 1 && versionsThen[0]?.version === version;
  return `${same ? '同一版本' : versionParts(version, provision).join('')}，${state(version.state)}`;
}
