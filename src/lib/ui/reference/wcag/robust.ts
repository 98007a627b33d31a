import type { Criterion } from './criterion.ts';

/** WCAG 2.2, principle 4: Robust. 4.1.1 is no longer part of it. */
export const ROBUST: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: '名稱、角色、值',
    english: 'Name, Role, Value',
    level: 'A',
    outcome: 'met',
    how: '控制項都是 HTML 原有的元素。人工以 Chromium 的無障礙樹核對搜尋、篩選、事件查詢、測驗與複製的名稱、角色與狀態；沒有用報讀軟體試過，見下方限制。',
    checks: ['axe'],
  },
  {
    number: '4.1.3',
    name: '狀態訊息',
    english: 'Status Messages',
    level: 'AA',
    outcome: 'met',
    how: '搜尋與篩選的筆數、對答案的結果、複製成功，都寫進狀態區，焦點不動。',
    checks: ['said', 'quiz'],
  },
];
