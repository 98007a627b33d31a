import { articleLabel } from '../text.ts';
import type { Answer } from './find.ts';

/** The sentences with which the search answers. */

/** How much was found, for the status line; also read aloud. */
export function statusText(query: string, kinds: readonly string[], { results, textTotal }: Answer): string {
  const among = kinds.length ? `在${kinds.join('、')}中` : '';
  if (!results.length) return `「${query}」${among}沒有結果`;
  if (textTotal) return `${among}全文找到 ${textTotal} 筆；列出最相關的，連同名稱相符的共 ${results.length} 筆`;
  return `${among}找到 ${results.length} 筆`;
}

/** What to know before reading the results; empty where nothing is. */
export function noteText({ unlisted, counts, results }: Answer): string {
  if (unlisted) {
    const { law, article, entries } = unlisted;
    return `本站沒有收錄${law}${articleLabel(article, 'article')}。與案例或檢核項目有關的才收，${law}有 ${entries.length} 條。`;
  }
  const others = sum(counts);
  return !results.length && others ? `其他種類有 ${others} 筆。` : '';
}

/** What was searched, where nothing was found at all. */
export const noneText = (query: string): string =>
  `已在全部頁面的全文，以及案例、規定、檢核項目、術語等的名稱與別名中找過「${query}」。字詞之間空一格表示都要有；加上引號表示要連在一起。`;

export const WORDS = {
  searching: '搜尋中',
  apart: '字詞分開出現',
  allKinds: '看全部種類',
  /** the full text cannot be reached: a folder on disk, or a site served without its index */
  namesOnly: '全文索引無法載入，只比對了名稱與別名。',
  unavailable: '搜尋無法載入。這一頁需要由網站伺服器提供；可以改看下面的清單，用瀏覽器的頁內尋找。',
} as const;

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
