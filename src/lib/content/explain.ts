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
    const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (closest?.[0] && closest[0].path.length > 0)
      return closest.flatMap((inner) =>
        explainOne(schema, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
      );
    return [
      { path, message: 'none of the allowed forms fits this value.', remedy: what ? `It holds: ${what}.` : `${SCHEMA} which.` },
    ];
  }
  const remedy = issue.code === 'custom' ? (issue.params?.remedy as string | undefined) : undefined;
  return [{ path, message: `${plainly(issue)}.`, remedy: remedy ?? (what ? `It holds: ${what}.` : `${SCHEMA} what it holds.`) }];
}

const SCHEMA = 'The schemas in src/lib/schema say';

/** What YAML calls the types that Zod names. */
const TYPES: Record<string, string> = { array: 'a list', object: 'fields', record: 'fields', string: 'a text' };

function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
  if (issue.code === 'invalid_type') {
    const found = Array.isArray(issue.input) ? 'array' : typeof issue.input;
    return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${TYPES[found] ?? found}`;
  }
  return issue.message;
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

/** The field's own description, without its closing mark. */
function describe(schema: z.ZodType, path: Path): string {
  let found = schemaAt(schema, path);
  while (found && !found.description) found = (found._zod.def as { innerType?: z.ZodType }).innerType;
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
