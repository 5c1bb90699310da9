import type { Own, OwnDraft } from '@samtavle/shared/protocol/events'
import { heldQuestion } from '@samtavle/shared/protocol/questions'
import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import type { StoredDraft } from '../storage/boardStore.ts'
import { isAttendance } from './attendance.ts'
import type { BoardState } from './boardState.ts'
import { heldAreas, heldCount, isHeld } from './holds.ts'
import { reviewCounts, reviewOf } from './reviews.ts'
import { seatsOf } from './seats.ts'
import { signalsIn } from './signals.ts'
import type { Person } from './socket.ts'
import { type Seat, voterHash } from './voters.ts'

/** What the server tells one participant about themselves, and nobody else. */
export function ownOf(state: BoardState, person: Person): Own {
  const made = [...(state.made.get(person.participant) ?? [])]
  return {
    role: person.role,
    name: state.session.settings.names === 'on' ? person.name : null,
    drafts: [...state.drafts.values()]
      .filter((draft) => draft.participant === person.participant)
      .flatMap((draft) => ownDraft(state, draft)),
    cards: made.map((cardId) => ({ cardId, draftId: state.authors.get(cardId)?.draft ?? null })),
    seats: seatsOf(state, person.participant),
    answers: answersOf(state, { participant: person.participant, seat: 0 }),
    answersOfOthers: otherSeats(state, person.participant).map((who) => answersOf(state, who)),
    ...(isHeld(state, person.participant) && { held: { areas: heldAreas(state, person.participant) } }),
    ...(person.role === 'facilitator' && { holding: heldCount(state) }),
    ...(person.role === 'facilitator' && { signals: signalsIn(state), toReview: reviewCounts(state) }),
    hidden: made.flatMap((cardId) => {
      const hidden = state.hidden.get(cardId)
      return hidden ? [{ cardId, reason: hidden.reason }] : []
    }),
  }
}

function ownDraft(state: BoardState, draft: StoredDraft): OwnDraft[] {
  const { id, area, text, rev, seat, via, state: draftState } = draft
  if (draftState === 'discarded') return []
  const review = draftState === 'added' ? reviewOf(state, draft) : null
  return [
    {
      id,
      areaId: area,
      text,
      rev,
      seat,
      ...(via !== 'self' && { via }),
      state: draftState,
      late: isLate(state, draft),
      ...(review && { review }),
    },
  ]
}

/** A draft whose area has been shown and is not being written for now: its writer may share it. */
function isLate({ session }: BoardState, draft: StoredDraft): boolean {
  const writingNow = session.step.kind === 'write' && areasOfStep(session).includes(draft.area)
  if (session.turns.some(({ area }) => area === draft.area)) return false
  return Object.hasOwn(session.revealed, draft.area) && !writingNow
}

function otherSeats(state: BoardState, participant: string): Seat[] {
  return Array.from({ length: seatsOf(state, participant) - 1 }, (_, i) => ({ participant, seat: i + 1 }))
}

function answersOf(state: BoardState, who: Seat): Record<string, string[]> {
  const answers: Record<string, string[]> = {}
  for (const [question, secret] of state.questions) {
    if (isAttendance(question) || question === heldQuestion) continue
    const values = state.answers.get(question)?.get(voterHash(secret, who))
    if (values && values.length > 0) answers[question] = values
  }
  return answers
}
