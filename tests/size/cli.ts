import { parseArgs } from 'node:util'
import { limitsKB, measurePages, type PageSize } from './pages.ts'

/**
 * Builds the client and weighs what each page loads before it can be used: gzipped kB of script and of style. With
 * `--json` one object is printed. Exit 1 when the phone page is heavier than it may be.
 */
async function weigh(args: string[]): Promise<void> {
  const { json } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { json: { type: 'boolean' } },
  }).values
  const pages = await measurePages()
  if (json) console.log(JSON.stringify({ pages }))
  else for (const [name, size] of Object.entries(pages)) console.log(lineOf(name, size))
  const { phone } = pages
  if (phone.scriptKB > limitsKB.script || phone.styleKB > limitsKB.style) {
    console.error(`The phone page may load ${limitsKB.script} kB of script and ${limitsKB.style} kB of style.`)
    process.exitCode = 1
  }
}

const lineOf = (name: string, { scriptKB, styleKB }: PageSize): string =>
  `${name.padEnd(8)} ${scriptKB.toFixed(1).padStart(7)} kB script ${styleKB.toFixed(1).padStart(7)} kB style`

await weigh(process.argv.slice(2))
