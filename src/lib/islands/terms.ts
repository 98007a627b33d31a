import { element } from './element.ts';
import { notePlace } from './note-place.ts';

type Notes = Record<string, [term: string, english: string, definition: string]>;

const ID = 'term-note';
/** long enough to pass over a word, and to get from the word to its note */
const PAUSE = 250;

let notes: Promise<Notes> | undefined;
let pointed: HTMLAnchorElement | undefined;
let shown: { term: HTMLAnchorElement; note: HTMLElement } | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Shows what the glossary says of a term, beside it, until pointer and focus have left both, or Escape is pressed. */
export async function showNote(term: HTMLAnchorElement, reason: string): Promise<void> {
  clearTimeout(closing);
  if (shown?.term === term) return;
  pointed = term;
  for (const kind of ['pointerleave', 'blur']) term.addEventListener(kind, leave, { once: true });
  if (reason === 'pointerover') await new Promise((done) => setTimeout(done, PAUSE));
  const words = await wordsOf(term);
  if (!words || pointed !== term || shown?.term === term) return;
  hide();
  const [name, english, definition] = words;
  const more = matchMedia('(hover: none)').matches ? [element('i', {}, ['再點一次，到術語頁。'])] : [];
  const head = [element('b', {}, [name]), ' ', element('span', { lang: 'en' }, [english])];
  const note = element('div', { id: ID, class: 'term-note', role: 'tooltip' }, [
    element('p', {}, head),
    element('p', {}, [definition]),
    ...more,
  ]);
  note.addEventListener('pointerenter', () => clearTimeout(closing));
  note.addEventListener('pointerleave', leave);
  document.body.append(note);
  const { left, top } = notePlace(term.getBoundingClientRect(), note.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
  term.setAttribute('aria-describedby', ID);
  shown = { term, note };
}

async function wordsOf(term: HTMLAnchorElement): Promise<Notes[string] | undefined> {
  notes ??= fetch('/glossary/terms.json').then((answer) => answer.json());
  /* from a folder on disk nothing can be fetched: the link still leads to the glossary */
  return (await notes.catch(() => ({}) as Notes))[decodeURIComponent(term.hash.slice(1))];
}

function leave(event: Event): void {
  /* a finger leaves as soon as it is lifted */
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  pointed = undefined;
  clearTimeout(closing);
  closing = setTimeout(hide, PAUSE);
}

function hide(): void {
  shown?.term.removeAttribute('aria-describedby');
  shown?.note.remove();
  shown = undefined;
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (shown && !shown.note.contains(target as Node) && !shown.term.contains(target as Node)) hide();
});
