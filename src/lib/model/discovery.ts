import { gapBetween, momentOf, spanOf } from '../rules/dates.ts';
import type { Gap } from '../rules/gaps.ts';
import type { TimelineEvent } from '../schema/case.ts';
import type { Case, Model } from './types.ts';

/** What begins a leak; where no document dates it, the last weakness to form is where it could begin. */
const BEGIN = ['compromise', 'exfiltration', 'publication'];

/** How long a case went unseen, and which events bound it. */
export interface Discovery extends Pick<Gap, 'from' | 'to' | 'min' | 'max'> {
  case: Case;
}

/** The cases of which both ends are dated, the longest first, and those of which the documents leave an end out. */
export function discoveries({ cases }: Pick<Model, 'cases'>): { dated: Discovery[]; undated: Case[] } {
  const dated = cases.flatMap((node) => {
    const ends = endsOf(node.timeline);
    return ends ? [{ case: node, ...ends }] : [];
  });
  return {
    dated: dated.sort((a, b) => b.max - a.max),
    undated: cases.filter((node) => !dated.some((one) => one.case === node)),
  };
}

function endsOf(timeline: readonly TimelineEvent[]): Omit<Discovery, 'case'> | undefined {
  const begins = timeline.filter(({ kind }) => BEGIN.includes(kind)).sort(byStart);
  const from =
    begins[0] ??
    timeline
      .filter(({ kind }) => kind === 'weakness')
      .sort(byStart)
      .at(-1);
  const to = timeline.filter(({ kind }) => kind === 'discovery').sort(byStart)[0];
  if (!from || !to) return undefined;
  const gap = gapBetween(momentOf(from), momentOf(to));
  return gap.min >= 0 ? { from, to, ...gap } : undefined;
}

const byStart = (a: TimelineEvent, b: TimelineEvent): number => spanOf(a.at).from - spanOf(b.at).from;
