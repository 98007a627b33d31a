import type { Root } from 'mdast';
import type { CellResult } from '../rules/results.ts';
import type { Standing } from '../rules/versions.ts';
import type { CaseData, Lesson, MappingData } from '../schema/case.ts';
import type { ChecklistData, ItemData } from '../schema/checklist.ts';
import type { CorrectionData, FactQuestion, MovedData, SiteData, TermData, VocabularyData } from '../schema/lists.ts';
import type { Norm, ProvisionData, Version } from '../schema/provision.ts';
import type { SourceData } from '../schema/source.ts';
import type { TrainingData } from '../schema/training.ts';

/** What every entry with a page has. */
interface Node<K extends string> {
  kind: K;
  id: string;
}

/** One case × one provision, decided by the rules at the time of the conduct and at lawAsOf. */
export interface Cell {
  case: Case;
  provision: Provision;
  past: CellResult;
  today: CellResult;
  /** the norms of the deciding version that apply to the deciding conduct at its time: one of them may be that by which the cell is told */
  applying: Norm[];
}

export interface Case extends Node<'case'>, Omit<CaseData, 'mappings'> {
  /** every provision that has elements */
  cells: Cell[];
  mappings: Mapping[];
  /** the items of its lessons, each once, in checklist order */
  items: Item[];
  /** the sources that its pins name, in the order of first use */
  sources: Source[];
  /** its teaching matter; brief cases have none */
  training: TrainingData | undefined;
  body: Root | undefined;
}

/** A version that was, or may have been, in force at some time in a stretch. */
export interface VersionAt {
  version: Version;
  standing: Standing;
}

export interface Mapping extends Omit<MappingData, 'provision'> {
  case: Case;
  provision: Provision;
  /** the versions in force during the conduct that decides the review, or else during the case */
  versionsThen: VersionAt[];
  /** what the rules say; undefined where the provision has no elements */
  cell: Cell | undefined;
  /** the version in force at the site's lawAsOf */
  versionNow: VersionAt | undefined;
}

export interface Provision extends Node<'provision'>, Omit<ProvisionData, 'succeeds' | 'counterpart'> {
  /** 個人資料保護法第12條 */
  title: string;
  /** 個資法第12條 */
  shortTitle: string;
  mappings: Mapping[];
  /** every case, where the provision has elements */
  cells: Cell[];
  items: Item[];
  succeeds: Provision[];
  succeededBy: Provision[];
  counterpart: Provision[];
  /** the version in force at lawAsOf, surely or perhaps */
  now: VersionAt | undefined;
  body: Root | undefined;
}

export interface Item extends Node<'item'>, Omit<ItemData, 'provisions' | 'norm'> {
  checklist: Checklist;
  provisions: Provision[];
  norm: { provision: Provision; norm: Norm } | undefined;
  /** the cases whose lessons name it, with the weakness it would have stopped */
  lessons: { case: Case; lesson: Lesson }[];
}

export interface Checklist extends Node<'checklist'>, Omit<ChecklistData, 'items'> {
  items: Item[];
  /** cases that motivate any of its items */
  cases: Case[];
  body: Root | undefined;
}

/** One use of a source's place. */
export interface Citation {
  /** the entry that cites */
  by: Case | Item | Correction;
  /** what rests on it, in words */
  what: string;
  url: string;
}

export interface Source extends Node<'source'>, Omit<SourceData, 'kind'> {
  type: string;
  /** by place id; a place nobody cites is absent */
  citations: Map<string, Citation[]>;
  cases: Case[];
}

export interface Term extends Node<'term'>, Omit<TermData, 'provisions' | 'see'> {
  provisions: Provision[];
  see: Term[];
}

export interface Correction extends Node<'correction'>, Omit<CorrectionData, 'kind' | 'cases' | 'provisions'> {
  type: string;
  cases: Case[];
  provisions: Provision[];
}

/** The whole knowledge base, linked and frozen. */
export interface Model {
  site: SiteData;
  /** ten hexadecimal digits of the content's hash: the same content gives the same revision */
  revision: string;
  vocabulary: VocabularyData;
  questions: FactQuestion[];
  moved: MovedData;
  cases: Case[];
  provisions: Provision[];
  checklists: Checklist[];
  items: Item[];
  sources: Source[];
  terms: Term[];
  corrections: Correction[];
}
