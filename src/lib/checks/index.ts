import type { Library } from '../content/entry.ts';
import type { Issue } from '../content/issue.ts';
import { blocks } from './blocks.ts';
import type { Check } from './check.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { ids } from './ids.ts';
import { items } from './items.ts';
import { links } from './links.ts';
import { pins } from './pins.ts';
import { predicates } from './predicates.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import { succession } from './succession.ts';
import { training } from './training.ts';
import { versions } from './versions.ts';
import { vocabulary } from './vocabulary.ts';
import { writing } from './writing.ts';

/** Every check, in the order in which a reader of the code would ask. */
export const checks: readonly Check[] = [
  ids,
  vocabulary,
  references,
  pins,
  facts,
  claims,
  dates,
  versions,
  succession,
  predicates,
  reviews,
  items,
  training,
  links,
  blocks,
  writing,
];

/** All problems of all checks. */
export const runChecks = (library: Library): Issue[] => checks.flatMap(({ check }) => check(library));
