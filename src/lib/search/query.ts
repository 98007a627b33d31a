import { type Citation, citationIn } from './citation.ts';
import type { SearchEntry } from './entry.ts';
import { EVERYDAY } from './everyday.ts';
import type { Forms } from './forms.ts';
import { piecesOf } from './pieces.ts';
import type { Ready } from './ready.ts';
import { understoodAs } from './understood.ts';

/** Something that a page must have. All of it in the query's form (forms.ts). */
export interface Need {
  /** the ways to write it: as typed, a law by each of its names, a year in both calendars */
  same: string[];
  /** other words for it, from the glossary and from elsewhere: what has only these is shown as such */
  like: string[];
  /** both, folded for comparing with names */
  folded: { same: string[]; like: string[] };
}

/** What a reader asks for. */
export interface Query {
  /** as typed, tidied and shortened */
  typed: string;
  /** the whole text, folded for comparing with names; also with words of elsewhere put into those used here */
  folded: string[];
  cited: Citation | undefined;
  /** what stands on the best pages as one run of text each */
  runs: Need[];
  /** the words of it, as a reader would part them */
  needs: Need[];
  /** years of the Common Era */
  years: string[];
  /** how it was read, where that is not simply as typed */
  understood: string | undefined;
}

/** Nobody types more; what is pasted by mistake need not be searched to its end. */
const LONGEST = 120;
const MOST_NEEDS = 8;
const MOST_LIKE = 6;

/** Reads a query; the directory tells which laws and which other words there are. */
export function understand(input: string, ready: Ready): Query {
  const { forms, laws } = ready;
  const typed = tidy(input);
  const text = forms.form(typed.replace(QUOTES, '"')).replace(ERA, '');
  const changed = forms.query(text);
  const id = itemId(text);
  const cited = id ? undefined : citationIn(text.replaceAll('"', ''), laws);
  const rest = cited ? cited.rest : text;
  const needs = [...(cited ? citedNeeds(cited, ready) : []), ...needsIn(rest, ready)];
  const folded = [...new Set([id ?? text, changed].map(forms.fold))].filter(Boolean);
  return {
    ...{ typed, cited, folded },
    runs: cited ? runsOfCited(cited, ready) : runsIn(text, ready),
    needs: needs.slice(0, MOST_NEEDS),
    years: yearsIn(text),
    understood: understoodAs({ typed, text, changed, id, cited }, ready),
  };
}

const QUOTES = /[“”「」『』]/g;
/** The era before a year; years are looked for in both. */
const ERA = /(?:民國|西元|公元)\s*(?=\d)/g;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

const tidy = (input: string): string =>
  [
    ...input
      .slice(0, 4 * LONGEST)
      .replace(CONTROLS, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, LONGEST)
    .join('')
    .trim();

/** An item's id in any form (acc3, ACC 03) as it is written. */
function itemId(text: string): string | undefined {
  const [, prefix, number] = /^([a-z]{3})\s*[-_ ]?\s*(\d{1,2})$/.exec(text) ?? [];
  return prefix && number ? `${prefix}-${number.padStart(2, '0')}` : undefined;
}

/** Quoted words as one, the others at spaces. */
function runsIn(text: string, ready: Ready): Need[] {
  const { fold } = ready.forms;
  return [...text.matchAll(/"([^"]+)"|[^\s"]+/g)]
    .map(([run, quoted]) => quoted ?? run)
    .filter((run) => fold(run))
    .slice(0, MOST_NEEDS)
    .map((run) => needOf(run, ready, text.includes('"')));
}

/** Quoted words stay whole; the others are parted into words. */
function needsIn(text: string, ready: Ready): Need[] {
  const { known } = ready;
  return [...text.matchAll(/"([^"]+)"|([^"]+)/g)].flatMap(([, quoted, open]) =>
    quoted ? [needOf(quoted, ready, true)] : piecesOf(open ?? '', known).map((piece) => needOf(piece, ready, false)),
  );
}

function needOf(text: string, { forms, synonyms }: Ready, exact: boolean): Need {
  const years = yearsIn(text);
  const same = [text, ...years.flatMap((year) => [`${year}年`, `${Number(year) - 1911}年`])];
  const changed = forms.query(text);
  const others = [changed, ...(EVERYDAY.get(forms.fold(text)) ?? []), ...(synonyms.get(forms.fold(text)) ?? [])];
  const like = exact ? [] : others.filter((other) => other !== text);
  return made(same, [...new Set(like)].filter((form) => !same.includes(form)).slice(0, MOST_LIKE), forms);
}

function made(same: readonly string[], like: readonly string[], { fold }: Forms): Need {
  const distinct = [...new Set(same)];
  return {
    same: distinct,
    like: [...like],
    folded: { same: distinct.map(fold).filter(Boolean), like: like.map(fold).filter(Boolean) },
  };
}

/** 2017, 2017年, 民國106年 and 106年 as years of the Common Era. */
function yearsIn(text: string): string[] {
  const common = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d|[-.]\d)/g)].map(([, year]) => year as string);
  const republic = [...text.matchAll(/(?<!\d)(\d{2,3})年(?!度?內|期|以)/g)].map(([, year]) => String(Number(year) + 1911));
  return [...new Set([...common, ...republic])];
}

/** A cited law by any of its names, and its article. */
function citedNeeds(cited: Citation, { directory, forms }: Ready): Need[] {
  const names = namesOf(cited, directory.laws, forms);
  return [...(names.length ? [made(names, [], forms)] : []), ...(cited.label ? [made([cited.label], [], forms)] : [])];
}

/** A citation as pages have it, by any name of the law, and the other words. */
function runsOfCited(cited: Citation, ready: Ready): Need[] {
  const { directory, forms } = ready;
  const names = namesOf(cited, directory.laws, forms);
  const written = names.length ? names.map((name) => name + cited.label) : [cited.label];
  return [made(written, [], forms), ...runsIn(cited.rest, ready)];
}

/** The names of a cited law, the one that was typed first. */
const namesOf = ({ laws: cited, name }: Citation, laws: readonly string[][], { form }: Forms): string[] =>
  name ? [name, ...cited.flatMap((law) => laws[law] ?? []).map(form)] : [];

/** Whether an entry is what a query cites: the article of the law, or only one of the two, where the query has only one. */
export function citedIn({ cited }: Pick<Query, 'cited'>, { law, article }: SearchEntry): 'article' | 'part' | undefined {
  if (!cited || law === undefined) return undefined;
  if ((cited.name && !cited.laws.includes(law)) || (cited.article && cited.article !== article)) return undefined;
  return cited.name && cited.article ? 'article' : 'part';
}
