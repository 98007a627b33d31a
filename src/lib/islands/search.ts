import { find } from '../search/find.ts';
import { WORDS } from '../search/words.ts';
import { loadEngines } from './search-engines.ts';
import { neighbour } from './search-results.ts';
import { boxes, field, form, kinds, results, showAnswer, showStart, showWaiting } from './search-show.ts';
import { addressOf, readState, type SearchState } from './search-state.ts';

/** The search page: events in, answers out. Nothing is loaded before the field is used or the address has a query. */

const stateOf = (): SearchState => ({
  query: field.value.trim(),
  kinds: boxes.filter((box) => box.checked).map((box) => box.value),
});

function fill({ query, kinds: chosen }: SearchState): void {
  field.value = query;
  for (const box of boxes) box.checked = chosen.includes(box.value);
  search();
}

let timer: ReturnType<typeof setTimeout> | undefined;
let run = 0;

/** Searches for what the form holds and shows the answer, unless a later search has begun meanwhile. */
async function search(): Promise<void> {
  clearTimeout(timer);
  const mine = ++run;
  const state = stateOf();
  history.replaceState(null, '', addressOf(location.pathname, state));
  if (!state.query) return showStart();
  showWaiting();
  try {
    const { directory, fullText, namesOnly } = await loadEngines(form);
    const answer = await find(state.query, state.kinds, directory.entries, fullText);
    if (mine === run) showAnswer(state, answer, namesOnly);
  } catch {
    if (mine === run) showStart(WORDS.unavailable);
  }
}

/** Waits for a pause in typing. */
function searchSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(search, 180);
}

/** Escape clears; the arrows go from the field through the results and back. */
function onKey(event: KeyboardEvent): void {
  // While an input method composes, its keys are its own.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape' && (field.value || boxes.some((box) => box.checked))) {
    event.preventDefault();
    field.focus();
    fill({ query: '', kinds: [] });
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, event.key === 'ArrowDown' ? 1 : -1);
}

function move(event: KeyboardEvent, step: 1 | -1): void {
  const links = [...results.querySelectorAll('a')];
  const current = links.find((link) => link === document.activeElement);
  const fromField = document.activeElement === field && step === 1;
  if (!links.length || (!current && !fromField)) return;
  event.preventDefault();
  (neighbour(links, current, step) ?? field).focus();
}

const fromAddress = (): void => fill(readState(location.search));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
field.addEventListener('focus', () => loadEngines(form).catch(() => undefined), { once: true });
field.addEventListener('input', (event) => {
  if (!(event as InputEvent).isComposing) searchSoon();
});
field.addEventListener('compositionend', searchSoon);
kinds.addEventListener('change', search);
document.addEventListener('keydown', onKey);
addEventListener('popstate', fromAddress);
addEventListener('pageshow', (event) => {
  if (event.persisted) fromAddress();
});
fromAddress();
