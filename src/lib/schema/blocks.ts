/** The `:::` blocks that a body may use, and the title that readers see. */
export const BLOCKS = {
  note: '說明',
  warning: '注意',
  lesson: '帶走的一件事',
} as const;

export type BlockName = keyof typeof BLOCKS;
