/** Loads what explains a term in place when the reader first stops at one: by pointer, by keyboard or by finger. */
const TERM = 'a.to-term';
let loading: Promise<typeof import('./terms.ts')> | undefined;

const at = (event: Event): HTMLAnchorElement | null => (event.target as Element).closest?.(TERM) ?? null;

function explain(event: Event): void {
  const term = at(event);
  if (!term) return;
  loading ??= import('./terms.ts');
  void loading.then(({ showNote }) => showNote(term, event.type));
}

for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, explain);

/* a finger cannot hover: the first tap explains, the second follows the link */
document.addEventListener('click', (event) => {
  const term = at(event);
  if (!term || !matchMedia('(hover: none)').matches || term.hasAttribute('aria-describedby')) return;
  event.preventDefault();
  explain(event);
});
