import { join } from 'node:path';
import { runChecks } from './checks/index.ts';
import { ContentError } from './content/issue.ts';
import { type ReadResult, readContent } from './content/read.ts';
import { link } from './model/link.ts';
import type { Model } from './model/types.ts';

let model: Model | undefined;

/**
 * The whole knowledge base: read, checked, linked. The pages' only way in; read once a build.
 * @throws ContentError with every problem at once
 */
export function getModel(): Model {
  model ??= loadModel(join(process.cwd(), 'src/content'));
  return model;
}

/** Reads and links the content of a folder. @throws ContentError with every problem at once */
export const loadModel = (folder: string): Model => link(loadChecked(folder).library);

/** Reads and checks the content of a folder; the issues that are left are warnings. @throws ContentError with every problem at once */
export function loadChecked(folder: string): ReadResult {
  const { library, issues } = readContent(folder);
  const all = [...issues, ...runChecks(library)];
  if (all.some((issue) => issue.severity === 'error')) throw new ContentError(all, library.files);
  return { library, issues: all };
}
