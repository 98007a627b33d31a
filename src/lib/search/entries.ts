import { plain } from '../markdown/inline.ts';
import { movedAddresses } from '../model/moved.ts';
import type { Case, Checklist, Correction, Item, Model, Provision, Source, Term } from '../model/types.ts';
import { SITE_NAV, UI } from '../text.ts';
import { PAGES, urlOf } from '../urls.ts';
import type { Directory, SearchEntry } from './entry.ts';

/** Everything that has an address, made at build time for the browser to load with the search. */
export const directoryOf = (model: Model): Directory => ({
  entries: [
    ...model.cases.map(caseEntry),
    ...model.provisions.map(provisionEntry),
    ...model.checklists.map(checklistEntry),
    ...model.items.map(itemEntry),
    ...model.terms.map(termEntry),
    ...model.sources.map(sourceEntry),
    ...model.corrections.map(correctionEntry),
    ...pageEntries(),
  ],
  moved: movedAddresses(model.moved),
});

/** Long enough to tell entries apart, short enough to keep the file small. */
const SUMMARY = 80;

function summaryOf(text: string): string {
  const words = plain(text).replace(/\s+/g, ' ');
  return words.length > SUMMARY ? `${words.slice(0, SUMMARY)}…` : words;
}

const caseEntry = (node: Case): SearchEntry => ({
  kind: '案例',
  id: node.id,
  title: node.title,
  url: urlOf(node),
  summary: summaryOf(node.summary),
  names: node.aliases,
});

const provisionEntry = (provision: Provision): SearchEntry => ({
  kind: '規定',
  id: provision.id,
  title: `${provision.shortTitle}　${provision.caption}`,
  url: urlOf(provision),
  summary: summaryOf(provision.now?.version.reading ?? provision.versions.at(-1)?.reading ?? '條文未收錄。'),
  names: distinct([provision.title, provision.shortTitle, provision.caption, ...provision.aliases]),
  laws: lawNames(provision),
  article: provision.article,
});

/** What the law is called: in full, in short, without the year of its text, and as in the aliases that end in the article (PDPA 12). */
function lawNames({ law, lawShort = law, article, aliases }: Provision): string[] {
  const ending = new RegExp(`[\\s第§]*${article.replace('-', '(?:-|條?之)')}[條點]?$`);
  const fromAliases = aliases.filter((alias) => ending.test(alias)).map((alias) => alias.replace(ending, ''));
  return distinct([law, lawShort, ...[law, lawShort].map((name) => name.replace(/（\d.*）$/, '')), ...fromAliases]).filter(
    Boolean,
  );
}

const checklistEntry = (checklist: Checklist): SearchEntry => ({
  kind: '檢核表',
  id: checklist.id,
  title: checklist.title,
  url: urlOf(checklist),
  summary: summaryOf(checklist.summary),
  names: [checklist.prefix, ...checklist.aliases],
});

const itemEntry = (item: Item): SearchEntry => ({
  kind: '檢核項目',
  id: item.id,
  title: `${item.id}　${item.title}`,
  url: urlOf(item),
  summary: summaryOf(item.text),
  names: [item.title],
});

const termEntry = (term: Term): SearchEntry => ({
  kind: '術語',
  id: term.id,
  title: term.term,
  url: urlOf(term),
  summary: summaryOf(term.definition),
  names: distinct([...(term.english ? [term.english] : []), ...term.aliases]),
});

const sourceEntry = (source: Source): SearchEntry => ({
  kind: '來源',
  id: source.id,
  title: source.title,
  url: urlOf(source),
  summary: summaryOf(`${source.publisher}。${source.quality}`),
  names: [source.shortTitle, ...(source.documentNumber ? [source.documentNumber] : [])],
});

const correctionEntry = (correction: Correction): SearchEntry => ({
  kind: '更正',
  id: correction.id,
  title: correction.title,
  url: urlOf(correction),
  summary: summaryOf(correction.what),
  names: [],
});

/** The fixed pages that are linked from every page; the first is the home page. */
const pageEntries = (): SearchEntry[] =>
  [
    { label: '首頁', href: PAGES.home },
    ...SITE_NAV,
    { label: UI.about, href: PAGES.about },
    { label: UI.corrections, href: PAGES.corrections },
    { label: UI.sources, href: PAGES.sources },
    { label: UI.data, href: PAGES.data },
  ].map(({ label, href }) => ({
    kind: '頁面',
    id: href.split('/')[1] || 'home',
    title: label,
    url: href,
    summary: '',
    names: [],
  }));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
