import { copyFor } from './copy.ts';
import styles from './help.css?url';
import { offerLink } from './places.ts';
import { showNote } from './terms.ts';

/* Imported as a style it would be on every page. What is shown is measured, so its look must be there first. */
const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
await new Promise((done) => {
  link.onload = link.onerror = done;
  document.head.append(link);
});

/** What a reading page does when it is used: it offers links to entries, explains terms, copies, prints. */
export function help({ target, type }: Event): void {
  const within = (selector: string): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  const term = within('a[href^="/glossary/#"]') as HTMLAnchorElement | null;
  if (term) void showNote(term, type);
  if (type !== 'click') {
    offerLink(within);
    return;
  }
  const button = within('button');
  if (button?.dataset.copy) void copyFor(button);
  if (button && 'print' in button.dataset) print();
}
