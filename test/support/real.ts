import { expect } from 'vitest';
import { project } from '../../src/lib/cli/steps/project.ts';
import type { Case, Model, Provision } from '../../src/lib/model/types.ts';
import { loadModel } from '../../src/lib/site.ts';

/** The real content of this project, linked. */
export const model: Model = loadModel(project.content);

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
