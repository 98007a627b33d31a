import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parsePin } from '../../src/lib/schema/fields.ts';
import { kinds } from '../../src/lib/schema/index.ts';
import { nearest } from '../../src/lib/schema/nearest.ts';
import { walk } from '../../src/lib/schema/walk.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  /** parts that refer to themselves: the conditions of elements */
  $defs?: Record<string, JsonSchema>;
}

/** Every property of a schema at any depth, by path. */
function* propertiesOf(schema: JsonSchema, path: string): Generator<[string, JsonSchema]> {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${name}`, child];
    yield* propertiesOf(child, `${path}.${name}`);
  }
  if (schema.items) yield* propertiesOf(schema.items, `${path}[]`);
  for (const option of [...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})]) yield* propertiesOf(option, path);
  if (typeof schema.additionalProperties === 'object') yield* propertiesOf(schema.additionalProperties, `${path}.*`);
}

describe.each(Object.entries(kinds))('kind %s', (name, { schema }) => {
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const properties = [...propertiesOf(json, name)];

  test('every field says what it holds', () => {
    expect(properties.filter(([, property]) => !property.description).map(([path]) => path)).toEqual([]);
    expect(name === 'vocabulary' ? 1 : properties.length).toBeGreaterThan(0);
  });

  test('refuses a field it does not know', () => {
    const result = (schema as z.ZodType).safeParse({ 'not-a-field': 'x' });
    expect(result.success).toBe(false);
  });
});

test('walk gives every marked field with its path', () => {
  const found = [...walk(kinds.source.schema, { title: 'T', kind: 'guide', date: '2017', places: [{ id: 'p1', label: 'L' }] })];
  expect(found.map(({ path, marks }) => [path.join('.'), Object.keys(marks).filter((mark) => mark !== 'description')])).toEqual([
    ['title', ['prose']],
    ['kind', ['vocabulary']],
    ['date', ['date']],
    ['places.0.label', ['prose']],
  ]);
});

test('a pin is a source and a place', () => {
  expect(parsePin('cy-2017-consular#f1-4')).toEqual({ source: 'cy-2017-consular', at: 'f1-4' });
});

test.each([
  ['pdpa-21', 'pdpa-12'],
  ['PDPA-12', 'pdpa-12'],
  ['mesure', 'measure'],
  ['entirely-else', undefined],
])('nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['pdpa-12', 'cc-132', 'measure'])).toBe(expected);
});
