import { claimValueText, dateText } from '../text.ts';
import { type Addressed, urlOf } from '../urls.ts';
import { labelOf } from './labels.ts';
import type { Case, Model } from './types.ts';

/** Something that can be rested upon, named and addressed. */
export interface Part {
  words: string;
  href: string;
}

type Words = Pick<Model, 'vocabulary' | 'provisions' | 'items'>;

/** What a reference such as `claim:records-final` or `item:ACC-03` in a case's teaching matter names. @throws Error where the checks did not run */
export function partOf(reference: string, node: Case, model: Words): Part {
  const [kind = '', id = ''] = reference.split(':');
  const words = WORDS[kind]?.(id, node, model);
  if (words === undefined) throw new Error(`parts: "${reference}" is not there; run the checks first`);
  const global = kind === 'provision' || kind === 'item';
  return { words, href: urlOf((global ? { kind, id } : { kind, case: node.id, id }) as Addressed) };
}

const WORDS: Readonly<Record<string, (id: string, node: Case, model: Words) => string | undefined>> = {
  claim: (id, { claims }, model) => {
    const claim = claims.find((one) => one.id === id);
    return claim && `${labelOf(model, 'measure', claim.measure)}${claim.text ? '' : ` ${claimValueText(claim)}`}`;
  },
  event: (id, { timeline }, model) => {
    const event = timeline.find((one) => one.id === id);
    return event && `${dateText(event.at)} ${labelOf(model, 'event', event.kind)}`;
  },
  finding: (id, { findings }, model) => {
    const finding = findings.find((one) => one.id === id);
    return finding && `${finding.by}認定：${finding.words ?? labelOf(model, 'grade', finding.grade)}`;
  },
  provision: (id, _node, { provisions }) => provisions.find((one) => one.id === id)?.shortTitle,
  item: (id, _node, { items }) => items.find((one) => one.id === id)?.id,
};
