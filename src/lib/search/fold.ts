/**
 * Text with one form for each character: full width as half width, 臺 as 台, capitals as small letters. Every character stays in its
 * place, so that what is found in the form can be marked in the text.
 */
export const plainForm = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('臺', '台')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** What is left for comparing: letters, digits and ideographs only, so that 「ACC-03」, 「acc 03」 and 「ＡＣＣ０３」 are the same. */
export const fold = (text: string): string => plainForm(text).replace(/[^\p{L}\p{N}]/gu, '');
