import { labelOf } from '../model/labels.ts';
import type { Case, Model } from '../model/types.ts';
import type { Lesson } from '../schema/case.ts';
import { type Drawing, element, frame, label, widthOf } from './svg.ts';

/** the width, unless a row of item ids is longer */
const WIDTH = 344;
/** where the leak runs, and the wall with its hole that should have stood in the way */
const LINE = 36;
const WALL = 'h26m20 0h26';
const WORDS = 84;
const ROW = 28;
/** from the end of a wall to the beginning of the next, a row below */
const NEXT = `m-72 ${ROW}`;
const TOP = 44;
/** Checklists for the time after a leak: what they hold back is more harm, not the leak. */
const AFTERWARDS: readonly string[] = ['incident-response', 'notification'];

type Words = Pick<Model, 'vocabulary' | 'items'>;

/**
 * The path of the leak from who kept the data to the outside: every lesson is a wall with a hole where a barrier was missing, and names the
 * items that would have been one. What was missing only afterwards stands below the outside. Undefined with fewer than two lessons.
 */
export function path(node: Case, model: Words): Drawing | undefined {
  if (node.lessons.length < 2) return undefined;
  const later = node.lessons.filter((lesson) => isAfterwards(lesson, model));
  const before = node.lessons.filter((lesson) => !later.includes(lesson));
  const title = '資料走過的路與缺的關卡';
  const description = describe(node, before.length, later.length);
  const out = TOP + before.length * ROW + 8;
  const gates = [...before.map((_, i) => TOP + i * ROW), ...later.map((_, i) => out + 26 + i * ROW)];
  const words = [...before, ...later].map((lesson) =>
    [nameOf(lesson, model), lesson.items[0], lesson.items.length > 1 && '…'].filter(Boolean).join(' '),
  );
  const width = Math.max(WIDTH, ...words.map((text) => WORDS + widthOf(text)));
  const content = [
    element('path', { class: isProven(node) ? 'leak' : 'leak stem-approx', d: `M${LINE} 22V${out - 14}` }),
    element('path', { class: 'wall', d: wallsAt(gates) }),
    label(0, 14, keepersOf(node), 'panel-title'),
    label(0, out + 4, `機關之外：${labelOf(model, 'disclosure', node.disclosure)}`, 'panel-title'),
    ...words.map((text, i) => label(WORDS, (gates[i] as number) + 4, text)),
  ];
  return {
    ...{ title, description },
    svg: frame(width, Math.max(out, gates.at(-1) as number) + 12, title, description, content.join('')),
    table: {
      head: ['關卡', '何時', '檢核項目'],
      rows: [...before, ...later].map((lesson) => [
        nameOf(lesson, model),
        later.includes(lesson) ? '外洩之後' : '外洩之前',
        lesson.items.join('、'),
      ]),
    },
  };
}

const describe = (node: Case, before: number, later: number): string =>
  [
    `一道牆是一個弱點，缺口是少了的關卡，代號是補得上的第一個項目：${before}道在機關之內`,
    later > 0 && `，${later}道在外洩之後`,
    `。${isProven(node) ? '' : '虛線：來源沒有證實資料被取走。'}`,
  ]
    .filter(Boolean)
    .join('');

/** Walls at these heights; said from the one before where that is a row above, since what repeats packs to nothing. */
const wallsAt = (gates: readonly number[]): string =>
  gates.map((y, i) => (y - (gates[i - 1] ?? Number.NaN) === ROW ? NEXT : `M0 ${y}`) + WALL).join('');

/** Whether a source found that the data came into other hands. */
const isProven = ({ disclosure }: Case): boolean => disclosure === 'confirmed';

const isAfterwards = ({ items }: Lesson, model: Words): boolean =>
  model.items.filter(({ id }) => items.includes(id)).every(({ checklist }) => AFTERWARDS.includes(checklist.id));

const nameOf = ({ weakness }: Lesson, model: Words): string => labelOf(model, 'weakness', weakness);

/** Who kept the data; where no document names a keeper, whoever is named first. */
function keepersOf({ organisations }: Case): string {
  const keepers = organisations.filter(({ role }) => role === 'keeper');
  return (keepers.length ? keepers : organisations.slice(0, 1)).map(({ name }) => name).join('、');
}
