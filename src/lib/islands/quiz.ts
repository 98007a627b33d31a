import { keyOf } from './quiz-key.ts';
import { type Answers, GRADE_WORDS, gradeOf, parseAnswers, type Question, scoreText } from './quiz-state.ts';

/** A question of the page, with its elements. */
interface Part extends Question {
  form: HTMLFormElement;
  inputs: HTMLInputElement[];
}

/** Lets a quiz score itself: each question on its button, the whole below; the device remembers what was checked. */
export function startQuiz(root: HTMLElement): void {
  const parts = [...root.querySelectorAll<HTMLFormElement>('form')].map(readPart);
  const key = keyOf(root.dataset.quiz ?? '');
  let answers: Answers = parseAnswers(load(key), parts);

  const showScore = (): void => {
    const score = root.querySelector('[data-score]');
    if (score) score.textContent = scoreText(parts, answers);
  };
  for (const part of parts) {
    const chosen = answers[part.id];
    if (chosen) restore(part, chosen);
    part.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const now = part.inputs.flatMap(({ checked }, at) => (checked ? [at] : []));
      showGrade(part, now);
      if (now.length === 0) return;
      answers = { ...answers, [part.id]: now };
      save(key, JSON.stringify(answers));
      unfoldKey(part, true);
      showScore();
    });
  }
  root.querySelector('[data-forget]')?.addEventListener('click', () => {
    answers = {};
    save(key, undefined);
    for (const part of parts) forget(part);
    showScore();
  });
  showScore();
}

function readPart(form: HTMLFormElement): Part {
  const inputs = [...form.querySelectorAll('input')];
  const right = inputs.flatMap(({ dataset }, at) => ('right' in dataset ? [at] : []));
  return { id: form.id.replace('quiz-', ''), options: inputs.length, right, form, inputs };
}

function showGrade({ form, ...question }: Part, chosen: readonly number[]): void {
  const grade = gradeOf(question, chosen);
  form.dataset.grade = grade;
  say(form, GRADE_WORDS[grade]);
}

function restore(part: Part, chosen: readonly number[]): void {
  for (const at of chosen) (part.inputs[at] as HTMLInputElement).checked = true;
  showGrade(part, chosen);
}

function forget(part: Part): void {
  part.form.reset();
  part.form.removeAttribute('data-grade');
  say(part.form, '');
  unfoldKey(part, false);
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

function unfoldKey({ form }: Part, open: boolean): void {
  const key = form.querySelector('details');
  if (key) key.open = open;
}

/* A browser may keep no storage for a page (private windows, folders opened from disk): the quiz then forgets, and still scores. */
function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function save(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    /* it forgets */
  }
}
