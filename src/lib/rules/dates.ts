/** A stretch of time in whole minutes since 1970 (UTC), both ends included. */
export interface Span {
  from: number;
  to: number;
}

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute';

const MINUTES_A_DAY = 1440;
/** Taiwan time, in minutes ahead of UTC. It has had no daylight saving since 1979. */
const OFFSET = 480;

/** How exactly a date is told. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  if (date.length === 7) return 'month';
  if (date.length === 10) return 'day';
  return date[13] === ':' ? 'minute' : 'hour';
}

/** Whether the day and the clock time exist. */
export function dateExists(date: string): boolean {
  const { year, month, day, hour, minute } = partsOf(date);
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The minutes that a date may mean. A day runs to the midnight that ends it (24:00, as legal periods do), an hour to its last minute.
 */
export function spanOf(date: string): Span {
  const { year, month, day, hour, minute } = partsOf(date);
  const at = (y: number, m: number, d: number, minutes = 0): number => Date.UTC(y, m - 1, d) / 60_000 - OFFSET + minutes;
  switch (precisionOf(date)) {
    case 'year':
      return { from: at(year, 1, 1), to: at(year + 1, 1, 1) };
    case 'month':
      return { from: at(year, month, 1), to: at(year, month + 1, 1) };
    case 'day':
      return { from: at(year, month, day), to: at(year, month, day) + MINUTES_A_DAY };
    case 'hour':
      return { from: at(year, month, day, hour * 60), to: at(year, month, day, hour * 60 + 59) };
    case 'minute':
      return { from: at(year, month, day, hour * 60 + minute), to: at(year, month, day, hour * 60 + minute) };
  }
}

/** Whether all that `date` may mean is over before `other` begins. The midnight that ends a day is not yet the next day's. */
export function isBefore(date: string, other: string): boolean {
  const { to } = spanOf(date);
  const lastMinute = precisionOf(date) === 'hour' || precisionOf(date) === 'minute' ? to : to - 1;
  return lastMinute < spanOf(other).from;
}

/** The minutes in which something told by a date, or between two, may have happened. */
export function momentOf({ at, notAfter }: { at: string; notAfter?: string | undefined }): Span {
  return { from: spanOf(at).from, to: spanOf(notAfter ?? at).to };
}

/** From the earliest to the latest time that may lie between two moments, in minutes; negative where the second may come first. */
export function gapBetween(a: Span, b: Span): { min: number; max: number } {
  return { min: b.from - a.to, max: b.to - a.from };
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The numbers in a date; what it does not tell is the first of its kind. */
export function partsOf(date: string): Parts {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2})(?::(\d{2}))?)?/.exec(date) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) };
}

/** A minute as a date in Taiwan time: `2017-01-26T22:44+08:00`. */
export const dateOf = (minute: number): string => `${new Date((minute + OFFSET) * 60_000).toISOString().slice(0, 16)}+08:00`;
