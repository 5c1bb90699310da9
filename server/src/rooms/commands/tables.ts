import { isLocked } from '@samtavle/shared/rules/boardLock'
import { readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { RoomProblem } from '../problem.ts'
import { tableOf } from '../tables.ts'
import type { Handler } from './change.ts'
import { moveToArea } from './placeCards.ts'
import { requireLiveArea } from './steps.ts'

/** Which areas are tables. Who sat at one that is none any more sits nowhere. */
export const tables: Handler<'tables'> = ({ areas }, { state }) => {
  for (const area of areas) requireLiveArea(state, area)
  return { session: { tables: [...new Set<AreaId>(areas)] }, own: 'all' }
}

const bringing: readonly string[] = ['share', 'sort', 'discuss']

/** A note goes from its table to the area of the step, where all tables meet. */
export const bring: Handler<'bring'> = ({ card: cardId }, { state, person, now }) => {
  const { step, tables: all } = state.session
  const meets = step.area
  const isOpen = step.perTable && bringing.includes(step.kind) && meets !== null && !all.includes(meets)
  if (!isOpen || (person.role !== 'facilitator' && isLocked(state.session, now))) {
    throw new RoomProblem('closed', 'not in this step')
  }
  const card = readCards(state.doc).find(({ id }) => id === cardId)
  const from = card?.place[0] ?? null
  if (!card || !isVisible(card) || from === null || !all.includes(from)) {
    throw new RoomProblem('bad-request', 'no note of a table')
  }
  if (person.role !== 'facilitator' && tableOf(state, person.participant) !== from) {
    throw new RoomProblem('not-allowed', 'of another table')
  }
  return { edit: (doc) => moveToArea(doc, meets, cardId) }
}
