const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese number below ten thousand: 十二 → 12, 三百十八 → 318, 三百五十八 → 358, 一〇三 → 103. */
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

const digitOf = (character: string): number => (character === '〇' ? 0 : DIGITS.indexOf(character));

const NUMBER = '[〇零一二三四五六七八九十百千]+';
const PLACES = new RegExp(`(?<=第\\s*)${NUMBER}(?=\\s*[條項款點])|(?<=[條點]\\s*之\\s*)${NUMBER}|${NUMBER}(?=\\s*條)`, 'g');

/** Text with the Chinese numbers of articles, paragraphs and points in digits: 第三百十八條之一 → 第318條之1. Other words keep theirs. */
export const withDigits = (text: string): string => text.replace(PLACES, (number) => String(chineseNumber(number)));
