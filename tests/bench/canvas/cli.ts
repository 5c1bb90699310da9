import { writeResults } from '../results.ts'
import { fullPlan, measureBoards, quickPlan } from './measureBoards.ts'
import { canvasReport, numbersFrom } from './report.ts'

const known = ['--quick', '--json']
const given = process.argv.slice(2)
const unknown = given.filter((argument) => !known.includes(argument))
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(' ')}. Usage: pnpm bench:canvas [--quick] [--json]\n`)
  process.exit(2)
}

const isQuick = given.includes('--quick')
const began = Date.now()
const findings = await measureBoards(isQuick ? quickPlan : fullPlan, (progress) => {
  process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${progress}\n`)
})
const report = canvasReport(findings)
await writeResults('Canvas', isQuick ? `From a quick run (\`--quick\`), which is noisier.\n\n${report}` : report)
process.stdout.write(`${given.includes('--json') ? JSON.stringify(numbersFrom(findings)) : report}\n`)
process.exit(0)
