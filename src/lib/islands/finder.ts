import { UNAVAILABLE } from './finder-words.ts';

/** The finder's page as it opens: the rest is loaded when the reader begins, or at once where the address has answers. */
const begin = document.getElementById('finder-begin') as HTMLButtonElement;
const decision = document.getElementById('decision') as HTMLDetailsElement;

async function start(focus: boolean): Promise<void> {
  try {
    const { show } = await import('./finder-app.ts');
    await show({ focus });
  } catch (error) {
    console.error(error);
    (document.getElementById('finder-status') as HTMLElement).textContent = UNAVAILABLE;
    decision.open = true;
  }
}

begin.addEventListener('click', () => start(true));
begin.addEventListener('pointerenter', () => import('./finder-app.ts').catch(() => undefined), { once: true });

(document.getElementById('finder') as HTMLElement).hidden = false;
decision.open = location.hash === '#decision';
if (location.search) start(false);
