import type { Model } from '../../model/types.ts';

/** Every provision's page. */
export const provisionPaths = ({ provisions }: Model) =>
  provisions.map((provision) => ({ params: { id: provision.id }, props: { provision } }));
