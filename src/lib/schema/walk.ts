import { z } from 'zod';
import type { FieldMarks } from './fields.ts';

export type Path = (string | number)[];

/** A path as people write it: `mappings[1].provision`. */
export function pathText(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${part}` : part)).join('');
}

/** A value found in validated data, with its place and what the schema says about it. */
export interface Field {
  path: Path;
  value: unknown;
  marks: FieldMarks & { date?: true };
}

// biome-ignore lint/suspicious/noExplicitAny: Zod's definitions are a union that only its own type tag tells apart
type Definition = any;

/** Every marked field in `value`, in document order. `value` must already fit `schema`. */
export function* walk(schema: z.ZodType, value: unknown, path: Path = []): Generator<Field> {
  if (value === undefined) return;
  const marks = (z.globalRegistry.get(schema) ?? {}) as Field['marks'];
  if (marks.vocabulary || marks.ref || marks.pin || marks.prose || marks.date) yield { path, value, marks };
  const def: Definition = schema._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      yield* walk(def.innerType, value, path);
      break;
    case 'object':
      for (const [key, child] of Object.entries(def.shape as Record<string, z.ZodType>))
        yield* walk(child, (value as Record<string, unknown>)[key], [...path, key]);
      break;
    case 'record':
      for (const [key, child] of Object.entries(value as object)) yield* walk(def.valueType, child, [...path, key]);
      break;
    case 'array':
      for (const [index, child] of (value as unknown[]).entries()) yield* walk(def.element, child, [...path, index]);
      break;
    case 'tuple':
      for (const [index, child] of (value as unknown[]).entries()) yield* walk(def.items[index], child, [...path, index]);
      break;
    case 'union': {
      const fitting = (def.options as z.ZodType[]).find((option) => option.safeParse(value).success);
      if (fitting) yield* walk(fitting, value, path);
      break;
    }
    case 'lazy':
      yield* walk(def.getter(), value, path);
      break;
  }
}
