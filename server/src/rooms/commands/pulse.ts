import { dayAt } from '@samtavle/shared/locale/dates'
import { pulseTally } from '@samtavle/shared/rules/pulseTally'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { createPulseResult, type PulseData } from '@samtavle/shared/schema/pulse'
import type { Session, Step } from '@samtavle/shared/schema/session'
import { serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { newQuestionSecret } from '../voters.ts'
import type { Handler } from './change.ts'
import { enterStep } from './steps.ts'

/** Asks everybody a few short questions, each for themselves. */
export const openPulse: Handler<'openPulse'> = ({ pulseId, questions }, { state, now }) => {
  if (state.session.pulse?.state === 'open') throw new RoomProblem('closed', 'a pulse is open')
  const isTaken = state.questions.has(pulseId) || rootMap(state.doc, 'results').has(pulseId)
  if (isTaken) throw new RoomProblem('bad-request', 'this pulse exists')
  const entered = enterStep(state, pulseStep(state.session), now)
  return {
    session: { ...entered.session, pulse: { id: pulseId, state: 'open', questions, openedAt: now } },
    writes: [...(entered.writes ?? []), { put: 'question', question: pulseId, secret: newQuestionSecret() }],
    own: 'all',
  }
}

/** The step that is on, if it is for that; it may have words of its own. Else a plain one. */
const pulseStep = ({ step }: Session): Step =>
  step.kind === 'pulse' ? step : { id: makeId(), kind: 'pulse', title: '', area: null }

/** Publishes how many gave what, where enough have answered; single answers are dropped. */
export const closePulse: Handler<'closePulse'> = ({ pulseId }, { state, now }) => {
  const { pulse, meeting } = state.session
  if (pulse?.id !== pulseId || pulse.state !== 'open') throw new RoomProblem('closed', 'no such open pulse')
  const answers = [...(state.answers.get(pulseId)?.values() ?? [])]
  const data: PulseData = {
    closedAt: now,
    meeting: meeting?.date ?? dayAt(now),
    ...pulseTally(pulse.questions, answers),
  }
  return {
    session: { pulse: { ...pulse, state: 'closed' } },
    writes: [{ drop: 'question', question: pulseId }],
    edit: (doc) => createPulseResult(doc, { id: pulseId, data }, serverOrigin),
    own: 'all',
    erase: 'soon',
  }
}
