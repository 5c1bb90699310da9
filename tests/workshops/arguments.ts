import { parseArgs } from 'node:util'

/** What the command was asked to do. */
export interface Arguments {
  files: string[]
  /** A server that is running already; null: start one. */
  url: string | null
  /** Where summaries are written; null: nowhere. */
  out: string | null
  /** The dos to play; null: all. */
  only: string[] | null
  json: boolean
}

export class UsageError extends Error {
  override name = 'UsageError'
}

export const usage = `Usage: pnpm workshop FILE… [options]

Plays workshops with one real client per person and compares what comes out.

  --url URL        play on this server instead of one started for the purpose
  --out DIR        write every summary and the board as files
  --only do,do…    play these dos and report the others as skipped
  --json           print one JSON object`

/** Reads the command line; throws {@link UsageError}. `known`: the dos there are. */
export function readArguments(given: string[], known: readonly string[]): Arguments {
  const { values, positionals } = parsed(given)
  if (positionals.length === 0) throw new UsageError('which FILE?')
  const { url = null, out = null, json = false } = values
  if (url !== null && !/^https?:$/.test(protocolOf(url))) {
    throw new UsageError(`--url ${url} is no http address`)
  }
  return { files: positionals, url, out, json, only: onlyOf(values.only, known) }
}

function parsed(given: string[]) {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function onlyOf(list: string | undefined, known: readonly string[]): string[] | null {
  if (list === undefined) return null
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) throw new UsageError('--only names no do')
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new UsageError(`--only: no do is called ${unknown.join(', ')}; there are ${known.join(', ')}`)
  return names
}

function protocolOf(url: string): string {
  try {
    return new URL(url).protocol
  } catch {
    return ''
  }
}
