import postcss, { type Root } from 'postcss';

/** Elements that a page has although its text need not name them. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];
/** What does not decide whether a selector can match: arguments such as `:not(…)`, pseudo-classes and pseudo-elements. */
const BESIDE = /\([^()]*\)|::?[\w-]+/g;
const NAME = /[a-z_][\w-]*/gi;

/** Every word of pages and scripts: what may be an element, a class, an id or an attribute of theirs. */
export const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set([...IMPLIED, ...texts.flatMap((text) => text.match(/[\w-]+/g) ?? [])]);

/**
 * Styles without rules that name something of which there is no word, and without custom properties that nothing asks for. The others get
 * short names, but for those that styles loaded later know too.
 */
export function trimStyles(css: string, words: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, words));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  while (dropUnasked(root, words));
  shortenNames(root, words);
  root.walk((node) => {
    if ('nodes' in node && node.nodes?.length === 0) node.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

function canMatch(selector: string, words: ReadonlySet<string>): boolean {
  let plain = selector;
  while (plain !== plain.replace(BESIDE, '')) plain = plain.replace(BESIDE, '');
  /* of an attribute only its name must be there: scripts put values together */
  const names = plain.replace(/[~|^$*]?=[^\]]*/g, '').match(NAME) ?? [];
  return names.every((name) => words.has(name) || words.has(datasetName(name)));
}

/** How scripts call an attribute: data-grade is `dataset.grade`. */
const datasetName = (attribute: string): string =>
  attribute.replace(/^data-/, '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Drops what no `var()` and no other text names; true where something was dropped, which may have been the last to name another. */
function dropUnasked(root: Root, words: ReadonlySet<string>): boolean {
  const asked = new Set([...words, ...Array.from(root.toString().matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)]);
  let dropped = false;
  root.walkDecls(/^--/, (declaration) => {
    if (asked.has(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  return dropped;
}

/** Gives each custom property that no other text names a short name. */
function shortenNames(root: Root, words: ReadonlySet<string>): void {
  const names = new Map<string, string>();
  const short = (name: string): string => {
    if (words.has(name)) return name;
    const given = names.get(name) ?? `--${names.size.toString(36)}`;
    names.set(name, given);
    return given;
  };
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) declaration.prop = short(declaration.prop);
    declaration.value = declaration.value.replaceAll(/(?<=var\()--[\w-]+/g, short);
  });
}
