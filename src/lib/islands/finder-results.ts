import { dateText } from '../text.ts';
import { element } from './element.ts';
import type { ClockView } from './finder-clocks.ts';
import type { CaseView, Group, ItemGroup, ProvisionView, View } from './finder-view.ts';
import { elementWords, GROUP_WORDS } from './finder-words.ts';

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Shows what the answers come to. Folds that the reader opened stay open. */
export function showResults(view: View): void {
  const opened = new Set(
    [...document.querySelectorAll<HTMLElement>('#finder-results details[open]')].map(({ dataset }) => dataset.fold),
  );
  part('finder-groups').replaceChildren(...view.groups.filter(({ provisions }) => provisions.length > 0).map(groupSection));
  part('finder-clock-list').replaceChildren(...view.clocks.map(clockItem));
  part('finder-clocks').hidden = view.clocks.length === 0;
  part('finder-case-list').replaceChildren(...view.cases.map(caseItem));
  part('finder-cases').hidden = view.cases.length === 0;
  part('finder-item-list').replaceChildren(...view.items.map(itemGroup));
  part('finder-items').hidden = view.items.length === 0;
  for (const day of document.querySelectorAll('[data-finder-day]')) day.textContent = dateText(view.day);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#finder-results details'))
    if (opened.has(fold.dataset.fold)) fold.open = true;
}

/** What is decided against or not yet touched is folded away; what applies or may apply stands open to the eye. */
const FOLDED: readonly Group['id'][] = ['faint', 'does-not-apply', 'not-in-force'];

function groupSection({ id, provisions }: Group): HTMLElement {
  const { mark, title, note } = GROUP_WORDS[id];
  const name = [
    element('span', { class: 'mark', 'aria-hidden': 'true' }, [mark]),
    title,
    element('span', { class: 'count' }, [`${provisions.length}條`]),
  ];
  const list = element(
    'ul',
    { class: 'finder-provisions' },
    provisions.map((one) => provisionItem(one, id)),
  );
  const about = element('p', { class: 'meta' }, [note]);
  if (!FOLDED.includes(id)) return element('section', { 'data-group': id }, [element('h3', {}, name), about, list]);
  return element('details', { 'data-group': id, 'data-fold': `group ${id}`, class: 'finder-fold' }, [
    element('summary', {}, name),
    about,
    list,
  ]);
}

function provisionItem({ provision, paragraph, why, elements }: ProvisionView, group: Group['id']): HTMLElement {
  const title = [
    element('a', { href: provision.url }, [provision.title]),
    ...(paragraph ? [element('span', { class: 'meta' }, [paragraph])] : []),
    element('span', { class: 'meta' }, [provision.caption]),
  ];
  const marks = elements.map(({ id, text, truth }) => {
    const { mark, words } = elementWords(truth);
    return element('li', { 'data-element': id, 'data-truth': truth }, [
      element('b', { 'aria-hidden': 'true' }, [mark]),
      element('span', {}, [text]),
      element('span', { class: 'meta' }, [words]),
    ]);
  });
  return element('li', { 'data-provision': provision.id, 'data-group': group }, [
    element('p', { class: 'finder-name' }, title),
    element('p', { class: 'finder-why' }, [why]),
    ...(marks.length > 0 ? [element('ul', { class: 'finder-elements' }, marks)] : []),
  ]);
}

function clockItem({ provision, paragraph, runs, rule, what, due, dated, caveats }: ClockView): HTMLElement {
  return element('li', { 'data-clock': provision.id, 'data-runs': String(runs) }, [
    element('p', { class: 'finder-rule' }, [
      element('b', {}, [rule]),
      element('span', { class: 'tag' }, [runs ? '已起算' : '可能']),
    ]),
    element('p', {}, [element('a', { href: provision.url }, [provision.title]), paragraph ?? '', `：${what}`]),
    ...(due ? [element('p', { class: dated ? 'finder-due' : 'meta' }, [due])] : []),
    ...caveats.map((caveat) => element('p', { class: 'caveat' }, [caveat])),
  ]);
}

function caseItem({ title, url, who, shared, apart }: CaseView): HTMLElement {
  return element('li', {}, [
    element('p', { class: 'finder-name' }, [element('a', { href: url }, [title]), element('span', { class: 'meta' }, [who])]),
    element('p', {}, [element('b', {}, ['相同']), `　${shared}`]),
    ...(apart ? [element('p', { class: 'meta' }, [element('b', {}, ['不同']), `　${apart}`])] : []),
  ]);
}

function itemGroup({ checklist, items }: ItemGroup): HTMLElement {
  const rows = items.map(({ item, because }) =>
    element('li', {}, [
      element('a', { href: item.url }, [element('span', { class: 'item-id' }, [item.id]), ` ${item.title}`]),
      ...(item.duty ? [' ', element('span', { class: 'tag' }, ['義務'])] : []),
      element('span', { class: 'meta' }, [`因為：${because}`]),
    ]),
  );
  return element('div', {}, [element('h3', {}, [checklist]), element('ul', {}, rows)]);
}
