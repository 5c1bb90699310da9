import type { CheckedDraft } from '@samtavle/shared/protocol/requests'
import { limits } from '@samtavle/shared/schema/limits'
import type { StoredDraft } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { type Change, facilitators } from './commands/change.ts'
import { requireLiveArea } from './commands/steps.ts'
import { heldAreas } from './holds.ts'
import { RoomProblem } from './problem.ts'
import { forgetReviews, isReadFirst } from './reviews.ts'
import { requireSeat } from './seats.ts'
import type { Person } from './socket.ts'
import { turnForLatecomer } from './turns.ts'

/**
 * Stores, replaces or discards a draft. Drafts are taken in every step: one that was written offline and comes late is
 * kept for its writer to share. The highest `rev` wins; an older one changes nothing.
 */
export function draftChange(
  state: BoardState,
  { participant, role }: Pick<Person, 'participant' | 'role'>,
  draftId: string,
  { areaId, text, rev, seat, state: draftState, via = 'self' }: CheckedDraft,
  now: number,
): Change {
  const known = state.drafts.get(draftId)
  if (known && known.participant !== participant) throw new RoomProblem('not-allowed', 'not your draft')
  if (isShown(state, participant, draftId)) throw new RoomProblem('closed', 'shown already')
  if (known && known.rev >= rev) return {}
  if (via === 'paper' && role !== 'facilitator') throw new RoomProblem('not-allowed', 'paper')
  requireSeat(state, { participant, seat })
  if (!known && text !== null) requireRoom(state, participant)
  if (text !== null) requireLiveArea(state, areaId)
  const draft: StoredDraft = {
    id: draftId,
    participant,
    seat,
    area: areaId,
    text: text ?? '',
    rev,
    state: text === null ? 'discarded' : draftState,
    via,
    createdAt: known?.createdAt ?? now,
  }
  const isRead = isReadFirst(state.session, areaId) || heldAreas(state, participant).includes(areaId)
  const own = isRead ? [participant, facilitators] : [participant]
  const turn = draft.state === 'added' && !isRead ? turnForLatecomer(state, draft) : null
  return {
    ...(turn && { session: turn.session }),
    writes: [{ put: 'draft', draft }, ...forgetReviews(state, [draftId]), ...(turn?.writes ?? [])],
    own,
  }
}

/** A draft that has become a card is edited as a card; a late repeat of an old write must not bring it back as a second one. */
function isShown(state: BoardState, participant: string, draftId: string): boolean {
  for (const cardId of state.made.get(participant) ?? []) if (state.authors.get(cardId)?.draft === draftId) return true
  return false
}

function requireRoom(state: BoardState, participant: string): void {
  let count = 0
  for (const draft of state.drafts.values()) {
    if (draft.participant === participant && draft.state !== 'discarded') count++
  }
  if (count >= limits.draftsPerParticipant) throw new RoomProblem('limit-reached', 'drafts')
}
