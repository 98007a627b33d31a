import type { Answer } from '../search/find.ts';
import { noneText, noteText, statusText, WORDS } from '../search/words.ts';
import { entryItem, resultItem } from './search-results.ts';
import type { SearchState } from './search-state.ts';

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The parts of the search page; ui/search has them. */
export const form = part<HTMLFormElement>('search-form');
export const field = part<HTMLInputElement>('q');
export const kinds = part<HTMLFieldSetElement>('kinds');
export const results = part<HTMLOListElement>('results');
export const boxes = [...kinds.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
const status = part('search-status');
const note = part('search-note');
const none = part('search-none');
const start = part('search-start');

/** The page as it is without a query; `words` say why there is no answer to one. */
export function showStart(words = ''): void {
  results.replaceChildren();
  for (const block of [results, none, note, kinds]) block.hidden = true;
  status.textContent = words;
  start.hidden = false;
}

/** Says that a search is under way, unless an earlier answer stands there still. */
export function showWaiting(): void {
  if (!results.childElementCount) status.textContent = WORDS.searching;
}

/** Shows an answer. */
export function showAnswer(state: SearchState, answer: Answer, namesOnly: boolean): void {
  start.hidden = true;
  results.replaceChildren(...answer.results.map(resultItem));
  results.hidden = !answer.results.length;
  status.textContent = statusText(state.query, state.kinds, answer);
  showNote(answer, namesOnly);
  showCounts(answer, state.kinds);
  none.hidden = answer.results.length > 0 || found(answer);
  part('search-none-text').textContent = noneText(state.query);
  part('search-nearest').replaceChildren(...answer.nearest.map(entryItem));
  part('search-nearest-head').hidden = !answer.nearest.length;
}

/** Whether there is anything in any kind. */
const found = ({ counts }: Answer): boolean => Object.keys(counts).length > 0;

function showNote(answer: Answer, namesOnly: boolean): void {
  const text = [namesOnly ? WORDS.namesOnly : '', noteText(answer)].filter(Boolean).join('');
  note.replaceChildren(text);
  note.hidden = !text;
  if (answer.results.length || !found(answer)) return;
  const all = document.createElement('button');
  all.type = 'button';
  all.textContent = WORDS.allKinds;
  all.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    field.focus();
    kinds.dispatchEvent(new Event('change'));
  });
  note.append(' ', all);
}

/** Counts beside the kinds; a kind without results stays only while it is chosen. */
function showCounts({ counts }: Answer, chosen: readonly string[]): void {
  for (const box of boxes) {
    const count = counts[box.value] ?? 0;
    const label = box.closest('label') as HTMLLabelElement;
    (label.querySelector('.count') as HTMLElement).textContent = String(count);
    label.hidden = !count && !chosen.includes(box.value);
  }
  kinds.hidden = boxes.every((box) => box.closest('label')?.hidden);
}
