import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths } from './index-site.ts';

const LINK = /<link rel="stylesheet" href="(\/assets\/[^"]+\.css)">/g;

/**
 * Gives each page one stylesheet made of those that it links, in their order: one request, and fewer bytes than several, since what is alike
 * in them is packed once. Pages that link the same styles share the file.
 */
export function bundleStyles(folder: string): void {
  const made = new Set<string>();
  const replaced = new Set<string>();
  for (const page of pagePaths(folder)) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    const links = [...html.matchAll(LINK)].map(([, href = '']) => href);
    if (links.length === 0) continue;
    for (const href of links) replaced.add(href);
    const text = links.map((href) => readFileSync(join(folder, href), 'utf8')).join('\n');
    const name = `page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
    if (!made.has(name)) writeFileSync(join(folder, 'assets', name), text);
    made.add(name);
    let first = true;
    writeFileSync(
      path,
      html.replaceAll(LINK, () => {
        const link = first ? `<link rel="stylesheet" href="/assets/${name}">` : '';
        first = false;
        return link;
      }),
    );
  }
  for (const href of replaced) rmSync(join(folder, href));
}
