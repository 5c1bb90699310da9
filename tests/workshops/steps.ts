import type { StepKind } from '@samtavle/shared/schema/session'
import type { Meeting } from './meeting.ts'
import { came } from './settle.ts'

/** Enters a step unless the meeting is in it, and waits until everybody has heard. `area`: an id of the board. */
export async function enterStep(meeting: Meeting, kind: StepKind, area: string | null = null): Promise<void> {
  const { session } = meeting.facilitator
  if (session?.step.kind === kind && session.step.area === area) return
  const { version } = await meeting.facilitator.command({ type: 'step', kind, area })
  await everybodyHears(meeting, version)
}

/** Waits until every connected client has this version of the session, or a later one. */
export async function everybodyHears(meeting: Meeting, version: number): Promise<void> {
  await came(meeting, `session ${version} is heard`, () =>
    meeting.connected.every(({ session }) => (session?.version ?? 0) >= version),
  )
}
