import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arguments, readArguments, UsageError, usage } from './arguments.ts'
import { knownDos } from './do/table.ts'
import { MalformedWorkshop, readWorkshop } from './format.ts'
import { type Outcome, playWorkshop } from './play.ts'
import type { Readable } from './readable.ts'
import { reportLines, unplayable } from './report.ts'
import type { Workshop } from './workshop.ts'

try {
  const given = readArguments(process.argv.slice(2), knownDos)
  const outcomes: Outcome[] = []
  for (const file of given.files) outcomes.push(await playFile(file, given))
  const lines = given.json ? [JSON.stringify({ workshops: outcomes })] : reportLines(outcomes)
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n\n${usage}\n`)
  process.exitCode = 2
}

async function playFile(file: string, { only, url, out }: Arguments): Promise<Outcome> {
  try {
    return await playWorkshop(await readWorkshop(file), { only, url, ...(out === null ? {} : { keep: keepIn(out) }) })
  } catch (error) {
    if (error instanceof MalformedWorkshop) return unplayable(file, error.problems)
    return unplayable(file, [error instanceof Error ? error.message : String(error)])
  }
}

/** Writes exports as files: `hjornet.html`, `hjornet.docx`, …, `hjornet.board.json`, `hjornet.board.svg`. */
function keepIn(folder: string): (workshop: Workshop, exports: Readable[]) => Promise<void> {
  return async (workshop, exports) => {
    await mkdir(folder, { recursive: true })
    for (const { name, bytes } of exports) await writeFile(join(folder, `${workshop.id}.${name}`), bytes)
  }
}
