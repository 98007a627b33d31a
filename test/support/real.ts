import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { project } from '../../src/lib/cli/steps/project.ts';
import type { Case, Model, Provision } from '../../src/lib/model/types.ts';
import { loadModel } from '../../src/lib/site.ts';

/** The real content of this project, linked. */
export const model: Model = loadModel(project.content);

/** Every file of the content. */
export const texts = readdirSync(project.content, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => ({ file: item.name, text: readFileSync(join(item.parentPath, item.name), 'utf8') }));

export function textOf(file: string): string {
  const found = texts.find((one) => one.file === file);
  expect(found, file).toBeDefined();
  return found?.text ?? '';
}

export function caseOf(id: string): Case {
  const found = model.cases.find((node) => node.id === id);
  expect(found, `case ${id}`).toBeDefined();
  return found as Case;
}

export function provisionOf(id: string): Provision {
  const found = model.provisions.find((provision) => provision.id === id);
  expect(found, `provision ${id}`).toBeDefined();
  return found as Provision;
}
