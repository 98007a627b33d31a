import type { Model } from '../../model/types.ts';

/** Every checklist's page. */
export const checklistPaths = ({ checklists }: Model) =>
  checklists.map((checklist) => ({ params: { id: checklist.id }, props: { checklist } }));

/** Every item's page. */
export const itemPaths = ({ items }: Model) => items.map((item) => ({ params: { item: item.id }, props: { item } }));
