import { parseArgs } from 'node:util'
import { type Fault, type Outcome, tryFault } from './fault.ts'
import { faults } from './faults.ts'

const usage = `Usage: pnpm faults [options]

Tries what must never lose anything that was acknowledged.

  --runs N        so often each, instead of as often as a campaign does
  --only F1,F3    these alone; there are ${faults.map(({ id }) => id).join(', ')}
  --seed N        begin with this seed
  --json          print one JSON object`

const { chosen, runs, seed, json } = readArguments()
const outcomes: Outcome[] = []
for (const fault of chosen) {
  const outcome = await tryFault(fault, runs ?? fault.runs.campaign, seed)
  outcomes.push(outcome)
  for (const problem of outcome.problems) process.stderr.write(`${problem}\n`)
  // A campaign takes long, and its object comes last.
  const tell = json ? process.stderr : process.stdout
  tell.write(`${lineOf(fault, outcome)}\n`)
}
if (json) {
  const brief = outcomes.map(({ id, runs, lostAcked, failed }) => ({ id, runs, lostAcked, failed }))
  process.stdout.write(`${JSON.stringify({ faults: brief })}\n`)
}
process.exit(outcomes.some(({ lostAcked, failed }) => lostAcked + failed > 0) ? 1 : 0)

function lineOf({ about }: Fault, { id, runs, lostAcked, failed }: Outcome): string {
  return `${failed > 0 ? '✗' : '✓'} ${id} ${about}: ${runs} runs, ${lostAcked} acknowledged changes lost, ${failed} failed`
}

function readArguments(): { chosen: readonly Fault[]; runs: number | null; seed: number; json: boolean } {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      options: {
        runs: { type: 'string' },
        only: { type: 'string' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    })
    const only = values.only?.split(',') ?? null
    const unknown = only?.filter((id) => !faults.some((fault) => fault.id === id)) ?? []
    const [runs, seed] = [values.runs === undefined ? null : Number(values.runs), Number(values.seed)]
    if (unknown.length > 0 || !Number.isInteger(runs ?? 0) || !Number.isInteger(seed))
      throw new Error(unknown.join(', '))
    return { chosen: faults.filter(({ id }) => !only || only.includes(id)), runs, seed, json: values.json }
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n\n${usage}\n`)
    process.exit(2)
  }
}
