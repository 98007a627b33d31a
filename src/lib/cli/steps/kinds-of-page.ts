/** One page of each kind, and those that are special among their kind: what browser tests visit and `npm run screens` takes. */
export const KINDS_OF_PAGE = [
  ['home', '/'],
  ['case list', '/cases/'],
  ['cases by a facet', '/cases/by/cause/credentials/'],
  ['case', '/cases/consular-mailbox-2017/'],
  ['provision list', '/provisions/'],
  ['provision', '/provisions/pdpa-12/'],
  ['checklist list', '/checklists/'],
  ['checklist', '/checklists/accounts/'],
  ['item', '/checklists/items/ACC-03/'],
  ['matrix', '/matrix/'],
  ['patterns', '/patterns/'],
  ['finder', '/finder/'],
  ['finder with answers', '/finder/?actor=public-agency&deed=keep&information=personal&aware=yes&known=2026-10-08T15:20'],
  ['search', '/search/'],
  ['search with results', '/search/?q=密碼'],
  ['source list', '/sources/'],
  ['source', '/sources/cy-2017-consular/'],
  ['glossary', '/glossary/'],
  ['data', '/data/'],
  ['corrections', '/corrections/'],
  ['about', '/about/'],
  ['accessibility', '/about/accessibility/'],
  ['not found', '/404.html'],
] as const;

/** What a page shows only once its script has worked: wait for it before looking. */
export function lastToCome(path: string): string | undefined {
  if (path.startsWith('/search/?')) return '#results li';
  return path.startsWith('/finder/?') ? '#finder-clock-list li' : undefined;
}
