import { ELEMENT_MARKS, RESULT_MARKS } from '../text.ts';
import type { Group, View } from './finder-view.ts';

/** What each group of provisions is called, and the mark that stands beside it. */
export const GROUP_WORDS: Readonly<Record<Group['id'], { mark: string; title: string; note: string }>> = {
  applies: {
    mark: RESULT_MARKS.applies ?? '',
    title: '要件均有資料支持',
    note: '照你的回答，每個要件都相符；不是違法或有罪的認定。',
  },
  possible: { mark: RESULT_MARKS.possible ?? '', title: '可能', note: '已答的部分相符，還缺指明的事項。' },
  faint: { mark: RESULT_MARKS.possible ?? '', title: '還看不出來', note: '沒有要件被排除，也還沒有要件相符。' },
  'does-not-apply': { mark: RESULT_MARKS['does-not-apply'] ?? '', title: '不適用', note: '有要件照你的回答不相符。' },
  'not-in-force': {
    mark: RESULT_MARKS['not-in-force'] ?? '',
    title: '這一天沒有施行',
    note: '看的那一天沒有這條規定，或尚未施行。',
  },
};

/** The mark and words of an element. */
export const elementWords = (truth: string): { mark: string; words: string } =>
  ELEMENT_MARKS[truth] ?? { mark: '', words: truth };

/** One line for the ear: what the answers come to. */
export function statusText({ answered, groups, clocks, next }: View): string {
  const count = (id: Group['id']): number => groups.find((group) => group.id === id)?.provisions.length ?? 0;
  const running = clocks.filter(({ runs }) => runs).length;
  return [
    `已答${answered.length}題：${count('applies')}條要件均有資料支持，${count('possible')}條可能，`,
    `${count('faint')}條還看不出來，${count('does-not-apply')}條不適用`,
    clocks.length > 0 ? `；${running}個期限已起算，${clocks.length - running}個可能` : '',
    next ? '。' : '。沒有題目能再改變結果了。',
  ].join('');
}

/** What was dropped from an address. */
export const droppedText = (dropped: readonly string[]): string =>
  `網址裡有${dropped.length}處本站不認得，已略去：${dropped.join('、')}。其餘照常。`;

/** What it says where the knowledge cannot be loaded. */
export const UNAVAILABLE = '載入失敗，請重新整理，或用下面的決策表。';
