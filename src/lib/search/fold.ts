/** Text with one form for each character: full width as half width, 臺 as 台, capitals as small letters. Keeps the length of Chinese text. */
export const plainForm = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('臺', '台');

/** What is left for comparing names: letters, digits and ideographs only, so that 「ACC-03」, 「acc 03」 and 「ＡＣＣ０３」 are the same. */
export const fold = (text: string): string => plainForm(text).replace(/[^\p{L}\p{N}]/gu, '');
