import { copied } from './copy.ts';

const PLACES = ['claim', 'event', 'finding', 'mapping', 'case'].map((kind) => `main :is(tr, li, article)[id^="${kind}-"]`).join();

const button = document.createElement('button');
button.type = 'button';
button.className = 'place-link';
button.ariaLive = 'polite';

/**
 * Every claim, event, finding and provision on a page has an address of its own. One button copies it: it goes to the entry that pointer
 * or focus is in, so that a long page has one button and not hundreds.
 */
export function offerLink(within: (selector: string) => HTMLElement | null): void {
  const place = within(PLACES);
  if (!place || place.contains(button)) return;
  button.textContent = '複製連結';
  /* of a table's row only a cell can hold it */
  (place instanceof HTMLTableRowElement ? place.cells.item(place.cells.length - 1) : place)?.append(button);
}

button.addEventListener('click', async () => {
  const id = button.closest(PLACES)?.id ?? '';
  const done = await copied(new URL(`#${id}`, location.href).href);
  /* where the clipboard is closed to the page, the address bar shows the address */
  if (!done) location.hash = id;
  button.textContent = done ? '已複製' : '網址列就是連結';
});
