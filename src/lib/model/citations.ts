import { parsePin } from '../schema/fields.ts';
import { claimValueText, dateText } from '../text.ts';
import { urlOf } from '../urls.ts';
import type { Case, Citation, Model, Source } from './types.ts';

/** Fills each source's citations: who rests on which of its places. */
export function citationsOf(model: Model, sources: ReadonlyMap<string, Source>): void {
  const cite = (pins: readonly (string | undefined)[], citation: Citation): void => {
    for (const pin of pins) {
      if (!pin) continue;
      const { source, at } = parsePin(pin);
      const { citations } = sources.get(source) as Source;
      const list = citations.get(at) ?? [];
      if (!list.some((other) => other.url === citation.url && other.what === citation.what))
        citations.set(at, [...list, citation]);
    }
  };
  for (const node of model.cases) citeCase(node, model, cite);
  for (const item of model.items) cite(item.pins, { by: item, what: `${item.id} ${item.title}`, url: urlOf(item) });
  for (const correction of model.corrections)
    cite(correction.pins, { by: correction, what: correction.title, url: urlOf(correction) });
}

function citeCase(
  by: Case,
  { vocabulary }: Model,
  cite: (pins: readonly (string | undefined)[], citation: Citation) => void,
): void {
  const label = (list: string, id: string): string => vocabulary[list]?.find((value) => value.id === id)?.label ?? id;
  const part = (kind: 'claim' | 'event' | 'finding' | 'mapping', id: string): string => urlOf({ kind, case: by.id, id });
  for (const claim of by.claims)
    cite([claim.pin, ...(claim.also ?? [])], {
      by,
      what: `數據：${label('measure', claim.measure)}${claim.text ? '' : ` ${claimValueText(claim)}`}`,
      url: part('claim', claim.id),
    });
  for (const [i, event] of by.timeline.entries())
    cite([event.pin, ...(event.also ?? [])], {
      by,
      what: `時間軸：${dateText(event.at)} ${label('event', event.kind)}`,
      url: part('event', event.id ?? String(i + 1)),
    });
  for (const finding of by.findings)
    cite([finding.pin], { by, what: `認定：${label('grade', finding.grade)}`, url: part('finding', finding.id) });
  for (const mapping of by.mappings)
    cite(
      mapping.stated.map((stated) => stated.pin),
      { by, what: `對照：${mapping.provision.shortTitle}`, url: part('mapping', mapping.provision.id) },
    );
  for (const lesson of by.lessons)
    cite([lesson.pin], { by, what: `弱點：${label('weakness', lesson.weakness)}`, url: urlOf(by) });
  for (const redaction of by.redacted)
    cite([redaction.pin], { by, what: `遮蔽：${redaction.what}`, url: `${urlOf(by)}#silences` });
  for (const advice of by.advice) cite([advice.pin], { by, what: `建議：${advice.by}`, url: urlOf(by) });
}
