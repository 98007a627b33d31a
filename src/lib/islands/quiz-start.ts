import { keyOf } from './quiz-key.ts';

/** Shows a quiz's buttons, and loads what scores it when the reader first touches it or has answered before. */
function start(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  let loading: Promise<void> | undefined;
  let ready = false;
  const load = (): Promise<void> => {
    loading ??= import('./quiz.ts').then(({ startQuiz }) => {
      startQuiz(root);
      ready = true;
    });
    return loading;
  };
  for (const touch of ['focusin', 'pointerdown']) root.addEventListener(touch, () => void load(), { once: true });
  root.addEventListener('submit', (event) => {
    /* pressed before the script was there: the press is repeated once it is */
    if (ready) return;
    event.preventDefault();
    void load().then(() => (event.target as HTMLFormElement).requestSubmit());
  });
  if (remembered(root.dataset.quiz ?? '')) void load();
}

/* asking for the storage is refused to some pages */
function remembered(quiz: string): boolean {
  try {
    return localStorage.getItem(keyOf(quiz)) !== null;
  } catch {
    return false;
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-quiz]')) start(root);
