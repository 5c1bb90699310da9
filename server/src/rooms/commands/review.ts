import { RoomProblem } from '../problem.ts'
import { reviewOf } from '../reviews.ts'
import { facilitators, type Handler } from './change.ts'

/** What a facilitator says to notes that they read before all do. Of other drafts not even that they exist is told. */
export const review: Handler<'review'> = ({ drafts: ids, verdict, question }, { state }) => {
  const drafts = ids.map((id) => {
    const draft = state.drafts.get(id)
    if (draft?.state !== 'added' || !reviewOf(state, draft)) throw new RoomProblem('bad-request', 'no such note')
    return draft
  })
  return {
    writes: drafts.map(({ id }) =>
      verdict === 'waiting'
        ? { drop: 'review', draft: id }
        : { put: 'review', draft: id, verdict, question: verdict === 'asked' ? question : '' },
    ),
    own: [facilitators, ...new Set(drafts.map(({ participant }) => participant))],
  }
}
