import { startVitest, type TestModule } from 'vitest/node';
import type { Project } from './project.ts';

/** How many tests of a run passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** Runs the Vitest tests whose path holds one of `filters` and counts them; whatever breaks outside of a test counts as failed. */
export async function runTests({ root }: Project, filters: string[]): Promise<Count> {
  const vitest = await startVitest(filters, { root, watch: false, run: true });
  const modules = vitest.state.getTestModules();
  const outside = vitest.state.getUnhandledErrors().length + (modules.length ? 0 : 1);
  await vitest.close();
  const counts = modules.map(countIn);
  return {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)) + outside,
  };
}

/** A file that cannot be loaded, or that holds no test, is a failure too. */
function countIn(module: TestModule): Count {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const passed = states.filter((state) => state === 'passed').length;
  const broken = states.length === 0 || module.errors().length > 0 ? 1 : 0;
  return { passed, failed: states.length - passed + broken };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
