import type { Path } from '../schema/walk.ts';

/** How each mark begins: a text without it has none. */
export const MARK_START = '【請填：';

/** A place in a new file that its writer has still to fill in: `【請填：案名，30 字以內】`. */
export const MARK = /【請填：([^】]*)】/g;

/** Every marked field of raw data, in document order, with the words of its mark. */
export function* marksIn(data: unknown, path: Path = []): Generator<{ path: Path; words: string }> {
  if (typeof data === 'string') for (const [, words = ''] of data.matchAll(MARK)) yield { path, words };
  else if (Array.isArray(data)) for (const [index, child] of data.entries()) yield* marksIn(child, [...path, index]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, child] of Object.entries(data)) yield* marksIn(child, [...path, key]);
}
