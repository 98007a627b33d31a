import { gzipSync } from 'node:zlib';
import { tagsOf } from './html.ts';
import { readText } from './site.ts';

const packed = new Map<string, number>();

/** Bytes of a file as servers compress it. */
export function sizeOf(path: string): number {
  const known = packed.get(path) ?? gzipSync(readText(path), { level: 9 }).length;
  packed.set(path, known);
  return known;
}

/** A script with all that it imports. */
export function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of readText(path).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g))
    if (name) withImports(`assets/${name}`, seen);
  return seen;
}

/** Bytes that a first visit of a page transfers: the page with its styles and scripts. */
export function transferred(html: string): number {
  const files = tagsOf(html).flatMap(({ name, attributes: { src, href, rel } }) => {
    if (name === 'script' && src) return [...withImports(src.slice(1))];
    return name === 'link' && rel === 'stylesheet' && href ? [href.slice(1)] : [];
  });
  return [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), gzipSync(html, { level: 9 }).length);
}
