import { readyQuestion } from '@samtavle/shared/protocol/questions'
import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import { areaValues } from '@samtavle/shared/schema/area'
import { entityOf, readValue } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session, Step } from '@samtavle/shared/schema/session'
import type { BoardState } from '../boardState.ts'
import { promisedHolds } from '../holds.ts'
import { RoomProblem } from '../problem.ts'
import { forgetTurns } from '../turns.ts'
import { newQuestionSecret } from '../voters.ts'
import { promisedReading, promisedSharing } from '../writingPromises.ts'
import type { Change, Handler } from './change.ts'

/** A new plan. The step that is on takes its new words at once; where it is about something else now, entering it does that. */
export const agenda: Handler<'agenda'> = (command, { state }) => {
  const { step } = state.session
  const same = command.agenda.find(({ id, kind, area }) => id === step.id && kind === step.kind && area === step.area)
  return { session: { agenda: command.agenda, step: same ?? step } }
}

/** Enters a step. Nothing that was under way in the old one is lost by it. */
export const step: Handler<'step'> = ({ stepId, kind, title, area }, { state, now }) => {
  const planned = stepId === undefined ? null : state.session.agenda.find(({ id }) => id === stepId)
  if (planned === undefined) throw new RoomProblem('bad-request', 'no such step in the plan')
  return enterStep(state, planned ?? { id: makeId(), kind, title, area }, now)
}

/** The change of entering a step; `write` begins with nobody ready, and the big screens go on by themselves again. */
export function enterStep(state: BoardState, next: Step, now: number): Change {
  if (next.area !== null) requireLiveArea(state, next.area)
  if (next.kind === 'write' && next.area === null) throw new RoomProblem('bad-request', 'writing needs an area')
  const staysOn = next.id === state.session.step.id
  return {
    session: {
      step: next,
      stepSince: now,
      revealing: null,
      ...(next.kind === 'write' && promised(state, next)),
      ...(!staysOn && { turns: [] }),
      screen: { ...state.session.screen, auto: true },
    },
    writes: [
      { drop: 'question', question: readyQuestion },
      ...(staysOn ? [] : forgetTurns(state)),
      ...(next.kind === 'write' ? promisedHolds(state, areasOfStep({ step: next, tables: state.session.tables })) : []),
      ...(next.kind === 'write'
        ? [{ put: 'question' as const, question: readyQuestion, secret: newQuestionSecret() }]
        : []),
    ],
    own: 'all',
  }
}

/** What those who write in the areas of a step are told, and may rely on. */
function promised(state: BoardState, step: Step): Pick<Session, 'readFirst' | 'sharedInTurn'> {
  const areas = areasOfStep({ step, tables: state.session.tables })
  return { readFirst: promisedReading(state, areas), sharedInTurn: promisedSharing(state, areas, step) }
}

export function requireLiveArea(state: BoardState, areaId: string): void {
  const area = entityOf(state.doc, 'areas', areaId)
  if (!area || !readValue(area, 'live', areaValues.live, false)) throw new RoomProblem('bad-request', 'no such area')
}
