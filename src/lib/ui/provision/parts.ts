import type { Provision } from '../../model/types.ts';

/** The parts of a provision's page, in order, for the table of contents: the body's own headings first. */
export function partsOf(
  provision: Provision,
  headings: readonly { depth: number; slug: string; text: string }[],
): { id: string; label: string }[] {
  const body = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, label: text }));
  const related = provision.succeeds.length + provision.succeededBy.length + provision.counterpart.length > 0;
  const parts: [id: string, label: string, there: boolean][] = [
    ['versions', '版本與施行期間', true],
    ['lineage', '前身、接續與對應', related],
    ['cases', '對到的案例', true],
    ['items', '檢核項目', provision.items.length > 0],
    ['cite', '引用', true],
  ];
  return [...body, ...parts.filter(([, , there]) => there).map(([id, label]) => ({ id, label }))];
}
