/** One problem in the content: where, which rule, what is wrong, what to do. */
export interface Issue {
  /** path from the project folder, with forward slashes */
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  remedy: string;
  severity: 'error' | 'warning';
}

/** Where in a file something stands, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The issues as text, in file order, closed by a line that counts them. */
export function formatIssues(issues: readonly Issue[], files: number): string {
  const sorted = [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
  const blocks = sorted.map(
    (issue) =>
      `${issue.file}:${issue.line}:${issue.column}  ${issue.rule}${issue.severity === 'warning' ? '  (warning)' : ''}\n  ${issue.message}\n  ${issue.remedy}\n`,
  );
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const touched = new Set(issues.map((issue) => issue.file)).size;
  const summary = issues.length
    ? `${count(errors, 'error')}${warnings ? `, ${count(warnings, 'warning')}` : ''} in ${touched} of ${count(files, 'file')}.`
    : `0 errors in ${count(files, 'file')}.`;
  return [...blocks, summary].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Thrown where the content has errors: carries every issue, and its message is the printed list. */
export class ContentError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], files: number) {
    super(formatIssues(issues, files));
    this.name = 'ContentError';
    this.issues = issues;
  }
}
