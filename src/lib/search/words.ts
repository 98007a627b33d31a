import type { Answer } from './find.ts';
import type { Looser, Result } from './rank.ts';

/** The sentences with which the search answers. */

/** How much was found, for the status line; also read aloud. */
export function statusText(typed: string, { results, total }: Answer): string {
  if (!total) return `「${typed}」沒有結果`;
  if (!results.length) return `在所選的篩選中沒有結果；不篩選有 ${total} 筆`;
  return results.length < total ? `篩選後 ${results.length} 筆，共 ${total} 筆` : `找到 ${total} 筆`;
}

/** How the query was read, and what to know before reading the results; empty where nothing is. */
export function noteText({ query, unlisted, renumbered }: Answer): string {
  const read = query.understood ? `以「${query.understood}」搜尋。` : '';
  const missing = unlisted
    ? `本站沒有收錄${unlisted.law}${unlisted.label}。與案例或檢核項目有關的才收，這部法規有 ${unlisted.entries.length} 條。`
    : '';
  const moved = renumbered
    ? `${shortOf(renumbered.from.title)}現已不是這個條號；今日見${shortOf(renumbered.to.title)}，兩者都列在前面。`
    : '';
  return read + missing + moved;
}

/** A provision's title without its caption. */
const shortOf = (title: string): string => title.split('　')[0] ?? title;

/** What was searched, where nothing was found at all. */
export const noneText = (typed: string): string =>
  `已在全部頁面的全文，以及案例、規定、檢核項目、術語等的名稱與別名中找過「${typed}」。字詞之間空一格表示都要有；加上引號表示要連在一起。`;

/** What is said beside a result's kind. */
export const remarkOf = ({ looser, name }: Result): string => (looser ? LOOSER[looser] : name ? `又稱「${name}」` : '');

const LOOSER: Readonly<Record<Looser, string>> = {
  moved: '條號或法規已改，前後相承',
  like: '近義字詞',
  apart: '字詞分開出現',
  part: '只有部分字詞',
};

export const WORDS = {
  searching: '搜尋中',
  /** names have answered, the full text has not yet */
  more: '，全文搜尋中',
  /** the full text cannot be reached: a folder on disk, or a site served without its index */
  namesOnly: '全文索引無法載入，只比對了名稱與別名。',
  unavailable: '搜尋無法載入。這一頁需要由網站伺服器提供；可以改看下面的清單，用瀏覽器的頁內尋找。',
} as const;
