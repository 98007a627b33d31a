import { plain } from '../markdown/inline.ts';
import type { Case, Item, Model, Provision } from '../model/types.ts';
import { profilesOf } from '../rules/alike.ts';
import type { Knowledge, KnownItem, KnownProvision } from '../rules/knowledge.ts';
import type { Version } from '../schema/provision.ts';
import { urlOf } from '../urls.ts';

/** What the incident finder loads: the provisions that can be decided, the questions, the cases by their conducts, the items. */
export function knowledgeOf(model: Model): Knowledge {
  const { vocabulary, site, revision, questions, cases, items } = model;
  return {
    lawAsOf: site.lawAsOf,
    revision,
    questions: questions.map((question) => ({ ...question, help: question.help && plain(question.help) })),
    provisions: model.provisions.filter(({ cells, versions }) => cells.length > 0 || hasElements(versions)).map(known),
    cases: cases.map((node) => ({ id: node.id, title: node.title, url: urlOf(node), items: node.items.map(({ id }) => id) })),
    profiles: cases.flatMap((node: Case) => profilesOf(node.id, node)),
    items: items.map(knownItem),
    events: labelsOf(vocabulary.event),
    missing: labelsOf(vocabulary.missing),
    doubts: Object.fromEntries(
      [...(vocabulary['version-state'] ?? []), ...(vocabulary['text-basis'] ?? [])].map(({ id, description }) => [
        id,
        plain(description),
      ]),
    ),
  };
}

const labelsOf = (values: Model['vocabulary'][string] = []): Record<string, string> =>
  Object.fromEntries(values.map(({ id, label }) => [id, label]));

const hasElements = (versions: readonly Version[]): boolean =>
  versions.some(({ norms }) => norms.some(({ elements }) => elements.length > 0));

const known = (provision: Provision): KnownProvision => ({
  id: provision.id,
  title: provision.shortTitle,
  caption: provision.caption,
  url: urlOf(provision),
  earlier: provision.earlier,
  versions: provision.versions.map(knownVersion),
});

/** Without the reading, which the provision's own page has. */
const knownVersion = ({ promulgated, effective, until, certain, state, basis, note, norms }: Version): Version => ({
  ...{ promulgated, effective, until, certain, state, basis },
  note: note && plain(note),
  norms: norms.map((norm) => ({ ...norm, what: plain(norm.what) })),
});

const knownItem = (item: Item): KnownItem => ({
  id: item.id,
  title: item.title,
  url: urlOf(item),
  checklist: item.checklist.title,
  duty: item.force === 'duty',
  provisions: item.provisions.map(({ id }) => id),
});
