import type { CommandInput } from '@samtavle/shared/protocol/commands'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { StepKind } from '@samtavle/shared/schema/session'
import type { Action, ActionContext } from './action.ts'
import { type AskedArea, positionInPlan, withWriting, writingIn } from './plan.ts'
import { isFacilitator } from './rights.ts'

const command = (label: Action['label'], input: CommandInput): Action => ({
  label,
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command(input)
  },
})

/** Everybody begins to write for themselves in an area. */
export function startWriting(area: AskedArea): Action {
  return {
    label: 'step.free.startIn',
    values: { area: area.title },
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      const agenda = board.state.get().session?.agenda ?? []
      const planned = agenda.find((step) => step.kind === 'write' && step.area === area.id)
      const step = planned ?? writingIn(area)
      if (!planned) await board.command({ type: 'agenda', agenda: withWriting(agenda, step) })
      await board.command({ type: 'step', stepId: step.id })
    },
  }
}

/** All notes of an area are shown at once. */
export const reveal = (area: AreaId): Action => command('step.write.reveal', { type: 'reveal', area })

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
export const leaveSteps: Action = command('step.leave', { type: 'step', kind: 'free' })

export const nextStep = neighbour('step.next', 1)
export const previousStep = neighbour('step.previous', -1)

function neighbour(label: Action['label'], by: 1 | -1): Action {
  const stepId = ({ board }: ActionContext): string | undefined => {
    const { session } = board.state.get()
    return session ? session.agenda[positionInPlan(session) + by]?.id : undefined
  }
  return {
    label,
    enabled: (context) => isFacilitator(context.board) && stepId(context) !== undefined,
    perform: async (context) => {
      const id = stepId(context)
      if (id) await context.board.command({ type: 'step', stepId: id })
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
