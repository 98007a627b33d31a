import type { Directory } from '../search/entry.ts';

/** Loads the list of everything that has an address; the element's `data-entries` says where it is. */
export async function loadDirectory(element: HTMLElement): Promise<Directory> {
  const { entries } = element.dataset as { entries: string };
  const answer = await fetch(entries);
  if (!answer.ok) throw new Error(`${entries}: ${answer.status}`);
  return answer.json();
}
