import { versionOn, versionsIn } from '../rules/versions.ts';
import type { CaseData, Review } from '../schema/case.ts';
import { parsePin } from '../schema/fields.ts';
import { distinct, get } from './entries.ts';
import { spanOfMapping } from './spans.ts';
import type { Case, Cell, Item, Mapping, Provision, Source } from './types.ts';

/** What a case is linked with. */
interface Others {
  provisions: Map<string, Provision>;
  items: Map<string, Item>;
  sources: Map<string, Source>;
  lawAsOf: string;
}

/** Ties a case to its provisions, items and sources, and them to it. Its cells are decided before. */
export function linkCase(node: Case, data: CaseData, { provisions, items, sources, lawAsOf }: Others): void {
  node.mappings = data.mappings.map((mapping): Mapping => {
    const provision = get(provisions, mapping.provision);
    const cell = node.cells.find((candidate) => candidate.provision === provision);
    const linked: Mapping = {
      ...mapping,
      review: mapping.review && withMissing(mapping.review, cell),
      case: node,
      provision,
      versionsThen: versionsIn(provision.versions, spanOfMapping(mapping, data)),
      cell,
      versionNow: versionOn(provision.versions, lawAsOf),
    };
    provision.mappings.push(linked);
    return linked;
  });
  for (const lesson of data.lessons) for (const id of lesson.items) get(items, id).lessons.push({ case: node, lesson });
  const named = new Set(data.lessons.flatMap((lesson) => lesson.items));
  node.items = [...items.values()].filter((item) => named.has(item.id));
  const pins = [
    ...data.claims,
    ...data.timeline,
    ...data.findings,
    ...data.mappings.flatMap((mapping) => mapping.stated),
    ...data.lessons,
    ...data.advice,
    ...data.redacted,
  ].flatMap((part) => [part.pin, ...('also' in part && part.also ? part.also : [])]);
  node.sources = distinct(pins.map((pin) => get(sources, parsePin(pin).source)));
  for (const source of node.sources) source.cases.push(node);
}

/** A review with what its result lacks: in the editor's words, else as the rules have it. */
const withMissing = (review: Review, cell: Cell | undefined): Review => ({
  ...review,
  missing: review.missing ?? (cell?.past.result === review.result ? cell.past.missing : undefined),
});
