import { ContentError } from '../content/issue.ts';
import { readContent } from '../content/read.ts';
import { evaluator, type RuledCase } from '../rules/evaluate.ts';
import type { Conduct, FactAnswer } from '../schema/case.ts';
import { project } from './steps/project.ts';

/**
 * `npm run bench:rules`: tries every provision on synthetic cases, each made of conducts of the real ones, and prints the milliseconds.
 * The aim is a second for 1,000 cases, and time that grows as the cases do.
 */
const SIZES = [250, 500, 1000];
const ROUNDS = 5;

const { library, issues } = readContent(project.content);
if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(issues, library.files);
const provisions = new Map(library.provision.map(({ id, data }) => [id, data]));
const questions = new Map(library.facts.flatMap(({ data }) => data.questions.map((question) => [question.id, question])));
const real = library.case.map(({ data }) => data);
const conducts = real.flatMap((node) => node.conducts);

/** A number below `limit` that depends on `seed` alone and jumps about as the seed goes on. */
const pick = (seed: number, limit: number): number => ((Math.imul(seed + 1, 2_654_435_761) >>> 8) % limit) | 0;

const pickOf = <T>(list: readonly T[], seed: number): T => list[pick(seed, list.length)] as T;

/** The date some years earlier or later, so that other versions are met. */
const moved = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) + years) + date.slice(4).replace('-02-29', '-02-28');

function movedWhen(when: Conduct['when'], years: number): Conduct['when'] {
  if ('between' in when) return { between: [moved(when.between[0], years), moved(when.between[1], years)] };
  return { from: when.from && moved(when.from, years), to: when.to && moved(when.to, years) };
}

/** The nth synthetic case: the shared facts of one real case, two to five conducts of any, each with an answer of another and moved in time. */
function synthetic(n: number): RuledCase {
  const { facts, period } = pickOf(real, n * 31);
  return {
    facts,
    period,
    conducts: Array.from({ length: 2 + pick(n * 37, 4) }, (_, i): Conduct => {
      const seed = n * 41 + i * 7;
      const conduct = pickOf(conducts, seed);
      const [question, answer] = pickOf(Object.entries(pickOf(conducts, seed + 1).facts), seed + 2) as [string, FactAnswer];
      const when = movedWhen(conduct.when, pick(seed + 3, 13) - 6);
      return { ...conduct, id: `c${i}`, when, abets: i > 0 ? 'c0' : undefined, facts: { ...conduct.facts, [question]: answer } };
    }),
  };
}

/** Milliseconds for all cells of `size` cases, compiling included, and how many cells there were. */
function run(size: number): { ms: number; cells: number; found: number } {
  const cases = Array.from({ length: size }, (_, n) => synthetic(n));
  const start = performance.now();
  const rules = evaluator(provisions, questions);
  const cells = cases.flatMap((node) => [...provisions.keys()].flatMap((id) => rules.atTime(id, node) ?? []));
  const ms = performance.now() - start;
  return { ms, cells: cells.length, found: cells.filter(({ result }) => result === 'applies' || result === 'possible').length };
}

function median(size: number): ReturnType<typeof run> {
  const rounds = Array.from({ length: ROUNDS }, () => run(size)).sort((a, b) => a.ms - b.ms);
  return rounds[Math.floor(ROUNDS / 2)] as ReturnType<typeof run>;
}

const first = run(SIZES[0] as number);
console.log(
  `${conducts.length} real conducts, ${provisions.size} provisions; first run, ${SIZES[0]} cases: ${first.ms.toFixed(0)} ms\n`,
);
console.log('cases    cells   applies or possible      ms   growth');
let before: number | undefined;
for (const size of SIZES) {
  const { ms, cells, found } = median(size);
  const growth = before === undefined ? '' : `× ${(ms / before).toFixed(2)}`;
  console.log(
    `${String(size).padStart(5)} ${String(cells).padStart(8)} ${String(found).padStart(21)} ${ms.toFixed(0).padStart(7)}   ${growth}`,
  );
  before = ms;
}
