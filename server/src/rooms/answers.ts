import {
  heldQuestion,
  helpQuestion,
  helpSignals,
  perspectiveQuestion,
  readyQuestion,
  tableQuestion,
} from '@samtavle/shared/protocol/questions'
import { isAgreementAnswer } from '@samtavle/shared/rules/agreement'
import { isLocked } from '@samtavle/shared/rules/boardLock'
import { arePulseAnswers } from '@samtavle/shared/rules/pulseTally'
import { ballotProblem } from '@samtavle/shared/rules/tally'
import type { Pulse } from '@samtavle/shared/schema/pulse'
import type { Session } from '@samtavle/shared/schema/session'
import type { Write } from '../storage/boardStore.ts'
import { attendanceQuestion, countAttendance, isAttendance } from './attendance.ts'
import type { BoardState } from './boardState.ts'
import { type Change, facilitators } from './commands/change.ts'
import { isOpenDisagreement, settledOf } from './disagreements.ts'
import { RoomProblem } from './problem.ts'
import { requireSeat } from './seats.ts'
import { newQuestionSecret, type Seat, voterHash } from './voters.ts'

/**
 * Stores what a participant answers in place of what they answered before. There is one row per slot of a ballot under
 * one voter, so no race, tab or repeat can exceed the budget.
 */
export function answerChange(state: BoardState, given: Seat, question: string, values: string[]): Change {
  requireSeat(state, given)
  // All who share a device sit at the same table.
  const who = question === tableQuestion ? { ...given, seat: 0 } : given
  const why = refusedAnswer(state, question, values)
  if (why) throw why
  const known = state.questions.get(question)
  const isFirst = question === tableQuestion || isOpenDisagreement(state, question)
  const secret = known ?? (isFirst ? newQuestionSecret() : undefined)
  if (secret === undefined) throw new RoomProblem('closed', 'no such open question')
  const answer: Write = { put: 'answer', question, voter: voterHash(secret, who), values }
  const writes: Write[] = known === undefined ? [{ put: 'question', question, secret }, answer] : [answer]
  const own = question === helpQuestion ? [who.participant, facilitators] : [who.participant]
  return { writes, own }
}

function refusedAnswer(state: BoardState, question: string, values: string[]): RoomProblem | null {
  if (isAttendance(question) || question === heldQuestion) return new RoomProblem('not-allowed')
  if (question === helpQuestion) {
    const known = values.length <= 1 && values.every((value) => helpSignals.some((signal) => signal === value))
    return known ? null : new RoomProblem('invalid-content', 'no such signal')
  }
  if (question === readyQuestion) {
    return values.length > 1 || values.some((value) => value !== 'yes') ? new RoomProblem('invalid-content') : null
  }
  if (question === perspectiveQuestion) {
    const known = values.every((value) => state.session.settings.perspectives.includes(value))
    return values.length > 1 || !known ? new RoomProblem('invalid-content', 'no such perspective') : null
  }
  if (question === tableQuestion) {
    const known = values.length <= 1 && values.every((value) => state.session.tables.includes(value))
    return known ? null : new RoomProblem('invalid-content', 'no such table')
  }
  if (question === state.session.agreement?.id) return refusedStance(state, values)
  if (question === state.session.pulse?.id) return refusedPulse(state.session.pulse, values)
  if (isOpenDisagreement(state, question)) return refusedSettling(state.session, values)
  const round = state.session.rounds.find(({ id }) => id === question)
  if (round?.state !== 'open') return new RoomProblem('closed', 'no such open round')
  if (state.session.lock.on) return new RoomProblem('closed', 'locked')
  const problem = ballotProblem(round, values)
  return problem && new RoomProblem(problem === 'unknown-option' ? 'invalid-content' : 'over-budget', problem)
}

function refusedStance(state: BoardState, values: string[]): RoomProblem | null {
  if (state.session.lock.on) return new RoomProblem('closed', 'locked')
  if (state.session.step.kind !== 'decide') return new RoomProblem('closed', 'another step')
  return isAgreementAnswer(values) ? null : new RoomProblem('invalid-content', 'no such stance')
}

function refusedPulse({ state, questions }: Pulse, values: string[]): RoomProblem | null {
  if (state !== 'open') return new RoomProblem('closed', 'no such open pulse')
  return arePulseAnswers(values, questions.length) ? null : new RoomProblem('invalid-content', 'no such answers')
}

/** *Sier meg enig i at vi er uenige*: while all talk, or while no step is on. */
function refusedSettling(session: Session, values: string[]): RoomProblem | null {
  const { step } = session
  if (isLocked(session, Date.now()) || (step.kind !== 'discuss' && step.kind !== 'free'))
    return new RoomProblem('closed', 'not in this step')
  return values.length > 1 || values.some((value) => value !== 'yes') ? new RoomProblem('invalid-content') : null
}

/** The questions that are open for as long as the board lives. */
export const lastingQuestions = () =>
  [attendanceQuestion, perspectiveQuestion, helpQuestion].map((question) => ({
    put: 'question' as const,
    question,
    secret: newQuestionSecret(),
  }))

/** How many have taken part, and as whom: sums only. */
export function participationOf(state: BoardState): {
  participants: number
  devices: number
  perspectives: Record<string, number>
  missing?: string[]
  settled: Record<string, number>
} {
  const { kept, before } = state.session
  if (kept)
    return { participants: kept.participants, devices: kept.devices, perspectives: {}, missing: [], settled: {} }
  const perspectives = new Map<string, number>()
  for (const [value] of state.answers.get(perspectiveQuestion)?.values() ?? []) {
    if (value !== undefined) perspectives.set(value, (perspectives.get(value) ?? 0) + 1)
  }
  const attended = countAttendance(state, attendanceQuestion)
  // Who took part before the board was a file may be the same people: nobody is counted twice.
  const hadMore = before !== null && before.participants >= attended.participants
  return {
    ...(hadMore ? before : { ...attended, perspectives: Object.fromEntries(perspectives) }),
    settled: settledOf(state),
  }
}
