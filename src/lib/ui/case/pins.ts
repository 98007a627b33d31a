import type { Case, Source } from '../../model/types.ts';
import { parsePin } from '../../schema/fields.ts';

/** How a case rests on one source: how often it is cited, and at how many places. */
export interface SourceUse {
  source: Source;
  pins: number;
  places: number;
}

/** The sources of a case, each with the use that the page makes of it. */
export function sourceUses(node: Case): SourceUse[] {
  const pins = [
    ...pinsIn({ ...node, mappings: node.mappings.map(({ stated }) => stated), items: [], sources: [], body: undefined }),
  ];
  return node.sources.map((source) => {
    const here = pins.map(parsePin).filter((pin) => pin.source === source.id);
    return { source, pins: here.length, places: new Set(here.map(({ at }) => at)).size };
  });
}

/** Every `pin` and `also` anywhere in a case's data. */
function* pinsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'pin' && typeof part === 'string') yield part;
    else if (key === 'also' && Array.isArray(part)) yield* part as string[];
    else yield* pinsIn(part);
  }
}
