import { parseArgs } from 'node:util'
import { nothing, type Outcome, sumOf } from './outcome.ts'
import { type Step, steps } from './steps.ts'

/**
 * Runs all checks of the project, or with `--only unit,e2e` some of its steps. Prints a line per step, in full what failed,
 * and last of all the one line that counts the whole run.
 */
async function testAll(args: string[]): Promise<void> {
  let total = nothing
  for (const group of chosen(args)) total = sumOf([total, ...(await Promise.all(group.map(told)))])
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

function chosen(args: string[]): Step[][] {
  // pnpm hands on the `--` of `pnpm test -- --only unit` as well.
  const { only } = parseArgs({ args: args.filter((arg) => arg !== '--'), options: { only: { type: 'string' } } }).values
  if (only === undefined) return steps
  const names = only.split(',')
  const known = steps.flat().map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length === 0) return steps.map((group) => group.filter(({ name }) => names.includes(name)))
  throw new Error(`No step is called ${unknown.join(', ')}; there are ${known.join(', ')}.`)
}

async function told(step: Step): Promise<Outcome> {
  const started = performance.now()
  const outcome = await step.run().catch(crashed)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const count = outcome.passed + outcome.failed
  const verdict = outcome.failed > 0 ? `${outcome.failed} of ${count} red` : `${count} green`
  console.log(`${step.name.padEnd(10)} ${step.about.padEnd(36)}${verdict.padStart(14)}  ${seconds.padStart(6)} s`)
  if (outcome.output) console.log(`\n${outcome.output}`)
  return outcome
}

function crashed(error: unknown): Outcome {
  return { ...nothing, failed: 1, output: `${error instanceof Error ? error.stack : error}\n` }
}

await testAll(process.argv.slice(2))
