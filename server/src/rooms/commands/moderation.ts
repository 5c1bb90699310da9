import { cardSchema } from '@samtavle/shared/schema/card'
import { setValue } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import type { Write } from '../../storage/boardStore.ts'
import { serverOrigin } from '../boardState.ts'
import { imageDrops } from '../images.ts'
import { RoomProblem } from '../problem.ts'
import { commentsOn, type Said, saidAs, sayAgain, wordsOf } from '../said.ts'
import { quoteInResults } from './cardText.ts'
import type { Change, Handler, Scene } from './change.ts'

const layers = ['rewording', 'gains', 'risks', 'result', 'learnt'] as const

/**
 * Takes the text of a card or a comment out of the document, at once and for all, also out of results that quote it. It stays
 * with the server until it is restored or erased; its author alone hears why. What was said to a card goes with it.
 */
export const hide: Handler<'hide'> = ({ card, reason }, { state }) => {
  const said = saidAs(state.doc, card)
  if (!said) throw new RoomProblem('bad-request', 'nobody has said this')
  if (state.hidden.has(card)) return {}
  const all = [said, ...commentsTo(state, said).filter(({ id }) => !state.hidden.has(id))]
  return {
    writes: all.map((one): Write => ({ put: 'hidden', card: one.id, text: wordsOf(one), reason })),
    edit: (doc) => {
      for (const one of all) sayAgain(doc, one, '', true)
      if (said.root === 'cards') forgetLayers(doc, said)
      quoteInResults(doc, card, '')
    },
    own: authorsOf(state, all),
    erase: 'soon',
  }
}

/** What was said of a card may repeat its words; whoever restores it can say that anew. */
function forgetLayers(doc: Y.Doc, { id, entity }: Said): void {
  for (const key of layers) if (entity.get(key)) setValue(doc, cardSchema.root, id, key, '', serverOrigin)
}

/** Comments that were hidden with a card stay so: each can be restored by itself. */
export const restore: Handler<'restore'> = ({ card }, { state }) => {
  const hidden = state.hidden.get(card)
  const said = saidAs(state.doc, card)
  if (!hidden || !said) throw new RoomProblem('closed', 'nothing is hidden here')
  return {
    writes: [{ drop: 'hidden', card }],
    edit: (doc) => {
      sayAgain(doc, said, hidden.text, false)
      quoteInResults(doc, card, hidden.text)
    },
    own: authorsOf(state, [said]),
  }
}

/** Drops a hidden text for good: *slett for godt*. The answer comes when the disk has forgotten it too. */
export const erase: Handler<'erase'> = ({ card }, { state }): Change => {
  const said = saidAs(state.doc, card)
  if (!said || !state.hidden.has(card)) throw new RoomProblem('closed', 'hide it first')
  const all = [said, ...commentsTo(state, said)]
  return {
    writes: [
      ...all.flatMap(({ id }): Write[] => [
        { drop: 'hidden', card: id },
        { drop: 'fromVersions', entity: id },
      ]),
      ...imageDrops(state, [card]),
    ],
    edit: (doc) => {
      for (const { root, id } of all) setValue(doc, root, id, 'live', false, serverOrigin)
    },
    own: authorsOf(state, all),
    erase: 'wait',
  }
}

const commentsTo = ({ doc }: Scene['state'], { root, id }: Said): Said[] =>
  root === 'cards' ? commentsOn(doc, new Set([id])).flatMap((comment) => saidAs(doc, comment.id) ?? []) : []

const authorsOf = ({ authors }: Scene['state'], said: readonly Said[]): string[] => [
  ...new Set(said.flatMap(({ id }) => authors.get(id)?.participant ?? [])),
]
