import { suggestionsFor } from '../search/suggest.ts';
import { WORDS } from '../search/words.ts';
import { element } from './element.ts';
import { rememberIn, showRecent } from './recent.ts';
import { answer, loadReady, prepare, type Show } from './search-engine.ts';
import { moveByArrows } from './search-keys.ts';
import type { View } from './search-view.ts';

interface Box {
  /** searches for what the field holds */
  search(): Promise<void>;
}

interface Options {
  /** the filters that are chosen */
  chosen?: () => string[];
  /** told of each query before it is answered */
  onQuery?: (typed: string) => void;
  /** told of each answer, after the view */
  onAnswer?: Show;
}

/** Time without a key after which a search begins. */
const PAUSE = 150;

/** Makes a view's field search: while typing, with suggestions, and at once on Enter. The same on the search page and in the dialog. */
export function searchBox(
  view: View,
  { chosen = () => [], onQuery = () => undefined, onAnswer = () => undefined }: Options = {},
): Box {
  const { form, field, results } = view;
  const suggestions = form.querySelector('#suggestions') as HTMLUListElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  async function search(): Promise<void> {
    clearTimeout(timer);
    const mine = ++run;
    const current = (): boolean => mine === run;
    const typed = field.value.trim();
    onQuery(typed);
    if (!typed) return view.showStart();
    view.showWaiting();
    const show: Show = (...shown) => {
      view.showAnswer(...shown);
      onAnswer(...shown);
    };
    await answer(typed, chosen(), show, current).catch(() => current() && view.showStart(WORDS.unavailable));
  }

  function searchSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
    void suggest();
  }

  async function suggest(): Promise<void> {
    const typed = field.value;
    const ready = await loadReady().catch(() => undefined);
    if (!ready || typed !== field.value) return;
    const words = suggestionsFor(typed, ready);
    suggestions.replaceChildren(...words.map((word) => element('li', {}, [element('button', { type: 'button' }, [word])])));
    suggestions.hidden = !words.length;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.hidden = true;
    void search();
  });
  suggestions.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    field.value = target.textContent ?? '';
    field.focus();
    suggestions.hidden = true;
    void search();
  });
  field.addEventListener('focus', () => prepare().catch(() => undefined), { once: true });
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  rememberIn(results);
  showRecent();
  const root = results.closest('dialog') ?? document;
  root.addEventListener('keydown', (event) => moveByArrows(event as KeyboardEvent, view));
  return { search };
}
