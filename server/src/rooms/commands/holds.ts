import { heldNext, heldQuestion } from '@samtavle/shared/protocol/questions'
import type { Write } from '../../storage/boardStore.ts'
import { isHeld } from '../holds.ts'
import { RoomProblem } from '../problem.ts'
import { newQuestionSecret, voterHash } from '../voters.ts'
import { facilitators, type Handler } from './change.ts'

/** The author of a note: their next notes are read first. Who it is is told to nobody but them. */
export const holdNext: Handler<'holdNext'> = ({ card, on }, { state }) => {
  const participant = state.authors.get(card)?.participant
  if (participant === undefined) throw new RoomProblem('bad-request', 'no such author')
  if (isHeld(state, participant) === on) return {}
  const known = state.questions.get(heldQuestion)
  const secret = known ?? newQuestionSecret()
  const voter = voterHash(secret, { participant, seat: 0 })
  const opened: Write[] = known === undefined ? [{ put: 'question', question: heldQuestion, secret }] : []
  return {
    writes: [...opened, { put: 'answer', question: heldQuestion, voter, values: on ? [heldNext] : [] }],
    own: [participant, facilitators],
  }
}

/** Nobody's notes are held any more. */
export const releaseHeld: Handler<'releaseHeld'> = () => ({
  writes: [{ drop: 'question', question: heldQuestion }],
  own: 'all',
})
