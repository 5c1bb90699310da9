import { freePlaces } from '@samtavle/shared/layout/grid'
import type { Card, Place } from '@samtavle/shared/schema/card'
import type { Content } from '../connection/content.ts'
import type { Action, ActionContext } from './action.ts'
import { mayMove } from './moveCards.ts'
import { byRow, cardsIn, moveAll, visibleCards } from './placing.ts'
import { selectedCards } from './selection.ts'

/** How many clear places of an area are looked at. */
const mostPlaces = 400

/** Where cards go so that the selected one comes before (-1) or after (1) its neighbour. */
type Moves = readonly (readonly [Card, Place])[]

/**
 * Moves the selected card past its neighbour of the same area and theme in reading order. The two change places; a
 * neighbour that is not for this person to move stays, and the card goes to a clear place beyond it.
 */
function past(label: Action['label'], key: string, by: -1 | 1): Action {
  return {
    label,
    shortcuts: [{ key, alt: true }],
    enabled: (context) => movesOf(context, by).length > 0,
    perform(context) {
      const { document } = context.board.state.get()
      if (document) for (const [card, to] of movesOf(context, by)) moveAll(document, [card.id], () => to)
    },
  }
}

function movesOf(context: ActionContext, by: -1 | 1): Moves {
  const content = context.board.state.get().document?.content.store.get()
  const [card, ...others] = selectedCards(context)
  if (!content || !card || others.length > 0 || !mayMove(context, card.id)) return []
  const siblings = cardsIn(card.place[0], content).filter(({ theme }) => theme === card.theme)
  const neighbour = siblings[siblings.findIndex(({ id }) => id === card.id) + by]
  if (!neighbour) return []
  if (mayMove(context, neighbour.id))
    return [
      [card, neighbour.place],
      [neighbour, card.place],
    ]
  const clear = clearPlace(card, neighbour, by, content)
  return clear ? [[card, clear]] : []
}

function clearPlace(card: Card, neighbour: Card, by: -1 | 1, content: Content): Place | undefined {
  const area = card.place[0] ? content.areas.get(card.place[0]) : undefined
  if (!area) return undefined
  const taken = visibleCards(content).filter(({ id }) => id !== card.id)
  const places = freePlaces(
    area,
    taken.map(({ place }) => place),
    mostPlaces,
  )
  const isBeyond = (place: Place) => Math.sign(byRow({ place }, neighbour)) === by
  return places.filter(isBeyond).at(by === 1 ? 0 : -1)
}

export const moveUp = past('list.move.up', 'ArrowUp', -1)
export const moveDown = past('list.move.down', 'ArrowDown', 1)
