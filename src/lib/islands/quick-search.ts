/** On every page: 「/」 and Ctrl-K lead to the search. Until then there is only this file; the dialog is loaded when it is asked for. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Turned off on /about/accessibility/, as WCAG 2.1.4 asks of a key that is a single character. */
function slashIsOff(): boolean {
  try {
    return localStorage.getItem('qianche-slash') === 'off';
  } catch {
    return false;
  }
}

async function open(): Promise<void> {
  // A page with a field of its own needs no dialog.
  const field = document.querySelector<HTMLInputElement>('main #q');
  if (field) {
    field.focus();
    field.select();
  } else (await import('./quick-dialog.ts')).openDialog();
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const slash = event.key === '/' && !command && !typing(event.target) && !slashIsOff();
  if (!slash && !(command && !event.shiftKey && event.key.toLowerCase() === 'k')) return;
  event.preventDefault();
  void open();
});
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('[data-quick-search]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});
