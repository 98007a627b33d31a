/** The words of the interface that are made from parts: article numbers, dates, figures, lengths of time. */

/** 第12條, 第318條之1, 第41點, 2.3, 全文 */
export function articleLabel(article: string, unit: string): string {
  if (unit === 'whole') return '';
  const [number, suffix] = article.split('-');
  if (unit === 'article' && /^\d+(-\d+)?$/.test(article)) return `第${number}條${suffix ? `之${suffix}` : ''}`;
  if (unit === 'point' && /^\d+$/.test(article)) return `第${article}點`;
  return ` ${article}`;
}

const DATE_PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2})(?::(\d{2}))?)?/;

/** A date as readers see it: `2017年1月26日 22:44`, `2017年1月26日 15時許`, `2016年7月`, `2016年`. */
export function dateText(date: string): string {
  const [, year, month, day, hour, minute] = DATE_PARTS.exec(date) ?? [];
  const clock = hour ? (minute ? ` ${hour}:${minute}` : ` ${Number(hour)}時許`) : '';
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}${clock}`;
}

/** The Republic of China year: `民國106年`; before 1912 it is counted back (民國前). */
export function rocYear(date: string): string {
  const year = Number(date.slice(0, 4)) - 1911;
  return year > 0 ? `民國${year}年` : `民國前${1 - year}年`;
}

/** Both calendars: `2017年1月26日（民國106年）`. */
export const dateBoth = (date: string): string => `${dateText(date)}（${rocYear(date)}）`;

/** A number with separators: `17,916`. */
export const numberText = (value: number): string => value.toLocaleString('en-US');

/** Minutes as `6小時44分`, or in days from 72 hours on. */
export function minutesText(minutes: number): string {
  const sign = minutes < 0 ? '負' : '';
  const all = Math.abs(minutes);
  if (all >= 72 * 60) return `${sign}${numberText(Math.round(all / 1440))}天`;
  const hours = Math.floor(all / 60);
  const rest = all % 60;
  return `${sign}${hours ? `${hours}小時` : ''}${rest || !hours ? `${rest}分` : ''}`;
}

/** A range of minutes: one value where both ends agree. */
export const gapText = ({ min, max }: { min: number; max: number }): string =>
  min === max ? minutesText(min) : `${minutesText(min)}至${minutesText(max)}`;

/** An ISO duration of the kind used in limits: PT1H → 1小時. */
export function durationText(duration: string): string {
  const [, amount, unit] = /^P(?:T?)(\d+)([HMD])$/.exec(duration) ?? [];
  return `${amount}${unit === 'H' ? '小時' : unit === 'D' ? '日' : '個月'}`;
}
