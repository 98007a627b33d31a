const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese number below ten thousand: 十二 → 12, 三百十八 → 318, 一〇三 → 103, 兩 → 2. */
export function chineseNumber(text: string): number {
  if (!/[十百千]/.test(text)) return Number([...text].map(digitOf).join(''));
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = digitOf(character);
  }
  return total + digit;
}

const digitOf = (character: string): number => (character === '〇' ? 0 : character === '兩' ? 2 : DIGITS.indexOf(character));

/** What is counted, measured or numbered. */
export const UNIT = '小時|分鐘|個月|[條項款點目節章級類年月日號天週時分秒人筆件份次歲元頁版倍種萬億個]';

const NUMBER = '[〇零一二兩三四五六七八九十百千]+';
const COUNTED = new RegExp(
  `(?<=第\\s*)${NUMBER}(?=\\s*(?:${UNIT}|之))|(?<=[\\d條點]\\s*之\\s*)${NUMBER}|${NUMBER}(?=\\s*(?:${UNIT}))`,
  'g',
);
const ARTICLE_BEFORE = new RegExp(`(?<=[條點]\\s*之\\s*)${NUMBER}`, 'g');

/** Text with counted Chinese numbers in digits, and without separators in digits: 第三百十八條之一 → 第318條之1, 10,050筆 → 10050筆. */
export const withDigits = (text: string): string =>
  text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(COUNTED, (number) => String(chineseNumber(number)))
    .replace(ARTICLE_BEFORE, (number) => String(chineseNumber(number)));
