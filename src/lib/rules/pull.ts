/** A checklist item with what leads to it. */
export interface Pulled<Item> {
  item: Item;
  /** provisions that apply and on which it rests */
  provisions: string[];
  /** cases alike that it would have stopped */
  cases: string[];
}

/**
 * The items to pull now: those that rest on a provision that applies or that a case alike asks for; what has more reasons first, and a
 * provision that applies counts more than a case. At most `most`.
 */
export function itemsToPull<Item extends { id: string; provisions: readonly string[] }>(
  items: readonly Item[],
  applying: readonly string[],
  cases: readonly { id: string; items: readonly string[] }[],
  most = 12,
): Pulled<Item>[] {
  return items
    .map((item) => ({
      item,
      provisions: item.provisions.filter((id) => applying.includes(id)),
      cases: cases.filter((node) => node.items.includes(item.id)).map(({ id }) => id),
    }))
    .filter(({ provisions, cases: motives }) => provisions.length + motives.length > 0)
    .sort((a, b) => reasons(b) - reasons(a))
    .slice(0, most);
}

const reasons = ({ provisions, cases }: Pulled<unknown>): number => 2 * provisions.length + cases.length;
