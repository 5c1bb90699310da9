import { writeResults } from '../results.ts'
import { numbersFrom } from './findings.ts'
import { measureAll } from './measureAll.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { syncReport } from './report.ts'

const known = ['--quick', '--json']
const given = process.argv.slice(2)
const unknown = given.filter((argument) => !known.includes(argument))
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(' ')}. Usage: pnpm bench:sync [--quick] [--json]\n`)
  process.exit(2)
}

// So that what ends with this process also does when somebody stops it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const isQuick = given.includes('--quick')
const began = Date.now()
const findings = await measureAll(isQuick ? quickPlan : fullPlan, (progress) => {
  process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${progress}\n`)
})
const report = syncReport(findings)
await writeResults('Sync', isQuick ? `From a quick run (\`--quick\`), which is noisier.\n\n${report}` : report)
process.stdout.write(`${given.includes('--json') ? JSON.stringify(numbersFrom(findings)) : report}\n`)
process.exit(0)
