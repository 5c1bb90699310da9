import type { Review, ReviewedNote } from '@samtavle/shared/protocol/events'
import type { Session } from '@samtavle/shared/schema/session'
import type { StoredDraft, Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { heldAreas } from './holds.ts'

/** Whether facilitators read the notes of an area before all do: what was promised when people began to write there. */
export const isReadFirst = ({ readFirst }: Session, area: string): boolean =>
  Object.hasOwn(readFirst, area) && readFirst[area] === true

/** Where a draft stands; nothing where nobody reads first. */
export function reviewOf(state: BoardState, draft: StoredDraft): Review | null {
  const isRead = isReadFirst(state.session, draft.area) || heldAreas(state, draft.participant).includes(draft.area)
  if (!isRead) return null
  return state.reviews.get(draft.id) ?? { verdict: 'waiting', question: '' }
}

/** Whether a draft may become a card: where facilitators read first, only what they have approved. */
export function mayBeShown(state: BoardState, draft: StoredDraft): boolean {
  const review = reviewOf(state, draft)
  return review === null || review.verdict === 'approved'
}

/** Notes that facilitators read before all do. By id, which is chance: an order in time could tell whose they are. */
export function notesToReview(state: BoardState): ReviewedNote[] {
  return [...state.drafts.values()]
    .filter((draft) => draft.state === 'added')
    .flatMap((draft) => {
      const review = reviewOf(state, draft)
      return review ? [{ draftId: draft.id, areaId: draft.area, text: draft.text, ...review }] : []
    })
    .sort((a, b) => (a.draftId < b.draftId ? -1 : 1))
}

/** How many such notes there are, by where they stand. */
export function reviewCounts(state: BoardState): Record<Review['verdict'], number> {
  const counts = { waiting: 0, approved: 0, held: 0, asked: 0 }
  for (const { verdict } of notesToReview(state)) counts[verdict]++
  return counts
}

/** Forgets what was said to drafts that are gone or read differently now. */
export const forgetReviews = ({ reviews }: BoardState, drafts: string[]): Write[] =>
  drafts.filter((draft) => reviews.has(draft)).map((draft) => ({ drop: 'review', draft }))
