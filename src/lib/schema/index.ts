import type { z } from 'zod';
import { caseSchema } from './case.ts';
import { checklistSchema } from './checklist.ts';
import { correctionsSchema, factsSchema, glossarySchema, movedSchema, siteSchema, vocabularySchema } from './lists.ts';
import { provisionSchema } from './provision.ts';
import { sourceSchema } from './source.ts';
import { trainingSchema } from './training.ts';

/** Every kind of content: where it lives and what it must look like. The one table to extend. */
export const kinds = {
  case: { path: 'cases/*.mdx', label: '案例', schema: caseSchema },
  provision: { path: 'provisions/*.mdx', label: '規定', schema: provisionSchema },
  checklist: { path: 'checklists/*.mdx', label: '檢核表', schema: checklistSchema },
  training: { path: 'training/*.yaml', label: '教學', schema: trainingSchema },
  source: { path: 'sources/*.yaml', label: '來源', schema: sourceSchema },
  facts: { path: 'facts.yaml', label: '事實問題', schema: factsSchema },
  vocabulary: { path: 'vocabulary.yaml', label: '用語', schema: vocabularySchema },
  glossary: { path: 'glossary.yaml', label: '術語', schema: glossarySchema },
  moved: { path: 'moved.yaml', label: '搬移', schema: movedSchema },
  corrections: { path: 'corrections.yaml', label: '更正', schema: correctionsSchema },
  site: { path: 'site.yaml', label: '本站', schema: siteSchema },
} as const satisfies Record<string, { path: string; label: string; schema: z.ZodType }>;

export type Kind = keyof typeof kinds;
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
