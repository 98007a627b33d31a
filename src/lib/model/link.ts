import type { Entry, Library } from '../content/entry.ts';
import { versionOn, versionsIn } from '../rules/versions.ts';
import type { CaseData, Review } from '../schema/case.ts';
import { parsePin } from '../schema/fields.ts';
import type { Norm } from '../schema/provision.ts';
import { articleLabel } from '../text.ts';
import { decideCells } from './cells.ts';
import { citationsOf } from './citations.ts';
import { freeze } from './freeze.ts';
import { spanOfMapping, spanOfPeriod } from './spans.ts';
import type { Case, Cell, Checklist, Correction, Item, Mapping, Model, Provision, Source, Term } from './types.ts';

/** Links checked content into one graph. Every reference must resolve: run the checks first. */
export function link(library: Library): Model {
  const [site, vocabulary, facts, moved] = [library.site[0], library.vocabulary[0], library.facts[0], library.moved[0]].map(
    (entry) => entry?.data,
  );
  if (!site || !vocabulary || !facts || !moved)
    throw new Error('link: the content lacks site, vocabulary, facts or moved; run the checks first');
  const model = {
    site,
    vocabulary,
    questions: (facts as { questions: Model['questions'] }).questions,
    moved,
    revision: library.revision,
  } as Model;

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
  for (const data of library.glossary.flatMap((entry) => entry.data.terms)) {
    const term = get(terms, data.id);
    term.provisions = data.provisions.map((id) => get(provisions, id));
    term.see = data.see.map((id) => get(terms, id));
  }
  for (const checklist of checklists)
    checklist.cases = distinct(checklist.items.flatMap((item) => item.lessons.map((lesson) => lesson.case)));
  const corrections = library.corrections
    .flatMap((entry) => entry.data.entries)
    .map(
      ({ kind, ...data }): Correction => ({
        ...data,
        kind: 'correction',
        type: kind,
        cases: data.cases.map((id) => get(cases, id)),
        provisions: data.provisions.map((id) => get(provisions, id)),
      }),
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

interface Others {
  provisions: Map<string, Provision>;
  items: Map<string, Item>;
  sources: Map<string, Source>;
  lawAsOf: string;
}

function linkCase(node: Case, data: CaseData, { provisions, items, sources, lawAsOf }: Others): void {
  node.mappings = data.mappings.map((mapping): Mapping => {
    const provision = get(provisions, mapping.provision);
    const cell = node.cells.find((candidate) => candidate.provision === provision);
    const linked: Mapping = {
      ...mapping,
      review: mapping.review && withMissing(mapping.review, cell),
      case: node,
      provision,
      versionsThen: versionsIn(provision.versions, spanOfMapping(mapping, data)),
      cell,
      versionNow: versionOn(provision.versions, lawAsOf),
    };
    provision.mappings.push(linked);
    return linked;
  });
  for (const lesson of data.lessons) for (const id of lesson.items) get(items, id).lessons.push({ case: node, lesson });
  const named = new Set(data.lessons.flatMap((lesson) => lesson.items));
  node.items = [...items.values()].filter((item) => named.has(item.id));
  const pins = [
    ...data.claims,
    ...data.timeline,
    ...data.findings,
    ...data.mappings.flatMap((mapping) => mapping.stated),
    ...data.lessons,
    ...data.advice,
    ...data.redacted,
  ].flatMap((part) => [part.pin, ...('also' in part && part.also ? part.also : [])]);
  node.sources = distinct(pins.map((pin) => get(sources, parsePin(pin).source)));
  for (const source of node.sources) source.cases.push(node);
}

/** A review with what its result lacks: in the editor's words, else as the rules have it. */
const withMissing = (review: Review, cell: Cell | undefined): Review => ({
  ...review,
  missing: review.missing ?? (cell?.past.result === review.result ? cell.past.missing : undefined),
});

const byPeriod = (a: Case, b: Case): number => spanOfPeriod(b).to - spanOfPeriod(a).to || (a.id < b.id ? -1 : 1);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`link: "${id}" is not there; run the checks first`);
  return found;
}
