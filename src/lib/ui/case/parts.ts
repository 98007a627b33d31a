import type { Case } from '../../model/types.ts';

/** The parts of a case page that this case has, in order, for the table of contents. */
export function partsOf(node: Case, related: boolean): { id: string; label: string }[] {
  const has = (list: readonly unknown[]): boolean => list.length > 0;
  const parts: [id: string, label: string, there: boolean][] = [
    ['figures', '數據與說法', has(node.claims)],
    ['timeline', '時間軸', has(node.timeline)],
    ['story', '經過', !!node.body && has(node.body.children)],
    ['findings', '機關的認定', has(node.findings)],
    ['conducts', '行為與事實', true],
    ['law', '規定對照', has(node.mappings)],
    ['lessons', '本來可以擋下的地方', has(node.lessons)],
    ['advice', '其他機關的建議', has(node.advice)],
    ['training', '討論與自測', !!node.training],
    ['silences', '還不知道的事', true],
    ['sources', '來源', true],
    ['related', '相近的案例', related],
    ['cite', '引用', true],
  ];
  return parts.filter(([, , there]) => there).map(([id, label]) => ({ id, label }));
}
