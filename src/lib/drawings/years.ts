import { spanOf } from '../rules/dates.ts';

/** A scale from minutes to a place. */
interface MinuteScale {
  (minute: number): number;
  domain(): number[];
}

/** Years on a scale of minutes, a round number of years apart, at most `most`. */
export function yearTicks(x: MinuteScale, most: number): { year: number; at: number }[] {
  const [from, to] = x.domain().map((minute) => new Date(minute * 60_000).getUTCFullYear()) as [number, number];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= most) ?? 50;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: x(spanOf(String(year)).from) }));
}
