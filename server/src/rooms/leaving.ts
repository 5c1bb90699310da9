import { type Card, readCards } from '@samtavle/shared/schema/card'
import { readComments } from '@samtavle/shared/schema/comment'
import type { Write } from '../storage/boardStore.ts'
import { isAttendance } from './attendance.ts'
import type { BoardState } from './boardState.ts'
import type { Change } from './commands/change.ts'
import { forgetReviews } from './reviews.ts'
import { seatsOf } from './seats.ts'
import { voterHash } from './voters.ts'
import { goneChange } from './withdrawals.ts'

/** What the group decided together stays, whoever wrote it down. */
export const isCommon = ({ kind }: Card): boolean => kind === 'decision' || kind === 'measure'

/**
 * *Slett alt jeg har skrevet*: drafts, cards, comments and open answers of one participant go for good, texts in results too.
 * Decisions and measures stay, and sums of closed rounds.
 */
export function leavingChange(state: BoardState, participant: string): Change {
  const made = state.made.get(participant) ?? new Set()
  const cards = readCards(state.doc).filter((card) => made.has(card.id) && !isCommon(card))
  const comments = readComments(state.doc).filter(({ id }) => made.has(id))
  const gone = goneChange(
    state,
    [...cards, ...comments].map(({ id }) => id),
  )
  return { ...gone, writes: [...(gone.writes ?? []), ...ownRows(state, participant)], erase: 'wait' }
}

function ownRows(state: BoardState, participant: string): Write[] {
  const drafts = [...state.drafts.values()].filter((draft) => draft.participant === participant)
  const seats = Array.from({ length: seatsOf(state, participant) }, (_, seat) => ({ participant, seat }))
  const answered = [...state.questions].flatMap(([question, secret]) =>
    seats.flatMap((who): Write[] => {
      const voter = voterHash(secret, who)
      const isThere = !isAttendance(question) && state.answers.get(question)?.has(voter)
      return isThere ? [{ put: 'answer', question, voter, values: [] }] : []
    }),
  )
  const ids = drafts.map(({ id }) => id)
  return [...ids.map((id): Write => ({ drop: 'draft', id })), ...forgetReviews(state, ids), ...answered]
}
