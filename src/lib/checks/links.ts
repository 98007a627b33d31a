import type { Link, Nodes } from 'mdast';
import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import type { RefKind } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import { type Check, entriesOf, fieldsOf, issueAt } from './check.ts';
import { pinJudge } from './pins.ts';
import { missingTarget } from './references.ts';
import { canJudge, movedIds, targetsOf } from './targets.ts';

/** `kind:id` schemes that a link may use anywhere; `claim`, `event` and `finding` work in a case and its teaching matter and name its own. */
const GLOBAL = new Set<string>(['case', 'provision', 'checklist', 'item', 'source', 'term']);
const LOCAL = { claim: 'claims', event: 'timeline', finding: 'findings' } as const;
const PATTERN = /\[[^\]]*\]\(([^)\s]*)\)/g;

type Problem = { message: string; remedy: string } | undefined;

/** Every link in a body or a field leads somewhere. */
export const links: Check = {
  name: 'links',
  description: 'Every link in a body or a prose field leads to an entry, a pin, an https address or a part of its own case.',
  check(library) {
    const judge = linkJudge(library);
    const issues: Issue[] = [];
    for (const entry of entriesOf(library)) {
      if (!entry.body) continue;
      for (const link of linksIn(entry.body.tree)) {
        const problem = judge(entry, link.url);
        const place = link.position?.start ?? { line: 1, column: 1 };
        if (problem)
          issues.push({ file: entry.file, line: place.line, column: place.column, rule: 'links', severity: 'error', ...problem });
      }
    }
    for (const { entry, path, value, marks } of fieldsOf(library)) {
      if (!marks.prose) continue;
      for (const [, url = ''] of String(value).matchAll(PATTERN)) {
        const problem = judge(entry, url);
        if (problem) issues.push(issueAt(entry, path, 'links', problem.message, problem.remedy));
      }
    }
    return issues;
  },
};

function* linksIn(node: Nodes): Generator<Link> {
  if (node.type === 'link') yield node;
  if ('children' in node) for (const child of node.children) yield* linksIn(child);
}

/** A function that says what is wrong with a link of an entry. */
export function linkJudge(library: Library): (entry: Entry, url: string) => Problem {
  const targets = targetsOf(library);
  const judgePin = pinJudge(library);
  return (entry, url) => {
    const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(url) ?? [];
    if (scheme === 'https') return undefined;
    if (scheme === 'pin') return judgePin(rest);
    if (GLOBAL.has(scheme)) {
      const kind = scheme as RefKind;
      return targets[kind].has(rest) || !canJudge(library, kind, rest)
        ? undefined
        : missingTarget(kind, rest, targets[kind], movedIds(library, kind));
    }
    if (scheme in LOCAL && (entry.kind === 'case' || entry.kind === 'training')) {
      const node = library.case.find(({ id }) => id === entry.id);
      const own = node?.data[LOCAL[scheme as keyof typeof LOCAL]].flatMap((part) => (part.id ? [part.id] : []));
      if (!own || own.includes(rest)) return undefined;
      const guess = nearest(rest, own);
      return {
        message: `this case has no ${scheme} "${rest}".`,
        remedy: guess ? `Did you mean "${guess}"?` : `Give the ${scheme} that id, or link to another.`,
      };
    }
    return {
      message: `the link "${url}" leads nowhere.`,
      remedy: 'Links look like provision:pdpa-12, case:…, item:ACC-03, term:…, pin:source#place or https://….',
    };
  };
}
