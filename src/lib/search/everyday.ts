/** Words that people use for one thing, besides those of the glossary: each line is tried for the others, and shown as such. */
const GROUPS = [
  '洩漏 洩露 走漏',
  '外洩 外流 流出',
  '薪資 薪水',
  '電子郵件 電郵 email',
  '惡意程式 木馬 電腦病毒 中毒',
  '駭客 黑客',
  '罰鍰 罰款',
  '密碼 口令 password',
  '委外 外包',
  '影印 複印',
  '隨身碟 usb',
  '行動電話 手機',
  '個人資料 個資',
];

/** The other words for each word of a group. */
export const EVERYDAY: ReadonlyMap<string, string[]> = new Map(
  GROUPS.map((group) => group.split(' ')).flatMap((words) =>
    words.map((word): [string, string[]] => [word, words.filter((other) => other !== word)]),
  ),
);
