import type { Root } from 'mdast';

/** Characters a minute, for Chinese read silently and read aloud to a room. */
const SILENT = 420;
const ALOUD = 260;

/** How long the story is, in characters and in minutes (at least one). */
export function storyLength(body: Root | undefined): { characters: number; silent: number; aloud: number } {
  const characters = textIn(body).replace(/\s/g, '').length;
  const minutes = (pace: number): number => Math.max(1, Math.round(characters / pace));
  return { characters, silent: minutes(SILENT), aloud: minutes(ALOUD) };
}

function textIn(node: unknown): string {
  const { value, children } = (node ?? {}) as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(textIn).join('');
}
