import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'RESULTS.md')
const title =
  '# Results\n\nWritten by the benchmarks; [README.md](README.md) says how to run them and what they measure.\n'

/** Puts one benchmark's results into RESULTS.md, in place of its last ones; `body` is Markdown below a heading of level 2. */
export async function writeResults(name: string, body: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => title)
  await writeFile(file, withSection(before, name, `${machine()}\n\n${body}`))
}

/** The text with a section put in, or put in the place of the one with this name. */
export function withSection(text: string, name: string, body: string): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m).map((part) => part.trim())
  const section = `## ${name}\n\n${body}`
  const others = sections.filter((other) => !other.startsWith(`## ${name}\n`))
  return `${[head, ...[...others, section].sort()].join('\n\n')}\n`
}

/** What else the machine was doing when the benchmark began: processes that wanted a processor, over the minute before. */
const loadBefore = loadavg()[0] ?? 0

function machine(): string {
  const date = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 1e9)
  const processors = `${cpus().length} cores of ${cpus()[0]?.model.trim()}`
  const busy = `load ${loadBefore.toFixed(1)} before it began`
  return `${date} · ${processors} · ${memory} GB · Node ${process.versions.node} · ${busy}`
}
