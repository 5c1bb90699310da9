import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSpec, JSONReportSuite, JSONReportTestResult } from '@playwright/test/reporter'
import { nothing, type Outcome, strict } from './outcome.ts'
import { commandOf, runWithReport } from './runCommand.ts'

/** Runs the tests of a folder in tests: all, or those with this tag. */
export async function runPlaywright(folder: 'e2e' | 'states', tag?: string): Promise<Outcome> {
  const only = tag ? ['--grep', tag] : []
  const args = ['test', '--config', `tests/${folder}/playwright.config.ts`, '--reporter', 'json', ...only]
  const run = await runWithReport<JSONReport>(commandOf('tests', 'playwright'), args, 'PLAYWRIGHT_JSON_OUTPUT_FILE')
  return strict(run.report ? countsOf(run.report) : nothing, run)
}

function countsOf({ stats, errors, suites }: JSONReport): Outcome {
  const failures = suites.flatMap((suite) => failuresIn(suite, []))
  return {
    // What passed at the second attempt has passed, and its first attempt is told: a browser may lose a race on a busy machine.
    passed: stats.expected + stats.flaky,
    // Errors outside of any test: a file that cannot be imported, a configuration that cannot be read.
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    output: stripVTControlCharacters(
      [...errors.map(({ message, stack }) => `${stack ?? message}\n`), ...failures].join('\n'),
    ),
  }
}

function failuresIn(suite: JSONReportSuite, parents: string[]): string[] {
  const path = [...parents, suite.title]
  return [
    ...suite.specs.filter(hasFailed).map((spec) => describeFailure(spec, path)),
    ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, path)),
  ]
}

/** At any attempt. */
function hasFailed({ tests }: JSONReportSpec): boolean {
  return tests.some(({ status }) => status === 'unexpected' || status === 'flaky')
}

function describeFailure(spec: JSONReportSpec, path: string[]): string {
  const title = `${spec.ok ? '! at the second attempt only:' : '✗'} ${[...path, spec.title].join(' › ')} (${spec.file}:${spec.line})`
  return [title, ...spec.tests.flatMap((test) => test.results.map(describeResult))].join('\n')
}

function describeResult({ errors, stdout, stderr, attachments }: JSONReportTestResult): string {
  const said = [...stdout, ...stderr].map((entry) => ('text' in entry ? entry.text : entry.buffer)).join('')
  const kept = attachments.map(({ name, path }) => `${name}: ${path ?? '(in the report)'}\n`).join('')
  return `${errors.map(({ message }) => `${message}\n`).join('')}${said}${kept}`
}
