import { type Addressed, urlOf } from '../urls.ts';
import type { Model } from './types.ts';

/** Old addresses, each with the address that holds today, however often the entry moved. */
export function movedAddresses(moved: Model['moved']): Record<string, string> {
  const addresses: Record<string, string> = {};
  for (const [kind, ids] of Object.entries(moved))
    for (const old of Object.keys(ids)) {
      let id = old;
      for (let steps = 0; ids[id] && steps < Object.keys(ids).length; steps++) id = ids[id] as string;
      addresses[urlOf({ kind, id: old } as Addressed)] = urlOf({ kind, id } as Addressed);
    }
  return addresses;
}
