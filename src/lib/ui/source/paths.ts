import type { Model } from '../../model/types.ts';

/** Every source's page. */
export const sourcePaths = ({ sources }: Model) => sources.map((source) => ({ params: { id: source.id }, props: { source } }));
