import { parseArgs } from 'node:util'
import { frames } from './frames.ts'
import { http } from './http.ts'
import { imports } from './imports.ts'
import { fuzz, type Kind, type Outcome } from './kind.ts'
import { presence } from './presence.ts'
import { tables } from './tables.ts'
import { updates } from './updates.ts'
import { versions } from './versions.ts'

const kinds: readonly Kind[] = [frames, updates, presence, http, imports, tables, versions]

const usage = `Usage: pnpm fuzz [options]

Sends the server what no honest client sends.

  --runs N           so many of each kind, instead of as many as a campaign has
  --only kind,kind   these alone; there are ${kinds.map(({ kind }) => kind).join(', ')}
  --seed N           begin with this seed
  --json             print one JSON object`

const { chosen, runs, seed, json } = readArguments()
const outcomes: Outcome[] = []
for (const kind of chosen) {
  const outcome = await fuzz(kind, runs ?? kind.runs.campaign, seed)
  outcomes.push(outcome)
  for (const problem of outcome.problems) process.stderr.write(`${problem}\n`)
  // A campaign takes long, and its object comes last.
  const tell = json ? process.stderr : process.stdout
  tell.write(`${lineOf(outcome)}\n`)
}
if (json) process.stdout.write(`${JSON.stringify({ kinds: outcomes.map(({ problems, ...numbers }) => numbers) })}\n`)
process.exit(outcomes.some(({ crashes, changedDocuments }) => crashes + changedDocuments > 0) ? 1 : 0)

function lineOf({ kind, runs: sent, crashes, changedDocuments, maxStallMs, grewMB }: Outcome): string {
  const isWell = crashes + changedDocuments === 0
  const harm = `${crashes} crashes, ${changedDocuments} changed documents`
  return `${isWell ? '✓' : '✗'} ${kind}: ${sent} sent, ${harm}, stalled ${maxStallMs} ms at most, grew ${grewMB} MB`
}

function readArguments(): { chosen: readonly Kind[]; runs: number | null; seed: number; json: boolean } {
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
    const unknown = only?.filter((name) => !kinds.some(({ kind }) => kind === name)) ?? []
    const [runs, seed] = [values.runs === undefined ? null : Number(values.runs), Number(values.seed)]
    if (unknown.length > 0 || !Number.isInteger(runs ?? 0) || !Number.isInteger(seed))
      throw new Error(unknown.join(', '))
    return { chosen: kinds.filter(({ kind }) => !only || only.includes(kind)), runs, seed, json: values.json }
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n\n${usage}\n`)
    process.exit(2)
  }
}
