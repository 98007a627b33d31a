import { COPIED, copied, SELECTED, select } from './clipboard.ts';

/**
 * Copy buttons: `<button data-copy="id" hidden>` copies the text of the element with that id. Where the clipboard is closed to the page
 * (no permission, or a folder opened from disk) the text is selected instead, ready for the reader's own copy command.
 */
function start(button: HTMLButtonElement): void {
  const target = document.getElementById(button.dataset.copy ?? '');
  const said = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (!target) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copied((target.textContent ?? '').replace(/\s+/g, ' ').trim());
    if (!done) select(target);
    if (said) said.textContent = done ? COPIED : SELECTED;
  });
}

/** A page knows its path but not the host it is served from: only the browser knows the whole address. */
function completeAddresses(): void {
  if (location.protocol === 'file:') return;
  for (const place of document.querySelectorAll('[data-address]'))
    place.textContent = new URL(place.textContent ?? '', location.href).href;
}

completeAddresses();
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) start(button);
