import { nothing, type Outcome, strict } from './outcome.ts'
import { commandOf, runWithReport } from './runCommand.ts'

/** The part of Vitest's JSON report that we read. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Runs the Vitest project of this name in vitest.config.ts, which prints what failed and writes the report. */
export async function runVitest(project: string): Promise<Outcome> {
  const args = ['run', '--project', project]
  const run = await runWithReport<VitestReport>(commandOf('.', 'vitest'), args, 'TEST_REPORT')
  return strict(run.report ? countsOf(run.report) : nothing, run)
}

function countsOf(report: VitestReport): Outcome {
  // A file that cannot be imported has no tests to count; it is one failure.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    output: '',
  }
}
