import { labelOf } from '../../model/labels.ts';
import type { Model, Provision } from '../../model/types.ts';
import { versionId } from '../../rules/versions.ts';
import type { Limit, Version } from '../../schema/provision.ts';
import { dateText } from '../../text.ts';

type Words = Pick<Model, 'vocabulary'>;

/** Statutes are promulgated by the President, other rules are issued by an agency. */
export const issuedWord = ({ instrument }: Pick<Provision, 'instrument'>): string =>
  ['constitution', 'statute'].includes(instrument) ? '公布' : '發布';

/** A version by its own date: `2010年5月26日公布的版本`. */
export const versionName = (version: Version, provision: Pick<Provision, 'instrument'>): string =>
  version.promulgated ? `${dateText(version.promulgated)}${issuedWord(provision)}的版本` : '日期不明的版本';

export const versionAnchor = (version: Version): string => `version-${versionId(version)}`;

/** The versions whose text is promulgated and waits for its day. */
export const pendingOf = ({ versions, now }: Provision): Version[] =>
  versions.filter((version) => version.state === 'promulgated' && version !== now?.version);

/** How a provision stands at lawAsOf, in one word or two; the last version that was ever in force speaks where none is now. */
export function standingText(provision: Provision, model: Words): string {
  const pending = pendingOf(provision);
  const version = provision.now?.version ?? provision.versions.findLast((other) => !pending.includes(other)) ?? pending.at(-1);
  return labelOf(model, 'version-state', version?.state ?? 'unverified');
}

/** When a version was in force, in words, each end with what is known of it. */
export function inForceText({ effective, until, state }: Version): { from: string; to: string | undefined } {
  if (state === 'promulgated' && !effective) return { from: '施行日未定', to: undefined };
  return {
    from: effective ? dateText(effective) : '不明',
    to: until ? dateText(until) : state.startsWith('in-force') ? '仍有效' : '不明',
  };
}

/** The same for a provision through all its versions, in one phrase: `2019年1月1日至2025年11月30日`, `2025年12月1日起，仍有效`. */
export function stretchOf(provision: Provision): string {
  const [first] = provision.versions as [Version];
  const last = provision.versions.at(-1) as Version;
  const { from } = inForceText(first);
  const { to } = inForceText(last);
  if (!to) return from;
  if (last.until) return `${from}至${to}`;
  if (to === '仍有效') return `${from}起，仍有效`;
  if (first.effective) return `${from}起，迄日不明`;
  return first.promulgated ? `${dateText(first.promulgated)}${issuedWord(provision)}，施行與停止日不明` : '起迄日不明';
}

/** What a limit is measured between: `發現→機關通報`. */
export function stretchText({ from, to }: Limit, model: Words): string {
  const labels = (events: readonly string[]): string => events.map((event) => labelOf(model, 'event', event)).join('或');
  return `${labels(from)}→${labels(to)}`;
}
