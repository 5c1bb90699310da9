import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeResults } from '../results.ts'
import { table } from '../table.ts'
import { type ExportFormat, exportFormats, type Measured } from './formats.ts'

const isJson = process.argv.includes('--json')
const notes = 2000

/** Each file in a process of its own: what one has taken says nothing of the next. */
function measured(format: ExportFormat): Measured {
  const program = join(import.meta.dirname, 'exportOnce.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', program, format, String(notes)], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Measured
}

const findings = Object.fromEntries(exportFormats.map((format) => [format, measured(format)]))
const report = table(
  [`a report of ${notes} notes`, 'seconds', 'MB of memory', 'kB of file'],
  Object.entries(findings).map(([format, { seconds, memoryMB, fileKB }]) => [format, seconds, memoryMB, fileKB]),
)
await writeResults('Files', report)
process.stdout.write(`${isJson ? JSON.stringify({ notes, files: findings }) : report}\n`)
