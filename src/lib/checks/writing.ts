import type { Entry, Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { type Check, entriesOf, fieldsOf, issueAt } from './check.ts';

interface WritingRule {
  pattern: RegExp;
  what: string;
  remedy: string;
}

/** Hosts that mirror pages, used to keep leaked or removed material reachable. */
const MIRRORS =
  /https?:\/\/[^\s)]*(?:archive\.(?:ph|today|is|li|md|vn)|web\.archive\.org|webcache\.|ghostarchive\.|pastebin\.|breachforums|\.onion)/gi;

const RULES: WritingRule[] = [
  {
    pattern: /(?<![A-Za-z0-9])[A-Z][1289A-D]\d{8}(?!\d)/g,
    what: 'looks like a Taiwan ID number',
    remedy: 'No personal data stands here: take it out.',
  },
  {
    pattern: /(?<!\d)(?:09\d{2}[- ]?\d{3}[- ]?\d{3}|\(?0[2-8]\d?\)?[- ]\d{3,4}[- ]?\d{4}|\+886[- ]?\d[\d -]{7,})(?!\d)/g,
    what: 'looks like a telephone number',
    remedy: 'No telephone numbers stand here: take it out.',
  },
  {
    pattern: MIRRORS,
    what: 'leads to leaked material or a mirror of it',
    remedy: 'Leaked material and its mirrors are never linked: take the address out.',
  },
  {
    pattern:
      /(?:外|駐|美|亞|歐|條|國)[\u4e00-\u9fff]{0,6}字第\s*[0-9A-Z-]{4,}\s*號(?!函)|(?:電報|專號|來電|去電)\s*(?:第\s*)?[A-Z]{0,4}[- ]?\d{3,}\s*號?/g,
    what: 'looks like the document or telegram number of a leaked paper',
    remedy: 'Describe the paper by kind and date; its number stays out.',
  },
];

const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** What must never stand in the content: personal data, leaked material, its document numbers. */
export const writing: Check = {
  name: 'writing',
  description: 'No ID number, telephone number, stray e-mail address, link to leaked material, or number of a leaked paper.',
  check(library) {
    const allowed = new Set(library.site[0]?.data.emails ?? []);
    const issues: Issue[] = [];
    for (const { entry, path, text } of textsOf(library))
      for (const { found, what, remedy } of problemsIn(text, allowed))
        issues.push(issueAt(entry, path, 'writing', `"${found}" ${what}.`, remedy));
    for (const entry of entriesOf(library)) issues.push(...bodyProblems(entry, allowed));
    return issues;
  },
};

function* textsOf(library: Library): Generator<{ entry: Entry; path: (string | number)[]; text: string }> {
  for (const { entry, path, value, marks } of fieldsOf(library)) if (marks.prose) yield { entry, path, text: String(value) };
  for (const entry of library.source) if (entry.data.address) yield { entry, path: ['address'], text: entry.data.address };
  for (const entry of library.provision)
    for (const field of ['officialUrl', 'historyUrl'] as const)
      if (entry.data[field]) yield { entry, path: [field], text: entry.data[field] };
}

function bodyProblems(entry: Entry, allowed: ReadonlySet<string>): Issue[] {
  if (!entry.body) return [];
  const first = entry.body.tree.children[0]?.position?.start.line ?? 1;
  const leading = entry.body.text.split('\n').findIndex((line) => line.trim() !== '');
  return entry.body.text.split('\n').flatMap((text, i) =>
    problemsIn(text, allowed).map(({ found, at, what, remedy }) => ({
      file: entry.file,
      line: first - leading + i,
      column: at + 1,
      rule: 'writing',
      message: `"${found}" ${what}.`,
      remedy,
      severity: 'error' as const,
    })),
  );
}

function problemsIn(text: string, allowed: ReadonlySet<string>): { found: string; at: number; what: string; remedy: string }[] {
  const byRule = RULES.flatMap(({ pattern, what, remedy }) =>
    [...text.matchAll(pattern)].map((match) => ({ found: match[0], at: match.index, what, remedy })),
  );
  const emails = [...text.matchAll(EMAIL)]
    .filter((match) => !allowed.has(match[0]))
    .map((match) => ({
      found: match[0],
      at: match.index,
      what: 'is an e-mail address outside the allow-list',
      remedy: 'Take it out, or add it to `emails` in src/content/site.yaml if it is an office’s public one.',
    }));
  return [...byRule, ...emails];
}
