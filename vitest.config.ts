import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser opens pages and a command of the project starts within these, with much to spare, on two slow cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one core free, which halves a machine that has two.
    maxWorkers: '100%',
  },
});
