import type { z } from 'zod';
import { nearest } from '../schema/nearest.ts';
import type { Path } from '../schema/walk.ts';

/** What a Zod issue says to a person: which field, what is wrong, what to do. */
export interface Explanation {
  path: Path;
  message: string;
  remedy: string;
}

/** Turns Zod's issues into explanations, one per unknown or missing field. */
export function explain(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): Explanation[] {
  return issues.flatMap((issue) => explainOne(schema, issue));
}

function explainOne(schema: z.ZodType, issue: z.core.$ZodIssue): Explanation[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const guess = nearest(key, known);
      return {
        path: [...path, key],
        message: `there is no field "${key}" here.`,
        remedy: guess ? `Did you mean "${guess}"?` : `Remove it, or use one of: ${known.join(', ')}.`,
      };
    });
  }
  const what = describe(schema, path);
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [{ path, message: 'this field is missing.', remedy: what ? `Add it: ${what}.` : 'Add it.' }];
  if (issue.code === 'invalid_union') {
    const meant = formMeant(schema, issue);
    if (meant) return explain(meant.form, meant.issues).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
  }
  const message = issue.code === 'invalid_union' ? 'none of the allowed forms fits this value' : plainly(issue);
  const remedy = issue.code === 'custom' ? (issue.params?.remedy as string | undefined) : undefined;
  return [{ path, message: `${message}.`, remedy: remedy ?? contents(schema, path, what) }];
}

/** Of several forms the one that was most likely meant: that which failed deepest inside, then that with the fewest faults. */
function formMeant(
  schema: z.ZodType,
  { path, errors }: z.core.$ZodIssueInvalidUnion,
): { form: z.ZodType; issues: z.core.$ZodIssue[] } | undefined {
  const { options = [] } = (unwrap(schemaAt(schema, path as Path))?._zod.def ?? {}) as { options?: z.ZodType[] };
  const [closest] = errors
    .map((issues, i) => ({ form: options[i], issues }))
    .sort((a, b) => depth(b.issues) - depth(a.issues) || a.issues.length - b.issues.length);
  return closest?.form && depth(closest.issues) > 0 ? { form: closest.form, issues: closest.issues } : undefined;
}

/** What a field holds: in the words of its description, else by its own fields. */
function contents(schema: z.ZodType, path: Path, what: string): string {
  const fields = keysAt(schema, path);
  if (!what && fields.length) return `Its fields are: ${fields.join(', ')}.`;
  return what ? `It holds: ${what}.` : 'The schemas in src/lib/schema say what it holds.';
}

/** What YAML calls the types that Zod names. */
const TYPES: Record<string, string> = { array: 'a list', object: 'fields', record: 'fields', string: 'a text' };

function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
  if (issue.code === 'invalid_type') {
    const found = Array.isArray(issue.input) ? 'array' : typeof issue.input;
    return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${TYPES[found] ?? found}`;
  }
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}, found "${String(issue.input)}"`;
  return issue.message;
}

/** How deep inside the value the faults lie; a field that is not known lies inside too. */
const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));

/** The field's own description, else that of the list in which it stands, without its closing mark. */
function describe(schema: z.ZodType, path: Path): string {
  let found = schemaAt(schema, path);
  while (found && !found.description) found = (found._zod.def as { innerType?: z.ZodType }).innerType;
  if (!found?.description && typeof path.at(-1) === 'number') return describe(schema, path.slice(0, -1));
  return (found?.description ?? '').replace(/[。.]$/, '');
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  const def = unwrap(schemaAt(schema, path))?._zod.def as { type: string; shape?: object; options?: z.ZodType[] } | undefined;
  if (def?.type === 'union') return def.options?.flatMap((option) => keysAt(option, [])) ?? [];
  return Object.keys(def?.shape ?? {});
}

/** The schema of the field at `path`, as deep as it can be told. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const def = unwrap(current)?._zod.def as
      | {
          type: string;
          shape?: Record<string, z.ZodType>;
          element?: z.ZodType;
          valueType?: z.ZodType;
          items?: z.ZodType[];
          options?: z.ZodType[];
        }
      | undefined;
    if (!def) return undefined;
    if (def.type === 'union')
      current = def.options?.map((option) => schemaAt(option, [part])).find((found) => found !== undefined);
    else current = def.shape?.[String(part)] ?? def.element ?? def.valueType ?? def.items?.[Number(part)];
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const def = schema?._zod.def as { type: string; innerType?: z.ZodType; getter?: () => z.ZodType } | undefined;
  if (def?.innerType) return unwrap(def.innerType);
  if (def?.type === 'lazy') return unwrap(def.getter?.());
  return schema;
}
