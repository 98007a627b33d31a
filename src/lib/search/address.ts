import type { Directory, SearchEntry } from './entry.ts';
import { best, likeness } from './similar.ts';

/** A path in the one form that addresses are compared in: decoded, small letters, without file name or doubled slashes, one slash at the end. */
export function normalPath(path: string): string {
  return `/${decoded(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:\/|^)index\.html?$|\.html?$/, '')
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/')}/`.replace('//', '/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign is no reason to give up on the rest.
    return path;
  }
}

/** The part after the last slash, or after #: what names the entry. */
const lastPart = (address: string): string => address.split(/[/#]/).filter(Boolean).at(-1) ?? '';

/**
 * Where a path that leads nowhere was surely meant to go: an address typed with other capitals or a file name, an old address, or
 * a path that ends in the id of exactly one entry. Undefined where that is a guess.
 */
export function destination(path: string, { entries, moved }: Directory): string | undefined {
  const wanted = normalPath(path);
  const old = Object.keys(moved).find((address) => normalPath(address) === wanted);
  if (old) return moved[old];
  const same = entries.find((entry) => normalPath(entry.url) === wanted);
  if (same) return same.url;
  const id = lastPart(wanted);
  const named = entries.filter((entry) => entry.kind !== '頁面' && entry.id.toLowerCase() === id);
  return named.length === 1 ? named[0]?.url : undefined;
}

/** The entries whose addresses are most like a path. */
export function nearestAddresses(path: string, entries: readonly SearchEntry[], count: number): SearchEntry[] {
  const wanted = normalPath(path);
  const id = lastPart(wanted);
  return best(entries, count, 0.75, (entry) => {
    const address = entry.url.toLowerCase();
    return likeness(wanted, address) + likeness(id, lastPart(address));
  });
}
