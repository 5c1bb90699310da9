import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Write } from '../../storage/boardStore.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'
import { placeCards } from './placeCards.ts'
import { requireLiveArea } from './steps.ts'

/** Notes from paper, typed in by a facilitator. While people write alone they wait with all others, as drafts. */
export const paperNotes: Handler<'paperNotes'> = ({ area, texts }, { state, person }) => {
  const { session, doc } = state
  requireLiveArea(state, area)
  const isWriting = session.step.kind === 'write' && areasOfStep(session).includes(area)
  if (isWriting || session.step.kind === 'vote') throw new RoomProblem('closed', 'not in this step')
  if (rootMap(doc, 'cards').size + texts.length > limits.cards) throw new RoomProblem('limit-reached', 'cards')
  const notes = texts.map((text) => ({ id: makeId(), kind: 'note' as const, text, via: 'paper' as const }))
  return {
    writes: notes.map(({ id }): Write => ({ put: 'author', entity: id, participant: person.participant, draft: null })),
    edit: (doc) => placeCards(doc, area, notes),
    own: [person.participant],
  }
}
