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

/** The main navigation, in order. */
export const SITE_NAV = [
  { label: '案例', href: '/cases/' },
  { label: '規定', href: '/provisions/' },
  { label: '檢核表', href: '/checklists/' },
  { label: '事件查詢', href: '/finder/' },
  { label: '對照表', href: '/matrix/' },
  { label: '規律', href: '/patterns/' },
  { label: '術語', href: '/glossary/' },
  { label: '搜尋', href: '/search/' },
] as const;

/** Words of the frame. */
export const UI = {
  skip: '跳到主要內容',
  siteKind: '公務機關洩密與資料外洩案例庫',
  mainNav: '主要選單',
  crumbs: '所在位置',
  about: '關於本站',
  accessibility: '無障礙',
  corrections: '更正紀錄',
  sources: '來源文件',
  data: '開放資料',
  notAdvice: (lawAsOf: string) =>
    `本站對法規的說明是訓練教材，不是法律意見，也不是條文。「今日」以${dateText(lawAsOf)}為準；各條規定另載查對日期，適用前請核對官方條文。`,
  imprint: (revision: string) => `內容採 CC BY 4.0、程式採 MIT 授權。內容版次 ${revision}。`,
} as const;

/** A claim's value as readers see it: `10,050筆`, `約15,000筆`, `逾15,000筆`, `1至3人`, a moment or a statement. */
export function claimValueText(claim: {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  at?: string | undefined;
  text?: string | undefined;
  approx?: string | undefined;
  unit?: string | undefined;
}): string {
  if (claim.text) return claim.text;
  const before = claim.approx ? ({ about: '約', over: '逾', under: '不足', 'at-least': '至少' }[claim.approx] ?? '') : '';
  if (claim.at) return before + dateText(claim.at);
  const unit = claim.unit ?? '';
  if (claim.value !== undefined) return `${before}${numberText(claim.value)}${unit}`;
  if (claim.min !== undefined && claim.max !== undefined)
    return `${before}${numberText(claim.min)}至${numberText(claim.max)}${unit}`;
  return claim.min !== undefined ? `至少${numberText(claim.min)}${unit}` : `至多${numberText(claim.max ?? 0)}${unit}`;
}

/** The mark of each review result, so that colour alone never tells; the label stands beside it or in a legend. */
export const RESULT_MARKS: Readonly<Record<string, string>> = {
  applies: '●',
  possible: '○',
  'not-shown': '·',
  'does-not-apply': '–',
  'not-in-force': '×',
};

/** What a fitting result means, by what the norm is for: never guilt, and not yet that a duty was broken. */
export const APPLIES_WORDS: Readonly<Record<string, string>> = {
  duty: '義務已發生',
  prohibition: '落入禁止',
  offence: '要件均有資料支持，非有罪認定',
  aggravation: '加重要件有據',
  complaint: '須告訴',
  claim: '請求權要件有據',
  power: '職權要件有據',
};

/** One character for each way in which a source uses a provision, for cells too small for the label. */
export const STATED_MARKS: Readonly<Record<string, string>> = {
  breached: '違',
  'contrary-to-purport': '悖',
  cited: '引',
  alleged: '主',
  'complaint-filed': '告',
  'deferred-prosecution': '緩',
  disciplined: '懲',
  analogous: '類',
};

/** A period in both calendars: `2016年10月10日至2017年1月26日（民國105年至106年）`, or the bounds between which it lies. */
export function periodText(period: {
  from?: string | undefined;
  to?: string | undefined;
  notBefore?: string | undefined;
  notAfter?: string | undefined;
}): string {
  const { from, to, notBefore, notAfter } = period;
  const both = (start: string, end: string, between: string, after = ''): string => {
    const years = [...new Set([rocYear(start), rocYear(end)])];
    return `${dateText(start)}${start === end ? '' : `${between}${dateText(end)}`}${after}（${years.join('至')}）`;
  };
  if (from && to) return both(from, to, '至');
  if (from) return `${dateBoth(from)}起`;
  if (to) return `至${dateBoth(to)}止`;
  if (notBefore && notAfter) return both(notBefore, notAfter, '與', '之間');
  return notBefore ? `不早於${dateBoth(notBefore)}` : `不晚於${dateBoth(notAfter ?? '')}`;
}

/** How one element came out: a mark that does not rest on colour, and its words. */
export const ELEMENT_MARKS: Readonly<Record<string, { mark: string; words: string }>> = {
  met: { mark: '✓', words: '有資料支持' },
  unknown: { mark: '？', words: '未定' },
  'not-met': { mark: '–', words: '不符' },
  silent: { mark: '·', words: '各文件未提' },
};

/** A length held against a limit; a limit without a number is not measured. */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
  over: '超過',
  within: '未超過',
  open: '看實際時刻，可能超過',
  'no-number': '',
};

/** A limit: a length of time, or the law's own word where it gives none. */
export const limitText = ({ within, word }: { within?: string | undefined; word?: string | undefined }): string =>
  within ? `${durationText(within)}內` : `未定時數，規定的用語是「${word}」`;
