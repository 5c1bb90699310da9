import { readAgreements, setReservation } from '@samtavle/shared/schema/agreement'
import { serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

/**
 * Words of a reservation that name somebody can be taken out of the result; that there was one still counts. Nobody is told
 * who wrote it: since the check was closed, nobody knows.
 */
export const reservation: Handler<'reservation'> = ({ checkId, index, act }, { state }) => {
  const words = readAgreements(state.doc).find(({ id }) => id === checkId)?.reservations[index]
  if (words === undefined) throw new RoomProblem('bad-request', 'no such reservation')
  const card = `${checkId}.${index}`
  const hidden = state.hidden.get(card)
  if (act === 'hide') {
    if (hidden || words === '') return {}
    return {
      writes: [{ put: 'hidden', card, text: words, reason: '' }],
      edit: (doc) => setReservation(doc, checkId, index, '', serverOrigin),
      erase: 'soon',
    }
  }
  if (!hidden) throw new RoomProblem('closed', 'hide it first')
  if (act === 'erase') return { writes: [{ drop: 'hidden', card }], erase: 'wait' }
  return {
    writes: [{ drop: 'hidden', card }],
    edit: (doc) => setReservation(doc, checkId, index, hidden.text, serverOrigin),
  }
}
