import { REST, UNKNOWN } from '../schema/answers.ts';
import type { CaseData, Conduct } from '../schema/case.ts';
import type { Given } from './inquiry.ts';

/** One conduct of a case, by its answers: what holds and what may. */
export interface Profile {
  /** the case */
  case: string;
  who: string;
  facts: Given;
}

/** A case that is like what is answered, by its nearest conduct. */
export interface Alike {
  profile: Profile;
  /** what few other conducts share comes first */
  shared: Fact[];
  /** answers that the case has otherwise */
  apart: Fact[];
}

/** One value of one question. */
export interface Fact {
  question: string;
  value: string;
}

/** What differs takes away less than what is shared gives: no two incidents are alike in everything. */
const APART = 0.5;

/** The conducts of a case, each with its own answers and those that all share; what is open is left out. */
export const profilesOf = (id: string, { conducts, facts }: Pick<CaseData, 'conducts' | 'facts'>): Profile[] =>
  conducts.map((conduct) => ({ case: id, who: conduct.who, facts: valuesOf({ ...facts, ...conduct.facts }) }));

const valuesOf = (facts: Conduct['facts']): Given =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([id, answer]): [string, string[]] => {
        const { is, has, perhaps } =
          typeof answer === 'string' ? { is: answer } : Array.isArray(answer) ? { has: answer } : answer;
        return [id, real([...(is ? [is] : []), ...(has ?? []), ...(perhaps ?? [])])];
      })
      .filter(([, values]) => values.length > 0),
  );

const real = (values: readonly string[]): string[] => values.filter((value) => value !== UNKNOWN && value !== REST);

/** The cases most like the answers, at most `most`. A value that few conducts share says more than one that all have. */
export function alike(given: Given, profiles: readonly Profile[], most = 4): Alike[] {
  const weight = (fact: Fact): number =>
    Math.log(1 + profiles.length / Math.max(1, profiles.filter((one) => has(one, fact)).length));
  const sum = (facts: readonly Fact[]): number => facts.reduce((total, fact) => total + weight(fact), 0);
  const scored = profiles.map((profile) => {
    const found = compare(given, profile);
    found.shared.sort((a, b) => weight(b) - weight(a));
    return { found, score: sum(found.shared) - APART * sum(found.apart) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found)
    .filter(({ profile }, i, all) => all.findIndex((other) => other.profile.case === profile.case) === i)
    .slice(0, most);
}

const has = ({ facts }: Profile, { question, value }: Fact): boolean => facts[question]?.includes(value) ?? false;

/** What a conduct shares with the answers; a question of which it shares nothing sets it apart. */
function compare(given: Given, profile: Profile): Alike {
  const facts = Object.entries(given).map(([question, values]) => real(values).map((value) => ({ question, value })));
  const shared = facts.flatMap((ofOne) => ofOne.filter((fact) => has(profile, fact)));
  const apart = facts.flatMap((ofOne) =>
    ofOne.some((fact) => has(profile, fact)) ? [] : ofOne.filter(({ question }) => profile.facts[question]),
  );
  return { profile, shared, apart };
}
