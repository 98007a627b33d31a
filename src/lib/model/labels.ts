import type { Model } from './types.ts';

/** The label of a closed list's value, as readers see it. */
export function labelOf(model: Pick<Model, 'vocabulary'>, list: string, id: string): string {
  return model.vocabulary[list]?.find((value) => value.id === id)?.label ?? id;
}

/** The description of a closed list's value. */
export function descriptionOf(model: Pick<Model, 'vocabulary'>, list: string, id: string): string {
  return model.vocabulary[list]?.find((value) => value.id === id)?.description ?? '';
}
