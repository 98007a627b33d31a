import type { Case, Source } from '../../model/types.ts';
import { parsePin } from '../../schema/fields.ts';

/** How a case rests on one source: how often it is cited, and at how many places. */
export interface SourceUse {
  source: Source;
  pins: number;
  places: number;
}

const known = new WeakMap<Case, SourceUse[]>();

/** The sources of a case, the most cited first, each with the use that the page makes of it. */
export function sourceUses(node: Case): SourceUse[] {
  const uses = known.get(node) ?? countUses(node);
  known.set(node, uses);
  return uses;
}

function countUses(node: Case): SourceUse[] {
  const { organisations, facts, claims, timeline, conducts, findings, lessons, advice, redacted } = node;
  const stated = node.mappings.map((mapping) => mapping.stated);
  const pins = [...pinsIn([organisations, facts, claims, timeline, conducts, findings, lessons, advice, redacted, stated])].map(
    parsePin,
  );
  return node.sources
    .map((source) => {
      const here = pins.filter((pin) => pin.source === source.id);
      return { source, pins: here.length, places: new Set(here.map(({ at }) => at)).size };
    })
    .sort((a, b) => b.pins - a.pins);
}

/** Every `pin` and `also` anywhere in a value. */
function* pinsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'pin' && typeof part === 'string') yield part;
    else if (key === 'also' && Array.isArray(part)) yield* part as string[];
    else yield* pinsIn(part);
  }
}
