import { element } from './element.ts';
import styles from './quick-dialog.css?url';
import { showRecent } from './recent.ts';
import { searchBox } from './search-box.ts';
import { addressOf } from './search-state.ts';
import { viewIn } from './search-view.ts';

/** The search as a dialog over any page: the same parts, by the same ids, as on the search page. */
let dialog: HTMLDialogElement | undefined;

/** Opens the dialog. The browser keeps what lies under it out of reach and gives the focus back when it closes. */
export function openDialog(): void {
  dialog ??= make();
  if (!dialog.open) dialog.showModal();
  showRecent();
  const field = dialog.querySelector('input') as HTMLInputElement;
  field.focus();
  field.select();
}

const SEARCH_PAGE = '/search/';

function make(): HTMLDialogElement {
  const all = element('a', { href: SEARCH_PAGE, id: 'search-all' }, ['到搜尋頁篩選']);
  const made = element('dialog', { id: 'quick-search', 'aria-label': '快速搜尋' }, [
    formOf(),
    element('p', { id: 'search-status', role: 'status' }),
    element('p', { id: 'search-note', hidden: '' }),
    element('ol', { id: 'results', class: 'results', 'aria-label': '搜尋結果', hidden: '' }),
    element('button', { id: 'search-more', type: 'button', hidden: '' }, ['顯示更多']),
    element('section', { id: 'search-none', hidden: '' }, [
      element('p', { id: 'search-none-text' }),
      element('h2', { id: 'search-nearest-head' }, ['名稱最接近的']),
      element('ul', { id: 'search-nearest', class: 'nearest' }),
    ]),
    element('div', { id: 'search-start' }, [recent()]),
    element('p', { class: 'quick-foot' }, [element('span', {}, ['上下鍵選結果，Esc 關閉']), all]),
  ]);
  // Imported as a style it would be on every page.
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  document.body.append(made);
  const view = viewIn(made);
  searchBox(view, { onQuery: (query) => all.setAttribute('href', addressOf(SEARCH_PAGE, { query, chosen: [] })) });
  view.results.addEventListener('click', ({ target }) => {
    // A link within this page would lead behind the dialog.
    if ((target as Element).closest('a')) made.close();
  });
  (made.querySelector('#quick-close') as HTMLElement).addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => event.target === made && made.close());
  made.addEventListener('keydown', (event) => keepFocus(event, made));
  return made;
}

const formOf = (): HTMLFormElement =>
  element('form', { id: 'search-form', role: 'search', action: SEARCH_PAGE }, [
    element('label', { for: 'q' }, ['找案例、規定、檢核項目或術語']),
    element('div', { class: 'quick-field' }, [
      element('input', {
        ...{ type: 'search', id: 'q', name: 'q', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
        ...{ enterkeyhint: 'search', maxlength: '120' },
      }),
      element('button', { type: 'button', id: 'quick-close' }, ['關閉']),
    ]),
    element('ul', { id: 'suggestions', 'aria-label': '建議的字詞', hidden: '' }),
  ]);

const recent = (): HTMLElement =>
  element('section', { id: 'recent', hidden: '' }, [
    element('h2', {}, ['最近從搜尋打開的']),
    element('ul', { class: 'nearest' }),
    element('button', { type: 'button' }, ['清除']),
  ]);

/** Tab goes round within the dialog; by itself the browser would go on to its own bars. */
function keepFocus(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...within.querySelectorAll<HTMLElement>('a[href], button, input')].filter((stop) => stop.offsetParent !== null);
  const [first, last] = [stops[0], stops.at(-1)];
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
