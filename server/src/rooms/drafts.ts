import type { DraftRequest } from '@samtavle/shared/protocol/requests'
import { limits } from '@samtavle/shared/schema/limits'
import type { BoardState } from './boardState.ts'
import type { Change } from './commands/change.ts'
import { requireLiveArea } from './commands/steps.ts'
import { RoomProblem } from './problem.ts'

/**
 * Stores, replaces or discards a draft. Drafts are taken in every step: one that was written offline and comes late is
 * kept for its writer to share. The highest `rev` wins; an older one changes nothing.
 */
export function draftChange(
  state: BoardState,
  participant: string,
  draftId: string,
  { areaId, text, rev, state: draftState }: DraftRequest,
  now: number,
): Change {
  const known = state.drafts.get(draftId)
  if (known && known.participant !== participant) throw new RoomProblem('not-allowed', 'not your draft')
  if (isShown(state, participant, draftId)) throw new RoomProblem('closed', 'shown already')
  if (known && known.rev >= rev) return {}
  if (text === null) return known ? { writes: [{ drop: 'draft', id: draftId }], own: [participant] } : {}
  if (!known) requireRoom(state, participant)
  requireLiveArea(state, areaId)
  const createdAt = known?.createdAt ?? now
  return {
    writes: [
      { put: 'draft', draft: { id: draftId, participant, area: areaId, text, rev, state: draftState, createdAt } },
    ],
    own: [participant],
  }
}

/** A draft that has become a card is edited as a card; a late repeat of an old write must not bring it back as a second one. */
function isShown(state: BoardState, participant: string, draftId: string): boolean {
  for (const cardId of state.made.get(participant) ?? []) if (state.authors.get(cardId)?.draft === draftId) return true
  return false
}

function requireRoom(state: BoardState, participant: string): void {
  let count = 0
  for (const draft of state.drafts.values()) if (draft.participant === participant) count++
  if (count >= limits.draftsPerParticipant) throw new RoomProblem('limit-reached', 'drafts')
}
