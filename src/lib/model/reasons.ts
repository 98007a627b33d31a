import type { CellResult } from '../rules/results.ts';
import type { Provision } from './types.ts';

/** Why a cell came out as it did, in a sentence made from its elements; for cells that no editor has written about. */
export function reasonOf({ result, elements, missing, conducts }: CellResult, provisions: readonly Provision[]): string {
  const texts = (wanted: (element: CellResult['elements'][number]) => boolean): string =>
    elements
      .filter(wanted)
      .map(({ text }) => `「${text}」`)
      .join('、');
  switch (result) {
    case 'applies':
      return '各項要件都有資料支持。';
    case 'possible': {
      const open = missing.map(({ kind, what }) => openPoint(kind, what, provisions));
      return `${texts(({ truth }) => truth === 'met') || '尚無要件'}相符；還缺：${[...new Set(open)].join('、')}。`;
    }
    case 'not-shown':
      return `各文件都沒有提到${texts(({ silent }) => silent)}。`;
    case 'does-not-apply': {
      const failing = texts(({ truth, silent }) => truth === 'not-met' && !silent);
      return conducts.length > 1
        ? `本案記載的${conducts.length}個行為都不符合；最接近的一個不符${failing}。`
        : `本案記載的行為不符${failing}。`;
    }
    case 'not-in-force':
      return '那一天沒有這條規定：還沒有施行，或已經停用。';
  }
}

/** What is missing, in words: a point of law is not a fact that somebody could still tell. */
function openPoint(kind: CellResult['missing'][number]['kind'], what: string, provisions: readonly Provision[]): string {
  if (kind === 'base') return `${titleOf(what, provisions)}是否成立`;
  return kind === 'law' ? `對「${what}」的見解` : what;
}

const titleOf = (id: string, provisions: readonly Provision[]): string =>
  provisions.find((provision) => provision.id === id)?.shortTitle ?? id;
