import { type Inquire, inquirer } from '../rules/inquiry.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import { element } from './element.ts';
import { answerIn, showQuestion } from './finder-form.ts';
import { showResults } from './finder-results.ts';
import { answered, type FinderState, queryOf, readState } from './finder-state.ts';
import { reportText } from './finder-text.ts';
import { askOf, type Question, type View, viewOf } from './finder-view.ts';
import { droppedText, statusText } from './finder-words.ts';

/** The incident finder at work: the address holds the answers, everything else follows from it, and nothing is sent. */
const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const root = part('finder');
const form = part<HTMLFormElement>('finder-form');
const [date, known] = [part<HTMLInputElement>('finder-date'), part<HTMLInputElement>('finder-known')];

interface Ready {
  knowledge: Knowledge;
  inquire: Inquire;
}

let loading: Promise<Ready> | undefined;

/** Loads what the finder knows, once; after a failure the next call tries again. */
function load(): Promise<Ready> {
  loading ??= fetch(root.dataset.knowledge ?? '')
    .then((response) => (response.ok ? (response.json() as Promise<Knowledge>) : Promise.reject(new Error(response.statusText))))
    .then((knowledge) => ({ knowledge, inquire: inquirer(knowledge.provisions, knowledge.questions) }));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** What is on show, and the query that it came from. */
let shown: { view: View; ready: Ready; state: FinderState; search: string } | undefined;

interface Show {
  /** the question to show, if not the next one */
  question?: string | undefined;
  /** the question on show stays as it is, with what is chosen and not yet sent */
  keep?: boolean;
  /** the reader's focus goes to the question */
  focus?: boolean;
}

/** Shows the state of the address. */
export async function show({ question, keep = false, focus = false }: Show = {}): Promise<void> {
  const ready = await load();
  const { dropped, ...state } = readState(location.search, ready.knowledge.questions);
  const view = viewOf(ready.knowledge, ready.inquire, state);
  shown = { view, ready, state, search: location.search };
  part('finder-start').hidden = true;
  for (const id of ['finder-work', 'finder-results']) part(id).hidden = false;
  showAnswers(view, ready.knowledge.questions);
  showResults(view);
  part('finder-dropped').textContent = dropped.length > 0 ? droppedText(dropped) : '';
  part('finder-dropped').hidden = dropped.length === 0;
  part('finder-status').textContent = statusText(view);
  for (const id of ['finder-address', 'finder-printed']) part(id).textContent = location.href;
  const frame = { revision: ready.knowledge.revision, address: location.href, known: state.known };
  part('finder-text').textContent = reportText(view, frame);
  if (keep) return;
  [date.value, known.value] = [view.day, state.known ?? ''];
  const wanted = ready.knowledge.questions.find(({ id }) => id === question) ?? view.next;
  const heading = wanted ? showQuestion(form, wanted, state.given[wanted.id] ?? []) : showEnd();
  if (focus) heading.focus();
}

function showEnd(): HTMLElement {
  const heading = element('h2', { id: 'finder-ask', tabindex: '-1' }, ['沒有題目能再改變結果了']);
  delete form.dataset.question;
  form.replaceChildren(heading, element('p', { class: 'meta' }, ['可以改前面的答案，或從下面挑一題補答。']));
  return heading;
}

function showAnswers({ answered: answers }: View, questions: readonly Question[]): void {
  const rows = answers.map(({ question, words }) => {
    const change = element(
      'button',
      { type: 'button', class: 'quiet', 'data-ask': question.id, 'aria-label': `改答：${askOf(question)}` },
      ['改'],
    );
    return element('li', { 'data-answer': question.id }, [
      element('span', {}, [askOf(question)]),
      element('b', {}, [words]),
      change,
    ]);
  });
  part('finder-answer-list').replaceChildren(...rows);
  part('finder-answers').hidden = rows.length === 0;
  const others = questions.filter((question) => !answers.some((one) => one.question === question));
  part('finder-others').replaceChildren(...others.map(otherItem));
}

const otherItem = (question: Question): HTMLElement =>
  element('li', {}, [element('button', { type: 'button', class: 'quiet', 'data-ask': question.id }, [askOf(question)])]);

/** Puts a state in the address. A new answer is a step that the back button undoes; a date that is being typed is not. */
function go(state: FinderState, step: 'pushState' | 'replaceState' = 'pushState'): void {
  if (shown) history[step](null, '', location.pathname + queryOf(state, shown.ready.knowledge.questions));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { question } = form.dataset;
  if (!shown || !question) return;
  const how = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'closed';
  go(answered(shown.state, question, answerIn(form, how)));
  show({ focus: true });
});

root.addEventListener('click', (event) => {
  const { ask } = (event.target as Element).closest<HTMLElement>('[data-ask]')?.dataset ?? {};
  if (ask) show({ question: ask, focus: true });
});

part('finder-reset').addEventListener('click', () => {
  go({ given: {} });
  show({ focus: true });
});

function onMoment(change: Partial<FinderState>): void {
  if (!shown) return;
  go({ ...shown.state, ...change }, 'replaceState');
  show({ keep: true });
}

date.addEventListener('change', () => {
  if (date.validity.valid)
    onMoment({ date: date.value === shown?.ready.knowledge.lawAsOf ? undefined : date.value || undefined });
});
known.addEventListener('change', () => {
  if (known.validity.valid) onMoment({ known: known.value || undefined });
});

addEventListener('popstate', () => {
  if (shown && shown.search !== location.search) show({ focus: true });
});
