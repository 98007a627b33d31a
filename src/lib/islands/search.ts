import { searchBox } from './search-box.ts';
import { filtersIn } from './search-filters.ts';
import { addressOf, readState } from './search-state.ts';
import { viewIn } from './search-view.ts';

/** The search page: its state is its address. Nothing is loaded before the field is used or the address has a query. */
const view = viewIn(document);
const { form, field } = view;
const filters = filtersIn(form);

const search = searchBox(view, {
  chosen: filters.chosen,
  onQuery(query) {
    history.replaceState(null, '', addressOf(location.pathname, { query, chosen: filters.chosen() }));
    if (!query) filters.hide();
  },
  onAnswer: ({ counts }, { directory }) => filters.show(directory.filters, counts),
});

function fill(address: string): void {
  const { query, chosen } = readState(address);
  field.value = query;
  filters.choose(chosen);
  search();
}

form.addEventListener('change', ({ target }) => {
  if (target !== field) search();
});
/** Escape clears; a second time it does what it does everywhere. */
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.key !== 'Escape' || (!field.value && !filters.chosen().length)) return;
  event.preventDefault();
  field.focus();
  fill('');
});
addEventListener('popstate', () => fill(location.search));
addEventListener('pageshow', (event) => {
  if (event.persisted) fill(location.search);
});
fill(location.search);
