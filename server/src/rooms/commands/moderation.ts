import { cardSchema } from '@samtavle/shared/schema/card'
import { entityOf, readText, setValue } from '@samtavle/shared/schema/entity'
import { serverOrigin } from '../boardState.ts'
import { imageDrops } from '../images.ts'
import { RoomProblem } from '../problem.ts'
import { quoteInResults, setText } from './cardText.ts'
import type { Change, Handler, Scene } from './change.ts'

const layers = ['rewording', 'gains', 'risks', 'result', 'learnt'] as const

/**
 * Takes a card's text out of the document, at once and for all, also out of results that quote it. It stays with the
 * server until it is restored or erased; its author alone hears why.
 */
export const hide: Handler<'hide'> = ({ card, reason }, { state }) => {
  const entity = entityOf(state.doc, 'cards', card)
  if (!entity) throw new RoomProblem('bad-request', 'no such card')
  if (state.hidden.has(card)) return {}
  return {
    writes: [{ put: 'hidden', card, text: readText(entity, 'text'), reason }],
    edit: (doc) => {
      setText(entity, '')
      setValue(doc, cardSchema.root, card, 'hidden', true, serverOrigin)
      // What was said of it may repeat its words; whoever restores it can say that anew.
      for (const key of layers) if (entity.get(key)) setValue(doc, cardSchema.root, card, key, '', serverOrigin)
      quoteInResults(doc, card, '')
    },
    own: authorOf(state, card),
    erase: 'soon',
  }
}

export const restore: Handler<'restore'> = ({ card }, { state }) => {
  const hidden = state.hidden.get(card)
  const entity = entityOf(state.doc, 'cards', card)
  if (!hidden || !entity) throw new RoomProblem('closed', 'nothing is hidden here')
  return {
    writes: [{ drop: 'hidden', card }],
    edit: (doc) => {
      setText(entity, hidden.text)
      setValue(doc, cardSchema.root, card, 'hidden', false, serverOrigin)
      quoteInResults(doc, card, hidden.text)
    },
    own: authorOf(state, card),
  }
}

/** Drops the text of a hidden card for good: *slett for godt*. The answer comes when the disk has forgotten it too. */
export const erase: Handler<'erase'> = ({ card }, { state }): Change => {
  if (!state.hidden.has(card)) throw new RoomProblem('closed', 'hide it first')
  return {
    writes: [{ drop: 'hidden', card }, { drop: 'fromVersions', entity: card }, ...imageDrops(state, [card])],
    edit: (doc) => setValue(doc, cardSchema.root, card, 'live', false, serverOrigin),
    own: authorOf(state, card),
    erase: 'wait',
  }
}

const authorOf = (state: Scene['state'], card: string): string[] => {
  const author = state.authors.get(card)
  return author ? [author.participant] : []
}
