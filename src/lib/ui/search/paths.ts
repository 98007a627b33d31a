import { movedAddresses } from '../../model/moved.ts';
import type { Model } from '../../model/types.ts';

/** A page for each old address; a moved term is a place on the glossary's page and needs none. */
export const movedPaths = ({ moved }: Pick<Model, 'moved'>) =>
  Object.entries(movedAddresses(moved))
    .filter(([old]) => !old.includes('#'))
    .map(([old, now]) => ({ params: { old: old.replace(/^\/|\/$/g, '') }, props: { now } }));
