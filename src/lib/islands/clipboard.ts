/** Copies a text; false where the clipboard is closed to the page (no permission, or a folder opened from disk). */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what a node shows, ready for the reader's own copy command. */
export function select(target: Node): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(target);
}

/** What to say of an attempt to copy. */
export const COPIED = '已複製';
export const SELECTED = '已選取，請按 Ctrl+C（Mac 按 ⌘C）複製';
