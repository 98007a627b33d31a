import { suggestionsFor } from '../search/suggest.ts';
import { element } from './element.ts';
import { loadReady } from './search-engine.ts';
import type { View } from './search-view.ts';

/** Names that go on from what is being typed, as buttons below the field. */
export interface Suggestions {
  show(): Promise<void>;
  hide(): void;
}

/** `search` is called once a suggestion has been put into the field. */
export function suggestionsIn({ field, part }: View, search: () => void): Suggestions {
  const list = part('suggestions');
  const hide = (): void => {
    list.hidden = true;
  };
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    field.value = target.textContent ?? '';
    field.focus();
    hide();
    search();
  });
  return {
    hide,
    async show() {
      const typed = field.value;
      const ready = await loadReady().catch(() => undefined);
      if (!ready || typed !== field.value) return;
      const words = suggestionsFor(typed, ready);
      list.replaceChildren(...words.map((word) => element('li', {}, [element('button', { type: 'button' }, [word])])));
      list.hidden = !words.length;
    },
  };
}
