import type { Citation, CitedLaw } from './citation.ts';
import type { Forms } from './forms.ts';
import type { Ready } from './ready.ts';

/** What a query was read as, step by step. */
interface Reading {
  typed: string;
  text: string;
  changed: string;
  id: string | undefined;
  cited: Citation | undefined;
}

/** The reading of a query in words, where it is not simply what was typed. */
export function understoodAs({ typed, text, changed, id, cited }: Reading, { directory, forms }: Ready): string | undefined {
  const law = cited ? officialName(cited, directory.laws, forms) : '';
  const rest = cited?.rest.replace(/\s+/g, ' ').trim();
  const read = id?.toUpperCase() ?? (cited ? [law + cited.label, rest].filter(Boolean).join(' ') : changed);
  const plain = (words: string): string => words.toLowerCase().replace(/[\s"「」『』“”]/g, '');
  const asTyped =
    id || cited ? plain(read) === plain(typed) : plain(read) === plain(forms.form(typed)) && !otherScript(typed, text);
  return asTyped ? undefined : read;
}

/** The official name of a cited law: of its present text, whose name needs no remark. */
export function officialName(
  { laws: cited, name }: CitedLaw & { name: string },
  laws: readonly string[][],
  { form }: Forms,
): string {
  const names = cited.flatMap((law) => laws[law]?.[0] ?? []).sort((a, b) => a.length - b.length);
  return names[0] ?? (name && form(name));
}

/** Whether ideographs were read as others, apart from those that are merely spelt in two ways here (臺, 台). */
const otherScript = (typed: string, text: string): boolean =>
  [...typed.normalize('NFKC')].some((character) => /\p{Script=Han}/u.test(character) && !text.includes(character)) &&
  !/[〇零一二兩三四五六七八九十百千臺台]/.test(typed);
