import type { Filter } from '../search/entry.ts';
import { element } from './element.ts';

/** The filters of the search page: kinds as boxes, the others as lists, each value with how many results it has. */
export interface Filters {
  chosen(): string[];
  choose(tokens: readonly string[]): void;
  show(filters: readonly Filter[], counts: ReadonlyMap<string, number>): void;
  hide(): void;
}

export function filtersIn(form: HTMLFormElement): Filters {
  const kinds = form.querySelector('#kinds') as HTMLFieldSetElement;
  const more = form.querySelector('#filters') as HTMLDetailsElement;
  const others = more.querySelector('div') as HTMLElement;
  // On a phone the lists would push the results off the screen.
  more.open = matchMedia('(min-width: 45rem)').matches;
  const boxes = [...kinds.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  // Lists are made with the first answer; what the address chose must wait until then.
  let chosen: string[] = [];

  function read(): string[] {
    const fromBoxes = boxes.filter((box) => box.checked).map((box) => `kind/${box.value}`);
    const lists = [...others.querySelectorAll('select')];
    const made = new Set(lists.map(({ name }) => name));
    const fromLists = lists.filter(({ value }) => value).map(({ name, value }) => `${name}/${value}`);
    const waiting = chosen.filter((token) => !token.startsWith('kind/') && !made.has(token.split('/')[0] ?? ''));
    return [...fromBoxes, ...fromLists, ...waiting];
  }

  return {
    chosen: () => {
      chosen = read();
      return chosen;
    },
    choose(tokens) {
      chosen = [...tokens];
      for (const box of boxes) box.checked = tokens.includes(`kind/${box.value}`);
      others.replaceChildren();
      if (tokens.some((token) => !token.startsWith('kind/'))) more.open = true;
    },
    show(filters, counts) {
      showKinds(boxes, counts);
      kinds.hidden = boxes.every((box) => box.closest('label')?.hidden);
      const focused = (document.activeElement as HTMLSelectElement | null)?.id;
      others.replaceChildren(...filters.flatMap((filter) => listOf(filter, counts, chosen)));
      more.hidden = !others.childElementCount;
      if (focused?.startsWith('filter-')) document.getElementById(focused)?.focus();
    },
    hide() {
      kinds.hidden = true;
      more.hidden = true;
    },
  };
}

/** Counts beside the kinds; a kind without results stays only while it is chosen. */
function showKinds(boxes: readonly HTMLInputElement[], counts: ReadonlyMap<string, number>): void {
  for (const box of boxes) {
    const count = counts.get(`kind/${box.value}`) ?? 0;
    const label = box.closest('label') as HTMLLabelElement;
    (label.querySelector('.count') as HTMLElement).textContent = String(count);
    label.hidden = !count && !box.checked;
  }
}

/** One filter as a list, with the values that have results or are chosen. */
function listOf({ id, label, values }: Filter, counts: ReadonlyMap<string, number>, chosen: readonly string[]): HTMLElement[] {
  const options = values
    .map((value) => ({ ...value, count: counts.get(`${id}/${value.id}`) ?? 0, picked: chosen.includes(`${id}/${value.id}`) }))
    .filter(({ count, picked }) => count || picked);
  if (!options.length) return [];
  const list = element('select', { id: `filter-${id}`, name: id }, [
    element('option', { value: '' }, ['不限']),
    ...options.map((option) =>
      element('option', { value: option.id, ...(option.picked ? { selected: '' } : {}) }, [`${option.label}（${option.count}）`]),
    ),
  ]);
  return [element('label', { for: `filter-${id}` }, [`${label} `, list])];
}
