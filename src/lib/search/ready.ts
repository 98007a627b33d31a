import type { LawName } from './citation.ts';
import type { Directory, SearchEntry } from './entry.ts';
import { EVERYDAY } from './everyday.ts';
import { type Forms, formsOf } from './forms.ts';

/** An entry with its words folded once, for many queries. */
export interface ReadyEntry {
  entry: SearchEntry;
  title: string;
  /** id and other names */
  names: string[];
  /** title and names, parted so that no query reaches across */
  all: string;
  /** the same with its signs and spaces */
  spelled: string;
}

/** A directory made ready for queries. */
export interface Ready {
  directory: Directory;
  forms: Forms;
  entries: ReadyEntry[];
  byUrl: Map<string, ReadyEntry>;
  /** every law's names, the longest first */
  laws: LawName[];
  /** the other names of what a folded word names in the glossary */
  synonyms: Map<string, string[]>;
  /** words that are never parted */
  known: Set<string>;
}

/** Makes a directory ready: what does not depend on the query is done once. */
export function readyOf(directory: Directory): Ready {
  const forms = formsOf(directory.spellings);
  const entries = directory.entries.map((entry) => readyEntry(entry, forms));
  const synonyms = synonymsIn(directory.entries, forms);
  return {
    directory,
    forms,
    entries,
    byUrl: new Map(entries.map((ready) => [ready.entry.url, ready])),
    laws: lawNames(directory.laws, forms),
    synonyms,
    known: new Set([...synonyms.keys(), ...EVERYDAY.keys()]),
  };
}

function lawNames(laws: readonly string[][], { form }: Forms): LawName[] {
  const places = new Map<string, number[]>();
  laws.forEach((names, law) => {
    for (const name of new Set(names.map(form))) places.set(name, [...(places.get(name) ?? []), law]);
  });
  return [...places].map(([name, which]) => ({ name, laws: which })).sort((a, b) => b.name.length - a.name.length);
}

function readyEntry(entry: SearchEntry, { fold, form }: Forms): ReadyEntry {
  const title = fold(entry.title);
  const spelled = form([entry.id, entry.title, ...entry.names].join('\n'));
  const names = [...new Set([entry.id, ...entry.names].map(fold))].filter(Boolean);
  return { entry, title, names, all: [title, ...names].join('\n'), spelled };
}

/** Every name in the glossary with the other names of the same thing. */
function synonymsIn(entries: readonly SearchEntry[], { form, fold }: Forms): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, title, names } of entries) {
    if (kind !== '術語') continue;
    const all = [title, ...names].map(form);
    for (const name of all) found.set(fold(name), [...(found.get(fold(name)) ?? []), ...all.filter((other) => other !== name)]);
  }
  return found;
}
