import { facetsOf } from '../../model/facets.ts';
import type { Model } from '../../model/types.ts';

/** Every case's page. */
export const casePaths = ({ cases }: Model) => cases.map((node) => ({ params: { id: node.id }, props: { node } }));

/** Every facet value's page. */
export const facetPaths = (model: Model) =>
  facetsOf(model).flatMap((facet) =>
    facet.values.map((value) => ({ params: { facet: facet.id, value: value.id }, props: { facet, value } })),
  );
