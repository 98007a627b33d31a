import { z } from 'zod';
import type { Model } from '../model/types.ts';
import type { FieldMarks } from '../schema/fields.ts';
import { type Kind, kinds } from '../schema/index.ts';
import { type Export, jsonText } from './export.ts';

/** One JSON Schema a content kind: what its files hold once they are read. */
export const schemaFiles: readonly Export[] = (Object.keys(kinds) as Kind[]).map((kind) => ({
  path: `schema/${kind}.json`,
  description: `內容檔 ${kinds[kind].path}（${kinds[kind].label}）的 JSON Schema。`,
  fields: [],
  make: (model: Model) => jsonText(schemaOf(kind, model)),
}));

/** The marks that only our own checks read; in a schema for others they carry the prefix for extensions. */
const MARKS = ['vocabulary', 'ref', 'pin', 'prose', 'date'] as const satisfies (keyof FieldMarks | 'date')[];

function schemaOf(kind: Kind, { vocabulary }: Model): object {
  const { $schema, ...schema } = z.toJSONSchema(kinds[kind].schema, {
    target: 'draft-2020-12',
    io: 'output',
    override({ jsonSchema }) {
      const { vocabulary: name } = jsonSchema as FieldMarks;
      const list = name && vocabulary[name];
      // A closed list is data to Zod's schema, but a reader of this file wants to see its values.
      if (list) jsonSchema.enum = list.map((value) => value.id);
      for (const mark of MARKS) {
        if (!(mark in jsonSchema)) continue;
        jsonSchema[`x-${mark}`] = jsonSchema[mark];
        delete jsonSchema[mark];
      }
    },
  });
  return { $schema, title: kinds[kind].label, description: `${kinds[kind].path}`, ...schema };
}
