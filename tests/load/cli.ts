import { parseArgs } from 'node:util'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { fillHall } from './hall.ts'

const usage = `Usage: pnpm hall [options]

A hall of phones on one address joins, hears of a step, gives five dots each at once, and hears of the result.

  --phones N   so many, instead of 200
  --url URL    a server that is running, instead of one of its own
  --json       print one JSON object`

/** What a hall is promised, in ms; how fast dots can be sent depends on the machine that sends them. */
const promised = { stepMs: 1000, resultMs: 1000 }

const { values } = parseArgs({
  options: {
    phones: { type: 'string', default: '200' },
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}
const server = values.url ? null : await startServerProcess()
const report = await fillHall(values.url ?? server?.url ?? '', Number(values.phones))
await server?.close()
const late = Object.entries(promised).filter(([name, ms]) => report[name as keyof typeof promised] > ms)
const isExact = report.refused === 0 && report.wrong.length === 0 && report.counted === report.given
process.stdout.write(values.json ? `${JSON.stringify({ hall: report })}\n` : `${JSON.stringify(report, null, 2)}\n`)
for (const [name, ms] of late) process.stderr.write(`${name} is above ${ms}\n`)
process.exit(isExact && late.length === 0 ? 0 : 1)
