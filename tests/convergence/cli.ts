import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { keep, keptHistories, nothingIsWrong } from './property.ts'

const usage = 'pnpm histories [--runs N] [--seed N] [--json]'
/** Histories from one seed, before the next. */
const perSeed = 500

const { runs, seed, json } = readArguments()
let done = 0
const failed: { seed: number; problems: string }[] = []
const started = performance.now()

const kept = keptHistories().map((history): [typeof history] => [history])
const replayed = await fc.check(nothingIsWrong, { numRuns: kept.length, examples: kept })
if (replayed.failed) failed.push({ seed: replayed.seed, problems: `a kept history: ${replayed.errorInstance}` })
for (let next = seed; done < runs; next++) {
  const result = await fc.check(nothingIsWrong, { numRuns: Math.min(perSeed, runs - done), seed: next })
  done += result.numRuns
  const [history] = result.counterexample ?? []
  if (!history) continue
  keep(history)
  failed.push({ seed: next, problems: String(result.errorInstance) })
  process.stderr.write(`seed ${next}: ${result.errorInstance}\n${JSON.stringify(history)}\n`)
}
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  json
    ? `${JSON.stringify({ runs: done, failed, seconds })}\n`
    : `${done} histories in ${seconds} s, ${failed.length} failed\n`,
)
process.exitCode = failed.length > 0 ? 1 : 0

function readArguments(): { runs: number; seed: number; json: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const numbers = { runs: Number(values.runs), seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)) }
  if (!Number.isInteger(numbers.runs) || !Number.isInteger(numbers.seed)) throw new Error(usage)
  return { ...numbers, json: values.json }
}
