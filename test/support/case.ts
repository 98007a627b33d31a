import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Case, Mapping } from '../../src/lib/model/types.ts';
import type { Claim } from '../../src/lib/schema/case.ts';
import { caseOf } from './real.ts';

/** One case of the real content as short lines, so that a test can hold them beside the documents. */
export function readCase(id: string) {
  const node = caseOf(id);
  const ofMeasure = (measure: string, scope?: string): Claim[] =>
    node.claims.filter((claim) => claim.measure === measure && (scope === undefined || claim.scope === scope));
  const mapping = (provision: string): Mapping | undefined => node.mappings.find((one) => one.provision.id === provision);
  return {
    node,
    ofMeasure,
    /** Every claim of a measure: figure or words, unit, who says so, where; the preferred one is starred. */
    claims: (measure: string, scope?: string): string[] => ofMeasure(measure, scope).map(lineOf),
    event: (event: string): string | undefined => {
      const found = node.timeline.find((one) => one.id === event);
      return found && `${found.at} ${found.kind} ${found.pin}`;
    },
    /** The events of a kind, in order: when and where it is told. */
    eventsOf: (kind: string): string[] => node.timeline.filter((one) => one.kind === kind).map((one) => `${one.at} ${one.pin}`),
    findings: node.findings.map(({ against, grade, words, pin }) => [against, grade, words, pin]),
    mapping,
    /** What the sources say of a provision: in which grade, where. */
    stated: (provision: string): string[] => mapping(provision)?.stated.map((one) => `${one.as} ${one.pin}`) ?? [],
    story: storyOf(node),
  };
}

const lineOf = ({ value, at, text, approx, unit, by, pin, preferred }: Claim): string =>
  [approx, value ?? at ?? text, unit, by, pin, preferred && '*'].filter((part) => part !== undefined).join(' ');

/** The words of the story, without its links. */
function storyOf({ body }: Case): string {
  const words: string[] = [];
  if (body) visit(body, 'text', ({ value }) => void words.push(value));
  return words.join('');
}

/** The offences, and what makes them graver, that the review says are borne out. */
export const offencesThatApply = ({ mappings }: Case): string[] =>
  mappings
    .filter(({ review, provision }) => review?.result === 'applies' && isOffence(provision))
    .map(({ provision }) => provision.id);

export const isOffence = ({ versions }: Mapping['provision']): boolean =>
  versions.some(({ norms }) => norms.some(({ purpose }) => purpose === 'offence' || purpose === 'aggravation'));

interface Expected {
  /** the documents that tell it, in the order of first use */
  sources: string[];
  /** on how many matters, at least, the documents disagree */
  disagreements: number;
  /** how many ideographs the story has, from and to: 1,000 to 1,500 are read aloud in about five minutes */
  story: [number, number];
}

/** The tests that every case must pass. */
export function testEveryCase({ node, story }: ReturnType<typeof readCase>, expected: Expected): void {
  describe('as every case', () => {
    test('nothing is pinned but to the documents that tell it', () => {
      expect(node.sources.map(({ id }) => id)).toEqual(expected.sources);
    });

    test('wherever claims differ, exactly one is preferred', () => {
      const groups = Map.groupBy(node.claims, ({ measure, scope }) => `${measure}/${scope ?? ''}`);
      const differing = [...groups.values()].filter(
        (group) => new Set(group.map(({ value, min, max, at, text }) => JSON.stringify([value, min, max, at, text]))).size > 1,
      );
      expect(differing.length).toBeGreaterThanOrEqual(expected.disagreements);
      for (const group of differing) expect(group.filter(({ preferred }) => preferred).length, group[0]?.measure).toBe(1);
    });

    test('a possible result says what is missing', () => {
      const possible = node.mappings.filter(({ review }) => review?.result === 'possible');
      expect(possible.length).toBeGreaterThan(3);
      expect(possible.filter(({ review }) => !review?.missing?.length).map(({ provision }) => provision.id)).toEqual([]);
    });

    test('every review gives its reason, and names a conduct of the case', () => {
      const conducts = node.conducts.map(({ id }) => id);
      for (const { provision, review } of node.mappings) {
        if (!review) continue;
        expect(review.reason.length, provision.id).toBeGreaterThan(8);
        expect(conducts, provision.id).toContain(review.conduct);
      }
    });

    test('every weakness leads to items', () => {
      expect(node.lessons.length).toBeGreaterThan(0);
      expect(node.lessons.filter(({ items }) => items.length === 0)).toEqual([]);
    });

    test('it lists what no document tells', () => {
      expect(node.notTold.length).toBeGreaterThan(3);
    });

    test('the story is as long as its sources carry', () => {
      const ideographs = [...story.matchAll(/\p{Script=Han}/gu)].length;
      expect(ideographs).toBeGreaterThan(expected.story[0]);
      expect(ideographs).toBeLessThan(expected.story[1]);
    });
  });
}
