import type { Entry, Library } from '../content/entry.ts';
import { versionOn } from '../rules/versions.ts';
import type { CorrectionData, TermData } from '../schema/lists.ts';
import type { Norm } from '../schema/provision.ts';
import { articleLabel } from '../text.ts';
import { decideCells } from './cells.ts';
import { citationsOf } from './citations.ts';
import { distinct, get } from './entries.ts';
import { freeze } from './freeze.ts';
import { linkCase } from './link-case.ts';
import { spanOfPeriod } from './spans.ts';
import type { Case, Checklist, Correction, Item, Model, Provision, Source, Term } from './types.ts';

/** Links checked content into one graph. Every reference must resolve: run the checks first. */
export function link(library: Library): Model {
  const model = wholeSite(library);

  const provisions = new Map(library.provision.map((entry) => [entry.id, provisionOf(entry, model.site.lawAsOf)]));
  const checklists = library.checklist.map(checklistOf);
  const items = new Map(checklists.flatMap((checklist) => checklist.items.map((item) => [item.id, item] as const)));
  const sources = new Map(library.source.map((entry) => [entry.id, sourceOf(entry)]));
  const training = new Map(library.training.map((entry) => [entry.id, entry.data]));
  const cases = new Map(library.case.map((entry) => [entry.id, caseOf(entry, training.get(entry.id))]));
  const terms = new Map(
    library.glossary
      .flatMap((entry) => entry.data.terms)
      .map((data): [string, Term] => [data.id, { ...data, kind: 'term', provisions: [], see: [] }]),
  );

  for (const entry of library.provision) linkProvision(get(provisions, entry.id), entry, provisions);
  for (const entry of library.checklist) linkItems(entry, items, provisions);
  decideCells(library, [...cases.values()], [...provisions.values()], model.site.lawAsOf);
  for (const entry of library.case)
    linkCase(get(cases, entry.id), entry.data, { provisions, items, sources, lawAsOf: model.site.lawAsOf });
  for (const { data } of library.glossary) for (const term of data.terms) linkTerm(get(terms, term.id), term, provisions, terms);
  for (const checklist of checklists)
    checklist.cases = distinct(checklist.items.flatMap((item) => item.lessons.map((lesson) => lesson.case)));
  const corrections = library.corrections.flatMap((entry) =>
    entry.data.entries.map((data) => correctionOf(data, cases, provisions)),
  );

  Object.assign(model, {
    cases: [...cases.values()].sort(byPeriod),
    provisions: [...provisions.values()],
    checklists,
    items: [...items.values()],
    sources: [...sources.values()],
    terms: [...terms.values()],
    corrections,
  });
  citationsOf(model, sources);
  return freeze(model);
}

/** What belongs to no entry alone. */
function wholeSite({ site, vocabulary, facts, moved, revision }: Library): Model {
  if (!site[0] || !vocabulary[0] || !facts[0] || !moved[0])
    throw new Error('link: the content lacks site, vocabulary, facts or moved; run the checks first');
  const { questions } = facts[0].data;
  return { site: site[0].data, vocabulary: vocabulary[0].data, questions, moved: moved[0].data, revision } as Model;
}

function linkTerm(term: Term, data: TermData, provisions: Map<string, Provision>, terms: Map<string, Term>): void {
  term.provisions = data.provisions.map((id) => get(provisions, id));
  term.see = data.see.map((id) => get(terms, id));
}

const correctionOf = (
  { kind, ...data }: CorrectionData,
  cases: Map<string, Case>,
  provisions: Map<string, Provision>,
): Correction => ({
  ...data,
  kind: 'correction',
  type: kind,
  cases: data.cases.map((id) => get(cases, id)),
  provisions: data.provisions.map((id) => get(provisions, id)),
});

function provisionOf(entry: Entry<'provision'>, lawAsOf: string): Provision {
  const { data } = entry;
  const label = articleLabel(data.article, data.articleUnit);
  return {
    ...data,
    kind: 'provision',
    id: entry.id,
    title: data.law + label,
    shortTitle: (data.lawShort ?? data.law) + label,
    mappings: [],
    cells: [],
    items: [],
    succeeds: [],
    succeededBy: [],
    counterpart: [],
    now: versionOn(data.versions, lawAsOf),
    body: entry.body?.tree,
  };
}

function linkProvision(provision: Provision, entry: Entry<'provision'>, all: Map<string, Provision>): void {
  for (const id of entry.data.succeeds) {
    provision.succeeds.push(get(all, id));
    get(all, id).succeededBy.push(provision);
  }
  for (const id of entry.data.counterpart) {
    provision.counterpart.push(get(all, id));
    get(all, id).counterpart.push(provision);
  }
}

function checklistOf(entry: Entry<'checklist'>): Checklist {
  const checklist: Checklist = { ...entry.data, kind: 'checklist', id: entry.id, items: [], cases: [], body: entry.body?.tree };
  checklist.items = entry.data.items.map(
    (data): Item => ({ ...data, kind: 'item', checklist, provisions: [], norm: undefined, lessons: [] }),
  );
  return checklist;
}

function linkItems(entry: Entry<'checklist'>, items: Map<string, Item>, provisions: Map<string, Provision>): void {
  for (const data of entry.data.items) {
    const item = get(items, data.id);
    item.norm = data.norm ? normOf(data.norm, provisions) : undefined;
    item.provisions = distinct([
      ...(item.norm ? [item.norm.provision] : []),
      ...data.provisions.map((id) => get(provisions, id)),
    ]);
    for (const provision of item.provisions) provision.items.push(item);
  }
}

function normOf(reference: string, provisions: Map<string, Provision>): { provision: Provision; norm: Norm } {
  const [provisionId = '', normId] = reference.split('#');
  const provision = get(provisions, provisionId);
  const norm = [provision.now?.version, ...provision.versions]
    .flatMap((version) => version?.norms ?? [])
    .find((candidate) => candidate.id === normId);
  if (!norm) throw new Error(`link: there is no norm "${reference}"`);
  return { provision, norm };
}

function sourceOf(entry: Entry<'source'>): Source {
  const { kind: type, ...data } = entry.data;
  return { ...data, type, kind: 'source', id: entry.id, citations: new Map(), cases: [] };
}

function caseOf(entry: Entry<'case'>, training: Case['training']): Case {
  const linked = { cells: [], mappings: [], items: [], sources: [] };
  return { ...entry.data, ...linked, kind: 'case', id: entry.id, training, body: entry.body?.tree };
}

const byPeriod = (a: Case, b: Case): number => spanOfPeriod(b).to - spanOfPeriod(a).to || (a.id < b.id ? -1 : 1);
