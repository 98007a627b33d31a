import type { Answer } from '../search/find.ts';
import type { Ready } from '../search/ready.ts';
import { noneText, noteText, statusText, WORDS } from '../search/words.ts';
import type { Completeness } from './search-engine.ts';
import { entryItem, resultItem } from './search-results.ts';

/** Results shown at once; a button shows as many more. */
const AT_ONCE = 20;

/** The parts of a search, on the search page and in the dialog, and what can be shown there. */
export interface View {
  form: HTMLFormElement;
  field: HTMLInputElement;
  results: HTMLOListElement;
  /** as it is without a query; the words say why there is no answer to one */
  showStart(words?: string): void;
  showWaiting(): void;
  showAnswer(answer: Answer, ready: Ready, completeness: Completeness): void;
}

/** Finds the parts by their ids; ui/search has them on the search page, quick-dialog.ts in the dialog. */
export function viewIn(root: ParentNode): View {
  const part = <T extends HTMLElement>(id: string): T => root.querySelector(`#${id}`) as T;
  const [form, field, results] = [
    part<HTMLFormElement>('search-form'),
    part<HTMLInputElement>('q'),
    part<HTMLOListElement>('results'),
  ];
  const [status, note, none, more, start] = ['status', 'note', 'none', 'more', 'start'].map((id) => part(`search-${id}`)) as [
    ...HTMLElement[],
  ] as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

  function fill(answer: Answer, ready: Ready, count: number): void {
    const focused = document.activeElement?.closest('#results a')?.getAttribute('href');
    results.replaceChildren(...answer.results.slice(0, count).map((result) => resultItem(result, answer.query, ready)));
    results.hidden = !answer.results.length;
    more.hidden = answer.results.length <= count;
    more.onclick = () => {
      fill(answer, ready, count + AT_ONCE);
      results.querySelectorAll('a')[count]?.focus();
    };
    // A later, fuller answer does not take the link away from under the reader.
    if (focused) [...results.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  }

  return {
    form,
    field,
    results,
    showStart(words = '') {
      results.replaceChildren();
      for (const block of [results, none, note, more]) block.hidden = true;
      results.removeAttribute('aria-busy');
      status.textContent = words;
      start.hidden = false;
    },
    showWaiting() {
      results.setAttribute('aria-busy', 'true');
      if (!results.childElementCount) status.textContent = WORDS.searching;
    },
    showAnswer(answer, ready, completeness) {
      const { typed } = answer.query;
      start.hidden = true;
      fill(answer, ready, AT_ONCE);
      if (completeness !== 'more') results.removeAttribute('aria-busy');
      status.textContent = statusText(typed, answer) + (completeness === 'more' ? WORDS.more : '');
      note.textContent = (completeness === 'names-only' ? WORDS.namesOnly : '') + noteText(answer);
      note.hidden = !note.textContent;
      none.hidden = answer.total > 0;
      part('search-none-text').textContent = noneText(typed);
      part('search-nearest').replaceChildren(...answer.nearest.map(entryItem));
      part('search-nearest-head').hidden = !answer.nearest.length;
    },
  };
}
