import { describe, expect, test } from 'vitest';
import { type Tag, tagsOf, textOf } from '../support/html.ts';
import { filesEndingIn, type Page, pages, readText } from '../support/site.ts';

const tagged = pages.map((page) => ({ ...page, tags: tagsOf(page.html) }));
type Tagged = Page & { tags: Tag[] };

/** The addresses of the pages of which something is wrong, with what. */
const wrong = (judge: (page: Tagged) => unknown): string[] =>
  tagged.flatMap((page) => {
    const problem = judge(page);
    return problem ? [`${page.url}: ${problem}`] : [];
  });

const named = (page: Tagged, name: string): Tag[] => page.tags.filter((tag) => tag.name === name);

test('the kinds of pages that the design names are there', () => {
  const urls = pages.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining([
      ...[
        '/',
        '/cases/',
        '/cases/consular-mailbox-2017/',
        '/cases/by/cause/credentials/',
        '/provisions/',
        '/provisions/pdpa-12/',
      ],
      ...[
        '/checklists/',
        '/checklists/accounts/',
        '/checklists/items/ACC-03/',
        '/matrix/',
        '/patterns/',
        '/finder/',
        '/search/',
        '/sources/',
      ],
      ...['/sources/cy-2017-consular/', '/glossary/', '/data/', '/corrections/', '/about/', '/about/accessibility/', '/404.html'],
    ]),
  );
  expect(pages.length).toBeGreaterThan(150);
});

describe('every page', () => {
  test('says that it is Chinese as written in Taiwan', () => {
    expect(wrong((page) => named(page, 'html')[0]?.attributes.lang !== 'zh-Hant-TW' && 'no lang')).toEqual([]);
  });

  test('has one h1 and a title that begins with it or names the site', () => {
    expect(wrong((page) => named(page, 'h1').length !== 1 && `${named(page, 'h1').length} h1`)).toEqual([]);
    expect(wrong((page) => !textOf(page.html, 'title') && 'no title')).toEqual([]);
    const titles = pages.map(({ html }) => textOf(html, 'title'));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('has a description of its own', () => {
    const description = (page: Tagged) =>
      named(page, 'meta').find((tag) => tag.attributes.name === 'description')?.attributes.content;
    expect(wrong((page) => (description(page) ?? '').length < 10 && 'no description')).toEqual([]);
  });

  test('has its landmarks and a skip link to the main one', () => {
    expect(wrong((page) => ['header', 'main', 'nav', 'footer'].find((name) => named(page, name).length === 0))).toEqual([]);
    expect(wrong((page) => named(page, 'main').length !== 1 && 'more than one main')).toEqual([]);
    expect(
      wrong((page) => {
        const first = named(page, 'a')[0];
        const target = first?.attributes.href?.replace('#', '');
        return (!target || named(page, 'main')[0]?.attributes.id !== target) && 'the first link does not skip to main';
      }),
    ).toEqual([]);
  });

  test('has the same menu and the same foot, in the same order', () => {
    const frame = ({ html }: Page): string =>
      [/<header class=site-head[\s\S]*?<\/header>/, /<footer[\s\S]*?<\/footer>/]
        .flatMap((part) => tagsOf(part.exec(html)?.[0] ?? ''))
        .flatMap(({ name, attributes }) => (name === 'a' ? (attributes.href ?? '') : []))
        .join(' ');
    const frames = new Set(pages.map(frame));
    expect([...frames]).toHaveLength(1);
    expect([...frames][0]).toMatch(/^\/ \/cases\/ .* \/about\/ \/about\/accessibility\/ /);
  });

  test('marks what is said in English as English', () => {
    const shown = (page: string, selector: RegExp): number =>
      [...(pages.find(({ url }) => url === page)?.html ?? '').matchAll(selector)].length;
    const terms = shown('/glossary/', /<article class=term-entry/g);
    expect(terms).toBeGreaterThan(50);
    expect(shown('/glossary/', /<p class=meta lang=en>/g)).toBe(terms);
    const criteria = shown('/about/accessibility/', /<tr id=sc-/g);
    expect(criteria).toBe(55);
    expect(shown('/about/accessibility/', /<tr id=sc-[\s\S]*?<span lang=en>/g)).toBe(criteria);
    expect(shown('/provisions/pdpa-12/', /<dd lang=en>/g)).toBe(1);
  });

  test('goes down its headings without leaving out a level', () => {
    expect(
      wrong((page) => {
        const levels = page.tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
        const at = levels.findIndex((level, i) => i > 0 && level > (levels[i - 1] as number) + 1);
        return at > 0 && `h${levels[at - 1]} is followed by h${levels[at]}`;
      }),
    ).toEqual([]);
  });

  test('names no element twice', () => {
    expect(
      wrong((page) => {
        const ids = page.tags.flatMap((tag) => tag.attributes.id ?? []);
        return ids.find((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
  });

  test('carries a Content-Security-Policy that allows nothing inline and nothing from elsewhere', () => {
    const policies = new Set(
      tagged.map(
        (page) =>
          named(page, 'meta').find((tag) => tag.attributes['http-equiv'] === 'content-security-policy')?.attributes.content,
      ),
    );
    expect([...policies]).toHaveLength(1);
    const [policy = ''] = policies;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  test('keeps to it: no inline script, style or handler', () => {
    expect(wrong((page) => named(page, 'style').length > 0 && 'a style element')).toEqual([]);
    expect(wrong((page) => named(page, 'script').some((tag) => !tag.attributes.src) && 'an inline script')).toEqual([]);
    expect(
      wrong((page) => page.tags.flatMap((tag) => Object.keys(tag.attributes)).find((key) => key === 'style' || /^on/.test(key))),
    ).toEqual([]);
  });

  test('loads nothing from another site', () => {
    const loads = (tag: Tag): string[] =>
      [tag.attributes.src, tag.attributes.srcset, tag.name === 'link' ? tag.attributes.href : undefined].filter(
        (url) => url !== undefined,
      );
    expect(wrong((page) => page.tags.flatMap(loads).find((url) => !url.startsWith('/') || url.startsWith('//')))).toEqual([]);
    const styles = filesEndingIn('.css').map(readText);
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((css) => /url\(\s*['"]?(?!data:|#)(https?:)?\/\//.test(css) || css.includes('@import'))).toEqual([]);
  });

  test('nothing moves by itself', () => {
    const moving = /(?:^|[;{])(?:animation|transition|scroll-behavior|view-transition-name)[\w-]*:(?!\s*(?:none|auto))/;
    /* what follows the reader's own scrolling does not move by itself */
    const still = (css: string): string => css.replaceAll(/[^{}]*\{[^{}]*animation-timeline:\s*scroll[^{}]*\}/g, '');
    expect(filesEndingIn('.css').filter((path) => moving.test(still(readText(path))))).toEqual([]);
    expect(moving.test('a{color:red;transition:color .2s}')).toBe(true);
    expect(
      wrong((page) => page.tags.find(({ name }) => /^(marquee|blink|animate|video|audio|canvas)$/.test(name))?.name),
    ).toEqual([]);
  });

  test('that reads the law says that it is training material and when the law was checked', () => {
    /* an old address reads nothing: it leads on */
    const own = tagged.filter(({ html }) => !html.includes('id=moved-to'));
    const reading = own.filter(({ url }) => /^\/(cases\/(?!by\/)[^/]+|provisions\/[^/]+|matrix|finder)\/$/.test(url));
    expect(reading.length).toBeGreaterThan(50);
    expect(
      reading.filter(({ html }) => !/不是法律意見/.test(html) || !html.includes('2026年10月9日')).map(({ url }) => url),
    ).toEqual([]);
  });
});

describe('every link', () => {
  const files = new Set([...filesEndingIn('').map((path) => `/${path}`), ...pages.map(({ url }) => url)]);
  const anchors = new Map(tagged.map((page) => [page.url, new Set(page.tags.flatMap((tag) => tag.attributes.id ?? []))]));

  /** What is wrong with a link from a page, if anything. */
  function problem(from: string, href: string): string | undefined {
    if (/^(https:|mailto:)/.test(href)) return undefined;
    const { pathname, hash } = new URL(href, `http://localhost${from}`);
    const path = decodeURI(pathname);
    if (!files.has(path)) return `${href} leads nowhere`;
    if (!hash) return undefined;
    return anchors.get(path)?.has(decodeURIComponent(hash.slice(1))) ? undefined : `${href}: the page has no such place`;
  }

  test('within the site leads to a page and a place that exist', () => {
    const links = tagged.flatMap((page) =>
      page.tags.flatMap((tag) =>
        tag.name === 'a' && tag.attributes.href ? [{ from: page.url, href: tag.attributes.href }] : [],
      ),
    );
    expect(links.length).toBeGreaterThan(2000);
    expect([...new Set(links.flatMap(({ from, href }) => problem(from, href) ?? []))]).toEqual([]);
  });

  test('that an element refers to by id exists on its page', () => {
    expect(
      wrong((page) => {
        const ids = anchors.get(page.url) ?? new Set();
        const referred = page.tags.flatMap(({ attributes }) =>
          ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((key) => attributes[key]?.split(/\s+/) ?? []),
        );
        return referred.find((id) => id && !ids.has(id));
      }),
    ).toEqual([]);
  });

  test('this test catches a dead link and a dead place', () => {
    expect(problem('/cases/', '/nothing/')).toBe('/nothing/ leads nowhere');
    expect(problem('/cases/', '#nothing')).toBe('#nothing: the page has no such place');
    expect(problem('/cases/', '../provisions/pdpa-12/')).toBeUndefined();
  });
});
