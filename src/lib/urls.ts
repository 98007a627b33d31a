/** The kinds that have a page of their own, and the parts of pages that can be linked. */
export type Addressed =
  | { kind: 'case' | 'provision' | 'checklist' | 'item' | 'source' | 'term' | 'correction'; id: string }
  | { kind: 'claim' | 'event' | 'finding' | 'mapping'; case: string; id: string }
  | { kind: 'place'; source: string; id: string }
  | { kind: 'facet'; facet: string; id: string };

/** The site's fixed pages. */
export const PAGES = {
  home: '/',
  cases: '/cases/',
  provisions: '/provisions/',
  checklists: '/checklists/',
  matrix: '/matrix/',
  patterns: '/patterns/',
  finder: '/finder/',
  search: '/search/',
  sources: '/sources/',
  glossary: '/glossary/',
  data: '/data/',
  corrections: '/corrections/',
  about: '/about/',
  accessibility: '/about/accessibility/',
} as const;

/** The address of an entry or of a part of one. The only code that knows addresses: they never change. */
export function urlOf(to: Addressed): string {
  switch (to.kind) {
    case 'case':
      return `${PAGES.cases}${to.id}/`;
    case 'provision':
      return `${PAGES.provisions}${to.id}/`;
    case 'checklist':
      return `${PAGES.checklists}${to.id}/`;
    case 'item':
      return `${PAGES.checklists}items/${to.id}/`;
    case 'source':
      return `${PAGES.sources}${to.id}/`;
    case 'term':
      return `${PAGES.glossary}#${to.id}`;
    case 'correction':
      return `${PAGES.corrections}#${to.id}`;
    case 'claim':
    case 'event':
    case 'finding':
    case 'mapping':
      return `${PAGES.cases}${to.case}/${anchorOf(to.kind, to.id)}`;
    case 'place':
      return `${PAGES.sources}${to.source}/#${to.id}`;
    case 'facet':
      return `${PAGES.cases}by/${to.facet}/${to.id}/`;
  }
}

/** The fragment of a claim, event, finding or mapping on its case's page. */
export const anchorOf = (kind: 'claim' | 'event' | 'finding' | 'mapping', id: string): string => `#${kind}-${id}`;
