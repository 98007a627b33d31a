import { keyOf } from './quiz-key.ts';

/** Shows a quiz's buttons, and loads what scores it when the reader first touches it or has answered before. */
function start(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  let loading: Promise<unknown> | undefined;
  let ready = false;
  const load = (): void => {
    loading ??= import('./quiz.ts').then((quiz) => {
      quiz.startQuiz(root);
      ready = true;
    });
  };
  for (const touch of ['focusin', 'pointerdown']) root.addEventListener(touch, load);
  root.addEventListener('submit', (event) => {
    /* pressed before the script was there: the press is repeated once it is */
    if (ready) return;
    event.preventDefault();
    load();
    void loading?.then(() => (event.target as HTMLFormElement).requestSubmit());
  });
  try {
    if (localStorage.getItem(keyOf(root.dataset.quiz ?? ''))) load();
  } catch {
    /* asking for the storage is refused to some pages */
  }
}

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
if (quiz) start(quiz);
