import { startServerProcess } from '../helpers/serverProcess.ts'
import { checkAbsentTexts, checkFigures } from './checkExpected.ts'
import { knownDos, play } from './do/table.ts'
import type { Meeting, PlayedServer } from './meeting.ts'
import { checkNothingLost } from './nothingLost.ts'
import { newMeeting, openDoor } from './opening.ts'
import { type Plan, planOf, UnknownDo } from './plan.ts'
import { type Readable, readExports } from './readable.ts'
import { settle } from './settle.ts'
import { regainNetwork } from './sharing.ts'
import type { Workshop } from './workshop.ts'

export interface PlayOptions {
  /** The dos to play; null for all. */
  only: readonly string[] | null
  /** A server that is running; null: one is started for each workshop. */
  url: string | null
  /** The entry of the server that is started, relative to the project; the real one when it is not given. */
  serverMain?: string
  /** Gets the exports at the end of a play. */
  keep?: (workshop: Workshop, exports: Readable[]) => Promise<void>
}

/** What came of one workshop. */
export interface Outcome {
  id: string
  ok: boolean
  /** Notes that people wrote. */
  notes: number
  checks: number
  failed: string[]
  skipped: string[]
  seconds: number
  secrecyLeaks: number
  lostAcked: number
}

/** Plays a workshop and compares what comes out of it. Never rejects: what goes wrong is in `failed`. */
export async function playWorkshop(workshop: Workshop, options: PlayOptions): Promise<Outcome> {
  const started = Date.now()
  const stage: Stage = { meeting: null, failed: [], skipped: [] }
  try {
    const plan = planOf(workshop, knownDos, options.only)
    stage.skipped.push(...plan.skipped)
    await withServer(options, (server) => perform(workshop, plan, server, options, stage))
  } catch (error) {
    stage.failed.push(error instanceof UnknownDo ? error.message : `the play stopped: ${messageOf(error)}`)
  }
  return outcomeOf(workshop, stage, (Date.now() - started) / 1000)
}

/** What there is to tell of a play, also when it stopped half-way. */
interface Stage {
  meeting: Meeting | null
  failed: string[]
  skipped: string[]
}

async function withServer(options: PlayOptions, act: (server: PlayedServer) => Promise<void>): Promise<void> {
  if (options.url !== null) return act({ url: options.url, restart: null })
  const server = await startServerProcess(options.serverMain)
  const restart = async () => {
    await server.kill()
    await server.start()
  }
  try {
    await act({ url: server.url, restart })
  } finally {
    await server.close()
  }
}

async function perform(
  workshop: Workshop,
  plan: Plan,
  server: PlayedServer,
  options: PlayOptions,
  stage: Stage,
): Promise<void> {
  const meeting = await newMeeting(workshop, server)
  stage.meeting = meeting
  try {
    await openDoor(meeting, plan)
    for (const { line, name, act } of plan.entries) {
      await play(meeting, act).catch((error) => {
        throw new Error(`script ${line} (${name}): ${messageOf(error)}`)
      })
    }
    await finish(meeting, plan, options)
  } finally {
    meeting.close()
  }
}

async function finish(meeting: Meeting, plan: Plan, options: PlayOptions): Promise<void> {
  for (const name of [...meeting.offline.keys()]) await regainNetwork(meeting, name)
  const stranger = meeting.newPerson('somebody who comes afterwards')
  await stranger.join({ secret: meeting.board.secrets.viewer })
  await settle(meeting, 'the end')
  await checkNothingLost(meeting)
  const exports = await readExports(meeting.facilitator)
  checkFigures(meeting, plan, exports)
  checkAbsentTexts(meeting, plan, [...exports, ...(await readExports(stranger))])
  await options.keep?.(meeting.workshop, exports)
}

function outcomeOf(workshop: Workshop, { meeting, failed, skipped }: Stage, seconds: number): Outcome {
  const leaks = meeting?.secrecy.leaks ?? []
  const lost = meeting?.journal.lost ?? []
  const all = [...failed, ...(meeting?.checks.failed ?? []), ...leaks, ...lost]
  return {
    id: workshop.id,
    ok: all.length === 0,
    notes: meeting?.noteIds.size ?? 0,
    checks: meeting?.checks.count ?? 0,
    failed: all,
    skipped: [...skipped, ...(meeting?.skipped ?? [])],
    seconds: Math.round(seconds * 10) / 10,
    secrecyLeaks: leaks.length,
    lostAcked: lost.length,
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
