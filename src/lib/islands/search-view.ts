import type { Answer } from '../search/find.ts';
import type { Ready } from '../search/ready.ts';
import { noneText, noteText, statusText, WORDS } from '../search/words.ts';
import type { Completeness } from './search-engine.ts';
import { entryItem, resultItem } from './search-results.ts';

/** The parts of a search; ui/search has them on the search page, quick-dialog.ts makes them for the dialog, under the same ids. */
const IDS = [
  ...['search-form', 'q', 'suggestions', 'search-status', 'search-note', 'results', 'search-more'],
  ...['search-none', 'search-none-text', 'search-nearest', 'search-nearest-head', 'search-start'],
] as const;

export interface View {
  form: HTMLFormElement;
  field: HTMLInputElement;
  results: HTMLOListElement;
  part(id: string): HTMLElement;
}

export function viewIn(root: ParentNode): View {
  const parts = new Map(IDS.map((id) => [id as string, root.querySelector(`#${id}`) as HTMLElement]));
  const part = (id: string): HTMLElement => parts.get(id) as HTMLElement;
  return {
    ...{ form: part('search-form') as HTMLFormElement, field: part('q') as HTMLInputElement },
    ...{ results: part('results') as HTMLOListElement, part },
  };
}

/** As it is without a query; `words` say why there is no answer to one. */
export function showStart({ results, part }: View, words = ''): void {
  results.replaceChildren();
  for (const id of ['results', 'search-none', 'search-note', 'search-more']) part(id).hidden = true;
  results.removeAttribute('aria-busy');
  part('search-status').textContent = words;
  part('search-start').hidden = false;
}

/** Says that a search is under way, unless an earlier answer stands there still. */
export function showWaiting({ results, part }: View): void {
  results.setAttribute('aria-busy', 'true');
  if (!results.childElementCount) part('search-status').textContent = WORDS.searching;
}

/** Results shown at once; a button shows as many more. */
const AT_ONCE = 20;

export function showAnswer(view: View, answer: Answer, ready: Ready, completeness: Completeness): void {
  const { results, part } = view;
  const { typed } = answer.query;
  part('search-start').hidden = true;
  showResults(view, answer, ready, AT_ONCE);
  if (completeness !== 'more') results.removeAttribute('aria-busy');
  part('search-status').textContent = statusText(typed, answer) + (completeness === 'more' ? WORDS.more : '');
  const note = (completeness === 'names-only' ? WORDS.namesOnly : '') + noteText(answer);
  part('search-note').textContent = note;
  part('search-note').hidden = !note;
  part('search-none').hidden = answer.total > 0;
  part('search-none-text').textContent = noneText(typed);
  part('search-nearest').replaceChildren(...answer.nearest.map(entryItem));
  part('search-nearest-head').hidden = !answer.nearest.length;
}

function showResults(view: View, answer: Answer, ready: Ready, count: number): void {
  const { results, part } = view;
  const focused = document.activeElement?.closest('#results a')?.getAttribute('href');
  results.replaceChildren(...answer.results.slice(0, count).map((result) => resultItem(result, answer.query, ready)));
  results.hidden = !answer.results.length;
  part('search-more').hidden = answer.results.length <= count;
  part('search-more').onclick = () => {
    showResults(view, answer, ready, count + AT_ONCE);
    results.querySelectorAll('a')[count]?.focus();
  };
  // A later, fuller answer does not take the link away from under the reader.
  if (focused) [...results.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
}
