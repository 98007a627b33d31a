/** An edge kept free around a note. */
const EDGE = 12;
/** Between a word and its note. */
const GAP = 6;

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width' | 'height'>;

/** Where a note stands, in the window: under its word, or above where there is no room below; never over the window's sides. */
export function notePlace(
  word: Pick<Box, 'left' | 'top' | 'bottom'>,
  note: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
): { left: number; top: number } {
  const left = Math.max(EDGE, Math.min(word.left, window.width - note.width - EDGE));
  const below = word.bottom + GAP;
  const above = word.top - GAP - note.height;
  return { left, top: below + note.height > window.height && above >= 0 ? above : below };
}
