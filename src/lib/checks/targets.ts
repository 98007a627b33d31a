import type { Library } from '../content/entry.ts';
import type { RefKind } from '../schema/fields.ts';
import type { Kind } from '../schema/index.ts';

/** Every id that a reference of a kind may name. */
export function targetsOf(library: Library): Record<RefKind, Set<string>> {
  const ids = (kind: 'case' | 'provision' | 'checklist' | 'source') => new Set(library[kind].map((entry) => entry.id));
  return {
    case: ids('case'),
    provision: ids('provision'),
    checklist: ids('checklist'),
    source: ids('source'),
    item: new Set(library.checklist.flatMap((entry) => entry.data.items.map((item) => item.id))),
    term: new Set(library.glossary.flatMap((entry) => entry.data.terms.map((term) => term.id))),
    norm: new Set(
      library.provision.flatMap((entry) => entry.data.versions.flatMap((v) => v.norms.map((norm) => `${entry.id}#${norm.id}`))),
    ),
  };
}

/** Whether a reference can be judged: what stands in a file with errors of its own is not known. */
export function canJudge(library: Library, kind: RefKind, id: string): boolean {
  const unread = (of: Kind): string[] => library.unread.filter((entry) => entry.kind === of).map((entry) => entry.id);
  switch (kind) {
    case 'item':
      return unread('checklist').length === 0;
    case 'term':
      return unread('glossary').length === 0;
    case 'norm':
      return !unread('provision').includes(id.split('#')[0] as string);
    default:
      return !unread(kind).includes(id);
  }
}

/** Where an entry of a kind is written, for remedies. */
export function homeOf(kind: RefKind, id: string): string {
  switch (kind) {
    case 'case':
      return `src/content/cases/${id}.mdx`;
    case 'provision':
      return `src/content/provisions/${id}.mdx`;
    case 'checklist':
      return `src/content/checklists/${id}.mdx`;
    case 'source':
      return `src/content/sources/${id}.yaml`;
    case 'item':
      return 'the checklist of its prefix';
    case 'term':
      return 'src/content/glossary.yaml';
    case 'norm':
      return `src/content/provisions/${id.split('#')[0]}.mdx`;
  }
}

/** Old id → new id for a kind. */
export function movedIds(library: Library, kind: RefKind): Record<string, string> {
  const moved = library.moved[0]?.data;
  return (kind !== 'norm' && moved?.[kind]) || {};
}
