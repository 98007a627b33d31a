import { WORDS } from '../search/words.ts';
import { rememberIn, showRecent } from './recent.ts';
import { answer, prepare, type Show } from './search-engine.ts';
import { moveByArrows } from './search-keys.ts';
import { suggestionsIn } from './search-suggestions.ts';
import { showAnswer, showStart, showWaiting, type View } from './search-view.ts';

interface Options {
  /** the filters that are chosen */
  chosen?: () => string[];
  /** told of each query before it is answered */
  onQuery?: (typed: string) => void;
  /** told of each answer, after it is shown */
  onAnswer?: Show;
}

/** Time without a key after which a search begins. */
const PAUSE = 150;

/**
 * Makes a view's field search, while typing and at once on Enter: the same on the search page and in the dialog. Gives the search for what
 * the field holds.
 */
export function searchBox(view: View, options: Options = {}): () => void {
  const { form, field, results } = view;
  const searchNow = searcher(view, options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = (): void => {
    clearTimeout(timer);
    void searchNow();
  };
  const suggestions = suggestionsIn(view, search);
  const searchSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
    void suggestions.show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.hide();
    search();
  });
  field.addEventListener('focus', () => prepare().catch(() => undefined), { once: true });
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  const root = results.closest('dialog') ?? document;
  root.addEventListener('keydown', (event) => moveByArrows(event as KeyboardEvent, view));
  rememberIn(results);
  showRecent();
  return search;
}

/** A search for what the field holds, whose answer is dropped once a later one has begun. */
function searcher(view: View, { chosen = () => [], onQuery, onAnswer }: Options): () => Promise<void> {
  let run = 0;
  return async () => {
    const mine = ++run;
    const current = (): boolean => mine === run;
    const typed = view.field.value.trim();
    onQuery?.(typed);
    if (!typed) return showStart(view);
    showWaiting(view);
    const show: Show = (...shown) => {
      showAnswer(view, ...shown);
      onAnswer?.(...shown);
    };
    await answer(typed, chosen(), show, current).catch(() => current() && showStart(view, WORDS.unavailable));
  };
}
