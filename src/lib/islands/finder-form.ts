import { REST, UNKNOWN } from '../rules/inquiry.ts';
import { offersRest } from '../rules/next.ts';
import { element } from './element.ts';
import { askOf, type Question } from './finder-view.ts';

/** Shows a question in the form; what was answered before is chosen. Gives its heading, which takes the focus. */
export function showQuestion(form: HTMLFormElement, question: Question, given: readonly string[]): HTMLElement {
  const many = question.many === 'true';
  const heading = element('h2', { id: 'finder-ask', tabindex: '-1' }, [askOf(question)]);
  const help = question.help ? [element('p', { class: 'meta', id: 'finder-help' }, [question.help])] : [];
  const rest = !many && offersRest(question) ? [{ id: REST, label: '以上皆非' }] : [];
  const group = element(
    'fieldset',
    { 'aria-labelledby': 'finder-ask', 'aria-describedby': help.length > 0 && 'finder-help' },
    [...question.values, ...rest].map((value) => option(value, many, given.includes(value.id))),
  );
  form.dataset.question = question.id;
  form.replaceChildren(heading, ...help, group, many ? manyButtons(form) : oneButtons());
  if (many) nameButtons(form);
  return heading;
}

function option(
  { id, label, help }: { id: string; label: string; help?: string | undefined },
  many: boolean,
  chosen: boolean,
): HTMLElement {
  const input = element('input', {
    type: many ? 'checkbox' : 'radio',
    name: 'value',
    value: id,
    checked: chosen,
    required: !many,
  });
  const words = element('span', {}, [label, ...(help ? [element('small', {}, [help])] : [])]);
  return element('label', {}, [input, words]);
}

const SKIP = (): HTMLElement =>
  element('button', { type: 'submit', name: 'how', value: 'skip', formnovalidate: true, class: 'quiet' }, ['不知道，略過']);

const oneButtons = (): HTMLElement =>
  element('p', { class: 'finder-buttons' }, [
    element('button', { type: 'submit', name: 'how', value: 'closed', class: 'main' }, ['下一題']),
    SKIP(),
  ]);

function manyButtons(form: HTMLFormElement): HTMLElement {
  form.onchange = () => nameButtons(form);
  return element('p', { class: 'finder-buttons' }, [
    element('button', { type: 'submit', name: 'how', value: 'closed', class: 'main' }),
    element('button', { type: 'submit', name: 'how', value: 'open' }, ['有這些，其餘不確定']),
    SKIP(),
  ]);
}

/** What ticking nothing means is said on the button. */
function nameButtons(form: HTMLFormElement): void {
  const button = (how: string): HTMLButtonElement | null => form.querySelector(`button[value="${how}"]`);
  const [closed, open] = [button('closed'), button('open')];
  if (!closed || !open) return;
  const ticked = form.querySelectorAll('input:checked').length > 0;
  closed.textContent = ticked ? '就這些，其餘沒有' : '以上皆非';
  open.hidden = !ticked;
}

/** The answer that a form holds, by the button that sent it. */
export function answerIn(form: HTMLFormElement, how: string): string[] {
  const values = new FormData(form).getAll('value').map(String);
  if (how === 'skip') return [UNKNOWN];
  if (values.length === 0) return [REST];
  return how === 'open' ? [...values, UNKNOWN] : values;
}
