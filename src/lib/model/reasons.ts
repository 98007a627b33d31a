import type { CellResult } from '../rules/evaluate.ts';

/** Why a cell came out as it did, in a sentence made from its elements; for cells that no editor has written about. */
export function reasonOf({ result, elements, missing, conducts }: CellResult): string {
  const texts = (wanted: (element: CellResult['elements'][number]) => boolean): string =>
    elements
      .filter(wanted)
      .map(({ text }) => `「${text}」`)
      .join('、');
  switch (result) {
    case 'applies':
      return '各項要件都有資料支持。';
    case 'possible':
      return `${texts(({ truth }) => truth === 'met') || '尚無要件'}相符；還缺：${missing.map(({ what }) => what).join('、')}。`;
    case 'not-shown':
      return `各文件都沒有提到${texts(({ silent }) => silent)}。`;
    case 'does-not-apply':
      return `本案記載的${conducts.length}個行為中，沒有一個符合${texts(({ truth, silent }) => truth === 'not-met' && !silent)}。`;
    case 'not-in-force':
      return '行為時沒有這條規定，或尚未施行。';
  }
}
