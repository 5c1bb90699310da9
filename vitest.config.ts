import { defineConfig } from 'vitest/config'
import { FailuresReporter } from './tests/tools/failuresReporter.ts'
import { LongestFirst } from './tests/tools/longestFirst.ts'

/** Set by tests/tools/testAll.ts: where the counts go. Only what failed is then printed. */
const report = process.env.TEST_REPORT

export default defineConfig({
  test: {
    environment: 'node',
    // Processes, not threads: the server under test starts worker threads with native code of its own.
    pool: 'forks',
    // More than the cores it is meant for: some tests do nothing but wait.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    reporters: report ? [['json', { outputFile: report }], new FailuresReporter()] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/states/**', 'tests/workshops/**', '**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'workshops',
          include: ['tests/workshops/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
