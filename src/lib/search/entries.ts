import { plain } from '../markdown/inline.ts';
import { facetsOf, facetTokensOf } from '../model/facets.ts';
import { movedAddresses } from '../model/moved.ts';
import type { Case, Checklist, Correction, Item, Model, Provision, Source, Term } from '../model/types.ts';
import { SITE_NAV, UI } from '../text.ts';
import { PAGES, urlOf } from '../urls.ts';
import { type Directory, FILTERS, type Filter, type SearchEntry, type Summaries } from './entry.ts';
import { formsOf } from './forms.ts';
import { isArticleName, lawsOf } from './laws.ts';
import { spellingsOf } from './spellings.ts';
import { tokensOf } from './tokens.ts';

/** An entry with its summary, which is loaded apart. */
type Summarized = SearchEntry & { summary: string };

/** Everything that has an address, made at build time for the browser to load with the search. */
export function directoryOf(model: Model): Directory {
  const laws = lawsOf(model.provisions);
  const entries = entriesOf(model, laws);
  const spellings = spellingsOf([JSON.stringify(entries), JSON.stringify(laws), ...textsOf(model)]);
  const { form } = formsOf(spellings);
  return {
    entries: entries.map(({ summary, ...entry }) => ({ ...entry, ...(summary ? { lead: tokensOf(form(summary)).length } : {}) })),
    ...{ laws, spellings },
    filters: filtersOf(model),
    moved: movedAddresses(model.moved),
  };
}

/** What is shown with the entries of the directory. */
export const summariesOf = (model: Model): Summaries =>
  Object.fromEntries(
    entriesOf(model, lawsOf(model.provisions))
      .filter(({ summary }) => summary)
      .map(({ url, summary }) => [url, summary]),
  );

const entriesOf = (model: Model, laws: readonly string[][]): Summarized[] => [
  ...model.cases.map(caseEntry),
  ...model.provisions.map((provision) => provisionEntry(provision, laws)),
  ...model.checklists.map(checklistEntry),
  ...model.items.map(itemEntry),
  ...model.sources.map(sourceEntry),
  ...model.terms.map(termEntry),
  ...model.corrections.map(correctionEntry),
  ...pageEntries(),
];

/** The long texts of the content, for the characters and words in use. */
const textsOf = ({ cases, provisions, checklists, terms, corrections }: Model): string[] =>
  [
    ...cases.map(({ body, claims, timeline, findings, lessons, notTold }) => [
      body,
      claims,
      timeline,
      findings,
      lessons,
      notTold,
    ]),
    ...provisions.map(({ versions, body }) => [versions, body]),
    ...checklists.map(({ body }) => body),
    ...terms.map(({ definition }) => definition),
    ...corrections.map(({ what, how }) => [what, how]),
  ].map((parts) => JSON.stringify(parts, withoutNodes) ?? '');

/** Entries are linked to each other; their own words are enough. */
const withoutNodes = (key: string, value: unknown): unknown =>
  key === 'case' || key === 'provision' || key === 'position' ? undefined : value;

const filtersOf = (model: Model): Filter[] =>
  facetsOf(model)
    .filter(({ id }) => (FILTERS as readonly string[]).includes(id))
    .map(({ id, label, values }) => ({ id, label, values: values.map((value) => ({ id: value.id, label: value.label })) }))
    .sort((a, b) => orderOf(a.id) - orderOf(b.id));

const orderOf = (id: string): number => (FILTERS as readonly string[]).indexOf(id);

/** Long enough to tell entries apart, short enough to keep the file small. */
const SUMMARY = 42;

function summaryOf(text: string): string {
  const words = plain(text).replace(/\s+/g, ' ');
  return words.length > SUMMARY ? `${words.slice(0, SUMMARY)}…` : words;
}

const provisionTokens = (provisions: readonly { id: string }[]): string[] => provisions.map(({ id }) => `provision/${id}`);

const caseEntry = (node: Case): Summarized => ({
  kind: '案例',
  id: node.id,
  title: node.title,
  url: urlOf(node),
  summary: plain(node.summary),
  names: node.aliases,
  facets: facetTokensOf(node).filter((token) => orderOf(token.split('/')[0] ?? '') >= 0),
});

/** How a provision stands today, by the state of the version that may be in force. */
function oldness(state: string | undefined): Pick<SearchEntry, 'old'> {
  if (state === 'in-force' || state === 'in-force-date-unknown') return {};
  return { old: state === 'unverified' ? 'unverified' : 'ended' };
}

function provisionEntry(provision: Provision, laws: readonly string[][]): Summarized {
  const { shortTitle, caption, aliases, now, versions, law, article, succeeds, succeededBy, mappings, items } = provision;
  return {
    kind: '規定',
    id: provision.id,
    title: `${shortTitle}　${caption}`,
    url: urlOf(provision),
    summary: summaryOf(now?.version.reading ?? versions.at(-1)?.reading ?? '條文未收錄。'),
    names: distinct([provision.title, caption, ...aliases.filter((alias) => !isArticleName(alias, provision))]),
    law: laws.findIndex(([name]) => name === law),
    article,
    ...oldness(now?.version.state),
    related: [...succeededBy, ...succeeds].map(urlOf),
    weight: mappings.length + items.length,
    facets: provisionTokens([provision]),
  };
}

const checklistEntry = (checklist: Checklist): Summarized => ({
  kind: '檢核表',
  id: checklist.id,
  title: checklist.title,
  url: urlOf(checklist),
  summary: summaryOf(checklist.summary),
  names: [checklist.prefix, ...checklist.aliases],
  facets: provisionTokens(distinct(checklist.items.flatMap((item) => item.provisions))),
});

const itemEntry = (item: Item): Summarized => ({
  kind: '檢核項目',
  id: item.id,
  title: `${item.id}　${item.title}`,
  url: urlOf(item),
  summary: summaryOf(item.text),
  names: [item.title],
  weight: item.lessons.length,
  facets: provisionTokens(item.provisions),
});

const sourceEntry = (source: Source): Summarized => ({
  kind: '來源',
  id: source.id,
  title: source.title,
  url: urlOf(source),
  summary: summaryOf(`${source.publisher}。${source.quality}`),
  names: [source.shortTitle, ...(source.documentNumber ? [source.documentNumber] : [])],
});

const termEntry = (term: Term): Summarized => ({
  kind: '術語',
  id: term.id,
  title: term.term,
  url: urlOf(term),
  summary: summaryOf(term.definition),
  names: distinct([...(term.english ? [term.english] : []), ...term.aliases]),
  related: term.provisions.map(urlOf),
  facets: provisionTokens(term.provisions),
});

const correctionEntry = (correction: Correction): Summarized => ({
  kind: '更正',
  id: correction.id,
  title: correction.title,
  url: urlOf(correction),
  summary: summaryOf(correction.what),
  names: [],
  facets: provisionTokens(correction.provisions),
});

/** The fixed pages; the first is the home page. */
const pageEntries = (): Summarized[] =>
  [
    { label: '首頁', href: PAGES.home },
    ...SITE_NAV,
    { label: UI.about, href: PAGES.about },
    { label: UI.accessibility, href: PAGES.accessibility },
    { label: UI.corrections, href: PAGES.corrections },
    { label: UI.sources, href: PAGES.sources },
    { label: UI.data, href: PAGES.data },
  ].map(({ label, href }) => ({
    kind: '頁面',
    id: href.split('/').filter(Boolean).join('-') || 'home',
    title: label,
    url: href,
    summary: '',
    names: [],
  }));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
