import { answering, type WeaknessPattern } from '../model/patterns.ts';
import type { Model } from '../model/types.ts';
import { drawGrid } from './grid.ts';
import type { Drawing } from './svg.ts';

/** What one case alone shows is no pattern and stands in the table only, unless there is nothing else. */
function drawnOf(patterns: readonly WeaknessPattern[]): readonly WeaknessPattern[] {
  const repeated = patterns.filter(({ cases }) => cases.length > 1);
  return repeated.length ? repeated : patterns;
}

const restText = (patterns: readonly WeaknessPattern[]): string => {
  const rest = patterns.length - drawnOf(patterns).length;
  return rest ? `另外${rest}種各只有一件案例，列在資料表。` : '';
};

/** Which case shows which weakness. */
export function weaknessesByCase(patterns: readonly WeaknessPattern[], { cases }: Pick<Model, 'cases'>): Drawing {
  const drawn = drawnOf(patterns);
  const shown = cases.filter((node) => drawn.some((pattern) => pattern.cases.includes(node)));
  const title = '哪些弱點一再出現';
  const description = `${drawn.length}種弱點，由出現的案例多到少；一點是一件案例。${restText(patterns)}`;
  return {
    ...{ title, description },
    svg: drawGrid({
      ...{ title, description },
      rows: drawn.map(({ label, cases: found }) => `${label} ${found.length}`),
      columns: shown.map(({ shortTitle }) => shortTitle),
      at: (row, column) => (drawn[row]?.cases.includes(shown[column] as (typeof shown)[number]) ? 'dot' : undefined),
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
  const drawn = drawnOf(patterns);
  const checklists = answering(drawn, model);
  const title = '哪些項目擋得下哪些弱點';
  const description = `列是弱點，欄是檢核表；數字是案例指到的項目數。${restText(patterns)}`;
  return {
    ...{ title, description },
    svg: drawGrid({
      ...{ title, description },
      rows: drawn.map(({ label }) => label),
      columns: checklists.map((checklist) => checklist.title),
      at: (row, column) => drawn[row]?.items.filter(({ checklist }) => checklist === checklists[column]).length || undefined,
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
