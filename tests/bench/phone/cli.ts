import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { createBoard } from '../../helpers/boards.ts'
import { startServerProcess } from '../../helpers/serverProcess.ts'
import { findChromium } from '../../tools/findChromium.ts'
import { projectRoot } from '../../tools/runCommand.ts'
import { writeResults } from '../results.ts'
import { median } from '../sync/median.ts'
import { table } from '../table.ts'
import { type Arrival, arriveOnPhone } from './arriveOnPhone.ts'
import { askToWrite } from './askToWrite.ts'

/**
 * How long a poor phone takes from following the code of the room until the first note can be written, and until it is
 * stored; medians in ms. Exit 1 when writing takes longer to become possible than it may.
 */
const mostMs = 3000

const { json = false, runs = '5' } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { json: { type: 'boolean' }, runs: { type: 'string' } },
}).values

execFileSync(process.execPath, ['client/build-when-stale.mjs'], {
  cwd: projectRoot,
  stdio: ['ignore', 'ignore', 'inherit'],
})
const server = await startServerProcess()
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const arrivals: Arrival[] = []
try {
  const code = await askToWrite(server.url, await createBoard(server.url, { title: 'Hjørnet' }))
  for (let run = 0; run < Number(runs); run++) arrivals.push(await arriveOnPhone(browser, server.url, code))
} finally {
  await browser.close()
  await server.close()
}
const fieldMs = Math.round(median(arrivals.map((arrival) => arrival.fieldMs)))
const storedMs = Math.round(median(arrivals.map((arrival) => arrival.storedMs)))
const report = table(
  [`1.6 Mbit/s, 150 ms round trip, processor 4 times slower; median of ${arrivals.length}`, 'ms'],
  [
    ['from the code until the first note can be written', fieldMs],
    ['until a short note is stored', storedMs],
  ],
)
await writeResults('Phone', report)
process.stdout.write(`${json ? JSON.stringify({ runs: arrivals.length, fieldMs, storedMs, mostMs }) : report}\n`)
if (fieldMs > mostMs) process.exitCode = 1
