import { parseArgs } from 'node:util';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

export const LOOKS = ['light', 'dark', 'print'] as const;
export type Look = (typeof LOOKS)[number];

/** The windows that pages are looked at in: telephone, tablet, desk, projector. */
const HEIGHTS: Record<string, number> = { 360: 780, 768: 1024, 1280: 800, 1920: 1080 };

/** One picture to take of one page; paper has no window. */
export interface Shot {
  kind: string;
  path: string;
  look: Look;
  viewport?: { width: number; height: number };
  file: string;
}

/** Options that name what there is not; the message says what there is. */
export class ShotsError extends Error {}

/**
 * The pictures that command line options ask for: `--kind`, `--width` and `--look`, each as often as wanted, and all where there is none.
 * @throws ShotsError where an option or its value is unknown
 */
export function shotsFor(args: string[]): Shot[] {
  const { kind, width, look } = optionsIn(args);
  const kinds = KINDS_OF_PAGE.filter(([name]) =>
    chosen(
      'kind',
      KINDS_OF_PAGE.map(([known]) => known),
      kind,
    ).includes(name),
  );
  const widths = chosen('width', Object.keys(HEIGHTS), width).map(Number);
  const looks = chosen('look', LOOKS, look);
  return kinds.flatMap(([name, path]) =>
    looks.flatMap((look): Shot[] => {
      const stem = `${name.replaceAll(' ', '-')}-${look}`;
      if (look === 'print') return [{ kind: name, path, look, file: `${stem}.pdf` }];
      return widths.map((width) => {
        const viewport = { width, height: HEIGHTS[width] as number };
        return { kind: name, path, look, viewport, file: `${stem}-${width}.png` };
      });
    }),
  );
}

function optionsIn(args: string[]) {
  const option = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({ args, options: { kind: option, width: option, look: option } }).values;
  } catch (error) {
    throw new ShotsError((error as Error).message);
  }
}

function chosen<T extends string>(option: string, known: readonly T[], wanted: string[]): readonly T[] {
  const unknown = wanted.filter((value) => !known.includes(value as T));
  if (unknown.length) throw new ShotsError(`There is no ${option} "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  return wanted.length ? known.filter((value) => wanted.includes(value)) : known;
}
