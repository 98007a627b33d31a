import type { Case, Model } from '../model/types.ts';
import { drawGaps, gapRows } from './gaps.ts';
import { drawHours } from './hours.ts';
import { drawOverview } from './overview.ts';
import { type Drawing, element, frame } from './svg.ts';

export const WIDTH = 440;

/** The timeline in three parts: the whole course, the hours that count, and the gaps as ranges, one per reading. */
export function timeline(node: Case, model: Pick<Model, 'vocabulary'>): Drawing | undefined {
  if (node.timeline.length < 2) return undefined;
  const title = `${node.title}：時間軸與間隔`;
  const parts = [drawOverview(node), drawHours(node, model), drawGaps(node, model)].filter((part) => part !== undefined);
  const description = parts.map((part) => part.description).join('');
  let y = 0;
  const content = parts.map((part) => {
    const panel = element('g', { transform: `translate(0 ${Math.round(y)})` }, part.content);
    y += part.height;
    return panel;
  });
  const table = { head: ['間隔', '起', '迄', '長度'], rows: gapRows(node, model) };
  return { svg: frame(WIDTH, y, title, description, content.join('')), title, description, table };
}

/** One part of a drawing, to be stacked. */
export interface Panel {
  content: string;
  height: number;
  description: string;
}
