import { countWith, matches, parseSelection, queryOf, type Selection, statusText, toggled } from './list-filter-state.ts';

/**
 * Filters a list or table in place: its links choose and unchoose, and the address query holds the state, so that reload, back and a shared
 * address show the same rows. Without it the page shows all of them; where a value has a page of its own, its link leads there.
 */
function start(root: HTMLElement): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const rows = [...root.querySelectorAll<HTMLElement>('[data-facets]')].map((row) => ({
    row,
    tokens: new Set(row.dataset.facets?.split(' ')),
  }));
  const facets = [...new Set(links.map((link) => link.dataset.facet ?? ''))];
  const [status, empty, reset] = ['status', 'empty', 'reset'].map((part) => root.querySelector<HTMLElement>(`[data-${part}]`));

  const unit = root.dataset.filter ?? '';

  const show = (): void => {
    const selection = parseSelection(location.search, facets);
    const shown = rows.filter(({ row, tokens }) => {
      row.hidden = !matches(tokens, selection);
      return !row.hidden;
    }).length;
    for (const link of links) showLink(link, selection);
    if (status) status.textContent = statusText(shown, rows.length, unit, chosenWords(selection));
    if (empty) empty.hidden = shown > 0;
    if (reset) reset.hidden = selection.size === 0;
  };

  const showLink = (link: HTMLAnchorElement, selection: Selection): void => {
    const { facet = '', value = '' } = link.dataset;
    const on = selection.get(facet)?.has(value) ?? false;
    const count = countWith(
      rows.map(({ tokens }) => tokens),
      selection,
      facet,
      value,
    );
    link.href = location.pathname + queryOf(toggled(selection, facet, value), facets);
    link.toggleAttribute('data-none', count === 0 && !on);
    if (on) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (on) unfold(link);
    const number = link.querySelector('[data-count]');
    if (number) number.textContent = String(count);
  };

  const chosenWords = (selection: Selection): string[] =>
    [...selection].flatMap(([facet, values]) =>
      [...values].map(
        (value) => links.find(({ dataset }) => dataset.facet === facet && dataset.value === value)?.dataset.label ?? value,
      ),
    );

  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet], a[data-reset]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  for (const panel of root.querySelectorAll<HTMLElement>('[data-scripted]')) panel.hidden = false;
  show();
}

/** Opens every fold around an element, so that what is chosen can be seen. */
function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

const root = document.querySelector<HTMLElement>('[data-filter]');
if (root) start(root);
