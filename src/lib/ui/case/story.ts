import type { Root } from 'mdast';
import type { Case } from '../../model/types.ts';

/** Characters a minute, for Chinese read silently and read aloud to a room. */
const SILENT = 420;
const ALOUD = 260;

const minutes = (characters: number, pace: number): number => Math.max(1, Math.round(characters / pace));

/** How long the story is, in characters and in minutes (at least one). */
export function storyLength(body: Root | undefined): { characters: number; silent: number; aloud: number } {
  const characters = textIn(body).replace(/\s/g, '').length;
  return { characters, silent: minutes(characters, SILENT), aloud: minutes(characters, ALOUD) };
}

/** How long all that stands open on a case's page takes to read silently, in minutes; answers that are folded away do not count. */
export function pageMinutes(node: Case): number {
  const { title, summary, claims, timeline, findings, mappings, lessons, advice, notTold, unverified, notFound } = node;
  const law = mappings.filter(({ review }) => review).map(({ stated, review }) => [stated, review]);
  const told = [title, summary, claims, timeline, findings, law, lessons, advice, notTold, unverified, notFound];
  return minutes(hanIn(told) + hanIn(textIn(node.body)), SILENT);
}

function textIn(node: unknown): string {
  const { value, children } = (node ?? {}) as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(textIn).join('');
}

/** The Han characters anywhere in a value: ids and dates have none. */
function hanIn(value: unknown): number {
  if (typeof value === 'string') return value.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + hanIn(part), 0);
}
