import type { CommandInput } from '@samtavle/shared/protocol/commands'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Step, StepKind } from '@samtavle/shared/schema/session'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Action, ActionContext } from './action.ts'
import {
  type AskedArea,
  areasToShow,
  nextInPlan,
  positionInPlan,
  type WritingHow,
  withWriting,
  writingIn,
} from './plan.ts'
import { isFacilitator } from './rights.ts'

const command = (label: Action['label'], input: CommandInput): Action => ({
  label,
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command(input)
  },
})

/** Everybody begins to write for themselves in an area. */
export function startWriting(area: AskedArea, how: WritingHow = {}): Action {
  return {
    label: 'step.free.startIn',
    values: { area: area.title },
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      const agenda = board.state.get().session?.agenda ?? []
      const planned = agenda.find((step) => step.kind === 'write' && step.area === area.id)
      const step = planned ? { ...planned, ...how } : writingIn(area, how)
      const changed = planned ? agenda.map((one) => (one === planned ? step : one)) : withWriting(agenda, step)
      if (!planned || Object.keys(how).length > 0) await board.command({ type: 'agenda', agenda: changed })
      await board.command({ type: 'step', stepId: step.id })
    },
  }
}

/** All notes of an area are shown at once. */
export const reveal = (area: AreaId): Action => command('step.write.reveal', { type: 'reveal', area, unread: 'keep' })

/** All notes of the writing that is on are shown at once. */
export const showNotes: Action = {
  label: 'step.write.reveal',
  enabled: ({ board }) => isFacilitator(board) && board.state.get().session?.step.kind === 'write',
  perform: async ({ board }) => {
    await showWritten(board)
  },
}

/** How long before notes are shown people are told, in s. */
export const noticeSeconds = 10

/** Tells everybody that the notes will be shown in a moment. */
export const announceReveal: Action = {
  label: 'step.write.announce',
  values: { count: noticeSeconds },
  enabled: ({ board }) => isFacilitator(board) && board.state.get().session?.step.kind === 'write',
  perform: async ({ board }) => {
    const { session } = board.state.get()
    const areas = session ? areasToShow(session) : []
    await board.command({ type: 'announceReveal', areas, ms: noticeSeconds * 1000 })
  },
}

export const cancelReveal: Action = command('step.write.wait', { type: 'announceReveal', areas: null })

/** Answers with whether notes are now being shared one each in turn, which takes a while. */
async function showWritten(board: BoardConnection): Promise<boolean> {
  const { session } = board.state.get()
  const areas = session ? areasToShow(session) : []
  const inTurn = areas.filter((area) => session?.sharedInTurn[area])
  for (const area of areas) if (!inTurn.includes(area)) await board.command({ type: 'reveal', area, unread: 'keep' })
  if (inTurn.length > 0) await board.command({ type: 'startTurns', areas: inTurn })
  return inTurn.length > 0
}

/** Enters a step of this kind, the planned one if there is one. */
export function enterKind(kind: StepKind, label: Action['label']): Action {
  return {
    label,
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      const planned = board.state.get().session?.agenda.find((step) => step.kind === kind)
      await board.command(planned ? { type: 'step', stepId: planned.id } : { type: 'step', kind })
    },
  }
}

export const enterStep = (stepId: string): Action => command('step.choose', { type: 'step', stepId })

/** Leaves the plan: everything may be done, nothing is asked for. */
export const leaveSteps: Action = {
  label: 'step.leave',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board, view }) => {
    const { session } = board.state.get()
    if (session?.agenda.some(({ id }) => id === session.step.id)) view.set({ leftStep: session.step.id })
    await board.command({ type: 'step', kind: 'free' })
  },
}

export const nextStep = neighbour('step.next', 1)
export const previousStep = neighbour('step.previous', -1)
/** Leaves the step out that comes next, and goes to the one after it. */
export const skipStep = neighbour('plan.skipNext', 2)

/** The planned step that one goes on to: the next, or from the free board the one that was left for it. */
export function stepAhead({ board, view }: ActionContext, by = 1): Step | null {
  const { session } = board.state.get()
  if (!session) return null
  const left = session.agenda.find(({ id }) => id === view.get().leftStep)
  return left && by === 1 && positionInPlan(session) < 0 ? left : nextInPlan(session, by)
}

function neighbour(label: Action['label'], by: -1 | 1 | 2): Action {
  return {
    label,
    enabled: (context) => isFacilitator(context.board) && stepAhead(context, by) !== null,
    perform: async (context) => {
      const step = stepAhead(context, by)
      if (!step) return
      // Who goes on from writing to anything else goes on with what was written.
      if (by > 0 && step.kind !== 'write' && (await showWritten(context.board))) return
      await context.board.command({ type: 'step', stepId: step.id })
    },
  }
}

export const openDoor: Action = command('board.invite.openDoor', { type: 'door', open: true })
export const closeDoor: Action = command('board.invite.closeDoor', { type: 'door', open: false })

const minute = 60_000

export function startTimer(minutes: number): Action {
  return {
    ...command('step.timer.minutes', { type: 'timer', act: 'start', ms: minutes * minute }),
    values: { count: minutes },
  }
}
export function addTime(minutes: number): Action {
  return {
    ...command('step.timer.add', { type: 'timer', act: 'add', ms: minutes * minute }),
    values: { count: minutes },
  }
}
export const pauseTimer: Action = command('step.timer.pause', { type: 'timer', act: 'pause' })
export const resumeTimer: Action = command('step.timer.resume', { type: 'timer', act: 'resume' })
export const stopTimer: Action = command('step.timer.stop', { type: 'timer', act: 'stop' })
