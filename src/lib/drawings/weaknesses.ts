import { answering, type WeaknessPattern } from '../model/patterns.ts';
import type { Model } from '../model/types.ts';
import { drawGrid } from './grid.ts';
import type { Drawing } from './svg.ts';

/** What one case alone shows is no pattern: it stands in the table only. */
const repeatedOf = (patterns: readonly WeaknessPattern[]): WeaknessPattern[] => patterns.filter(({ cases }) => cases.length > 1);

const restText = (patterns: readonly WeaknessPattern[]): string => {
  const rest = patterns.length - repeatedOf(patterns).length;
  return rest ? `另外${rest}種各只有一件案例，列在資料表。` : '';
};

/** Which case shows which weakness. */
export function weaknessesByCase(patterns: readonly WeaknessPattern[], { cases }: Pick<Model, 'cases'>): Drawing {
  const repeated = repeatedOf(patterns);
  const shown = cases.filter((node) => repeated.some((pattern) => pattern.cases.includes(node)));
  const title = '哪些弱點一再出現';
  const description = `${repeated.length}種不只一件案例有的弱點，由多到少；一點是一件案例。${restText(patterns)}`;
  return {
    ...{ title, description },
    svg: drawGrid({
      ...{ id: 'weakness-case', title, description },
      rows: repeated.map(({ label, cases: found }) => `${label} ${found.length}`),
      columns: shown.map(({ shortTitle }) => shortTitle),
      at: (row, column) => (repeated[row]?.cases.includes(shown[column] as (typeof shown)[number]) ? 'dot' : undefined),
    }),
    table: {
      head: ['弱點', '件數', '案例'],
      rows: patterns.map(({ label, cases: found }) => [
        label,
        String(found.length),
        found.map(({ shortTitle }) => shortTitle).join('、'),
      ]),
    },
  };
}

/** Which checklists answer which weakness, and with how many items. */
export function weaknessesByItem(patterns: readonly WeaknessPattern[], model: Pick<Model, 'checklists'>): Drawing {
  const repeated = repeatedOf(patterns);
  const checklists = answering(repeated, model);
  const title = '哪些項目擋得下哪些弱點';
  const description = `列是弱點，欄是檢核表；數字是案例指到的項目數。${restText(patterns)}`;
  return {
    ...{ title, description },
    svg: drawGrid({
      ...{ id: 'weakness-item', title, description },
      rows: repeated.map(({ label }) => label),
      columns: checklists.map((checklist) => checklist.title),
      at: (row, column) => repeated[row]?.items.filter(({ checklist }) => checklist === checklists[column]).length || undefined,
    }),
    table: {
      head: ['弱點', '項目數', '項目'],
      rows: patterns.map(({ label, items }) => [
        label,
        String(items.length),
        items.map(({ id, title: name }) => `${id} ${name}`).join('、'),
      ]),
    },
  };
}
