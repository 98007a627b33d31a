import type { Case } from '../../model/types.ts';
import type { TimelineEvent } from '../../schema/case.ts';
import { dateText, rocYear } from '../../text.ts';

export type DatedEvent = TimelineEvent & { anchor: string };

/** The events of one year. */
export interface EventYear {
  year: string;
  /** `2017年（民國106年）` */
  name: string;
  events: DatedEvent[];
}

/** The timeline by year, in the order of time. An event without an id is named by its place in the file. */
export function eventYears({ timeline }: Pick<Case, 'timeline'>): EventYear[] {
  const years = new Map<string, EventYear>();
  /* Dates sort as text, the less exact before the more exact; where they are alike the file's order stands. */
  const events = timeline
    .map((event, i) => ({ ...event, anchor: `event-${event.id ?? i + 1}` }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const event of events) {
    const year = event.at.slice(0, 4);
    const entry = years.get(year) ?? { year, name: `${year}年（${rocYear(year)}）`, events: [] };
    entry.events.push(event);
    years.set(year, entry);
  }
  return [...years.values()];
}

/** A date under its year's heading: `1月26日 22:44`, `7月（只記到月）`, `只記到年`. */
export function withinYear(date: string): string {
  if (date.length === 4) return '只記到年';
  const rest = dateText(date).replace(/^\d+年/, '');
  return date.length === 7 ? `${rest}（只記到月）` : rest;
}

/** The end of a stretch, as short as the year's heading allows. */
export const endText = (until: string, year: string): string =>
  until.length > 4 && until.startsWith(year) ? dateText(until).replace(/^\d+年/, '') : dateText(until);
