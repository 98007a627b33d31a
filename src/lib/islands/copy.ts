/**
 * Copy buttons: `<button data-copy="id" hidden>` copies the text of the element with that id, line by line where it is a `pre`. Where the
 * clipboard is closed to the page (no permission, or a folder opened from disk) the text is selected instead, ready for the reader's own
 * copy command, and the fold that holds it opens.
 */
export async function copyFor(button: HTMLElement): Promise<void> {
  const target = document.getElementById(button.dataset.copy ?? '');
  const said = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (!target) return;
  const text = target.textContent ?? '';
  const done = await copied(target.localName === 'pre' ? text : text.replace(/\s+/g, ' ').trim());
  if (!done) select(target);
  if (said) said.textContent = done ? '已複製' : '已選取，請按 Ctrl+C（Mac 按 ⌘C）複製';
}

/** Puts a text on the clipboard; false where that is not allowed. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(target: Element): void {
  target.closest('details')?.setAttribute('open', '');
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(target);
}
