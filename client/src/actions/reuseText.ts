import { freePlaces } from '@samtavle/shared/layout/grid'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { UnsentText } from '../connection/unsentText.ts'
import type { Action, ActionContext } from './action.ts'
import { liveAreas, visibleCards } from './placing.ts'
import { whyNot } from './rights.ts'

/** Makes a new note, or while one writes alone a new draft, of text that the board did not take. */
export function reuseText({ id, text }: UnsentText): Action {
  return {
    label: 'board.unsent.again',
    enabled: ({ board }) => {
      const { session, document } = board.state.get()
      if (session?.step.kind === 'write' && session.step.area) return true
      return document !== null && !whyNot(board, { do: 'createCard', kind: 'note' })
    },
    perform(context) {
      const { board } = context
      const { session } = board.state.get()
      if (session?.step.kind === 'write' && session.step.area)
        board.drafts.write(makeId(), session.step.area, text, 'added')
      else addNote(context, text)
      board.unsent.discard(id)
    },
  }
}

/** In the first clear place of the first area. */
function addNote({ board }: ActionContext, text: string): void {
  const { document } = board.state.get()
  if (!document) return
  const content = document.content.store.get()
  const [area] = liveAreas(content)
  const [place = [null, 0, 0] as const] = area
    ? freePlaces(
        area,
        visibleCards(content).map((card) => card.place),
        1,
      )
    : []
  const cardId = makeId()
  document.write(cardId, (doc, origin) =>
    createCard(doc, { id: cardId, kind: 'note', text, place: [...place] }, origin),
  )
}
