import { casesJson } from './cases.ts';
import { checklistItemsCsv, checklistsJson } from './checklists.ts';
import { claimsCsv } from './claims.ts';
import type { Export } from './export.ts';
import { correctionsJson, factsJson, glossaryJson, vocabularyJson } from './lists.ts';
import { manifestOf } from './manifest.ts';
import { mappingsCsv, mappingsJson } from './mappings.ts';
import { provisionsJson } from './provisions.ts';
import { schemaFiles } from './schemas.ts';
import { sourcesJson } from './sources.ts';
import { trainingJson } from './training.ts';

/** The files that /data/ documents one by one. */
const dataFiles: readonly Export[] = [
  casesJson,
  claimsCsv,
  provisionsJson,
  mappingsJson,
  mappingsCsv,
  checklistsJson,
  checklistItemsCsv,
  trainingJson,
  sourcesJson,
  glossaryJson,
  correctionsJson,
  vocabularyJson,
  factsJson,
];

/** Every file of the open data. The one list to extend; each is served at /data/<path>. */
export const exportFiles: readonly Export[] = [manifestOf([...dataFiles, ...schemaFiles]), ...dataFiles, ...schemaFiles];
