import type { FactQuestion } from '../schema/lists.ts';
import type { Profile } from './alike.ts';
import type { RuledProvision } from './ready.ts';

/** A provision as the finder shows and tries it; of its versions only what rules, limits and caveats need. */
export interface KnownProvision extends RuledProvision {
  id: string;
  title: string;
  caption: string;
  url: string;
}

/** A checklist item as the finder offers it. */
export interface KnownItem {
  id: string;
  title: string;
  url: string;
  checklist: string;
  duty: boolean;
  provisions: string[];
}

/** All that the incident finder knows: made at build time, loaded by the browser when it is used. */
export interface Knowledge {
  lawAsOf: string;
  revision: string;
  questions: FactQuestion[];
  provisions: KnownProvision[];
  cases: { id: string; title: string; url: string; items: string[] }[];
  profiles: Profile[];
  items: KnownItem[];
  /** labels of the kinds of event between which limits run */
  events: Record<string, string>;
  /** labels of the kinds of what is missing */
  missing: Record<string, string>;
  /** what it means that a version's force or text is in doubt, by state and by basis */
  doubts: Record<string, string>;
}

/** A provision by its id. */
export function provisionIn({ provisions }: Pick<Knowledge, 'provisions'>, id: string): KnownProvision {
  const found = provisions.find((provision) => provision.id === id);
  if (!found) throw new Error(`finder: there is no provision "${id}"`);
  return found;
}
