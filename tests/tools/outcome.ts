import type { Finished } from './runCommand.ts'

/** What became of one step of the test run. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
  /** What there is to read about the failures; '' when there are none. */
  output: string
}

export const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, output: '' }

/** The outcome of a command that is one check by itself. */
export function oneCheck(finished: Finished): Outcome {
  return finished.ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, output: finished.output }
}

export function sumOf(outcomes: Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, outcome) => ({
      passed: sum.passed + outcome.passed,
      failed: sum.failed + outcome.failed,
      skipped: sum.skipped + outcome.skipped,
      output: sum.output + outcome.output,
    }),
    nothing,
  )
}

/**
 * Keeps a runner of tests from going green by accident: one that ends badly though no test failed, and one that found no
 * test at all, count as a failure.
 */
export function strict(counted: Outcome, runner: Finished): Outcome {
  if (counted.failed > 0) return { ...counted, output: counted.output || runner.output }
  if (!runner.ok) return { ...counted, failed: 1, output: runner.output || 'It ended badly and said nothing.\n' }
  if (counted.passed === 0) return { ...counted, failed: 1, output: 'There is no test in this step.\n' }
  return counted
}
