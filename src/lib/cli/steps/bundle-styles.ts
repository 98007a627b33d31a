import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths } from './index-site.ts';
import { trimStyles, wordsOf } from './trim-styles.ts';

const LINK = /<link rel="stylesheet" href="(\/assets\/[^"]+\.css)">/g;
const PART = /(?:\.|\/assets)\/([\w.-]+\.(?:js|css))\b/g;

/**
 * Gives each page one stylesheet made of those that it links, in their order: one request, and fewer bytes than several, since what is alike
 * in them is packed once. Pages that link the same styles share the file, which holds no rule that none of them has a use for.
 */
export function bundleStyles(folder: string): void {
  const replaced = new Set<string>();
  for (const [links, pages] of pagesByLinks(folder)) {
    const hrefs = links.split(' ');
    for (const href of hrefs) replaced.add(href);
    const texts = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
    const css = hrefs.map((href) => readFileSync(join(folder, href), 'utf8').trim()).join('');
    const loaded = loadedBy(
      texts.map((html) => html.replaceAll(LINK, '')),
      folder,
    );
    const text = trimStyles(css, wordsOf([...texts, ...loaded]));
    const name = `page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
    writeFileSync(join(folder, 'assets', name), text);
    for (const [index, page] of pages.entries()) writeFileSync(join(folder, page), relinked(texts[index] ?? '', name));
  }
  for (const href of replaced) rmSync(join(folder, href));
}

/** The pages of a folder by the stylesheets that they link, in the order of the links. */
function pagesByLinks(folder: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const page of pagePaths(folder)) {
    const links = Array.from(readFileSync(join(folder, page), 'utf8').matchAll(LINK), ([, href]) => href).join(' ');
    if (links) groups.set(links, [...(groups.get(links) ?? []), page]);
  }
  return groups;
}

/** The scripts that pages load at once or later, with all that these load, styles included. */
function loadedBy(texts: readonly string[], folder: string): string[] {
  const found = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(PART)) {
      if (found.has(name)) continue;
      found.set(name, readFileSync(join(folder, 'assets', name), 'utf8'));
      follow(found.get(name) ?? '');
    }
  };
  for (const text of texts) follow(text);
  return [...found.values()];
}

/** A page with one link in place of its first and without the others. */
function relinked(html: string, name: string): string {
  let first = true;
  return html.replaceAll(LINK, () => {
    const link = first ? `<link rel="stylesheet" href="/assets/${name}">` : '';
    first = false;
    return link;
  });
}
