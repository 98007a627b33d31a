import { neighbour } from './search-results.ts';
import type { View } from './search-view.ts';

/** The arrow keys go from the field through the results and back. */
export function moveByArrows(event: KeyboardEvent, { field, results }: Pick<View, 'field' | 'results'>): void {
  // While an input method composes, its keys are its own.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const links = [...results.querySelectorAll('a')];
  const current = links.find((link) => link === document.activeElement);
  const fromField = document.activeElement === field && step === 1;
  if (!links.length || (!current && !fromField)) return;
  event.preventDefault();
  (neighbour(links, current, step) ?? field).focus();
}
