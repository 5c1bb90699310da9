import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import type { Card, Place } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { Content } from '../connection/content.ts'
import type { Action, ActionContext } from './action.ts'
import { mayMove } from './moveCards.ts'
import { cornerOf, inReadingOrder, moveAll, visibleCards } from './placing.ts'
import { selectedCards } from './selection.ts'

export const tidyOrders = ['reading', 'theme', 'dots'] as const
export type TidyOrder = (typeof tidyOrders)[number]

/** Columns of a tidy group of cards that lie in no area. */
const freeColumns = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.2)))

/**
 * Lays the selected cards out in rows, each group in its own area: as they are read, by theme, or those with the most dots
 * first. With one card or none selected it is all cards of the area of that card that are laid out.
 */
export function tidy(order: TidyOrder): Action {
  return {
    label: `canvas.tidy.${order}`,
    enabled: (context) => chosen(context).length > 1,
    perform(context) {
      const { document } = context.board.state.get()
      if (!document) return
      const content = document.content.store.get()
      const groups = new Map<Card['place'][0], Card[]>()
      for (const card of chosen(context)) groups.set(card.place[0], [...(groups.get(card.place[0]) ?? []), card])
      for (const [areaId, cards] of groups) {
        const places = placesFor(areaId, cards, content, context)
        sorted(cards, order, content).forEach((card, i) => {
          moveAll(document, [card.id], () => places[i] ?? card.place)
        })
      }
    },
  }
}

function chosen(context: ActionContext): Card[] {
  const selected = selectedCards(context)
  const content = context.board.state.get().document?.content.store.get()
  const [only] = selected
  const cards =
    selected.length === 1 && only && content
      ? visibleCards(content).filter(({ place }) => place[0] === only.place[0])
      : selected
  return cards.filter((card) => !isFixture(card) && mayMove(context, card.id))
}

function sorted(cards: readonly Card[], order: TidyOrder, content: Content): Card[] {
  const read = inReadingOrder(cards, content)
  if (order === 'theme') {
    const rank = new Map(
      [...content.themes.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }, i) => [id, i]),
    )
    const rankOf = ({ theme }: Card) => (theme ? (rank.get(theme) ?? rank.size) : rank.size)
    return read.sort((a, b) => rankOf(a) - rankOf(b))
  }
  if (order === 'dots') {
    const options = content.results.at(-1)?.data.options ?? []
    const sums = new Map(options.map(({ card, dots }) => [card, dots]))
    return read.sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0))
  }
  return read
}

/** Rows from the upper left: of the area, or of where the cards lie; a row is as high as its highest card. */
function placesFor(
  areaId: Card['place'][0],
  cards: readonly Card[],
  content: Content,
  { geometry }: ActionContext,
): Place[] {
  const rect = areaId ? content.areas.get(areaId)?.rect : undefined
  const corners = cards.map((card) => cornerOf(card, content))
  const [left, top] = rect
    ? [areaPadding, areaHeader]
    : [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))]
  const columns = rect
    ? Math.max(1, Math.floor((rect[2] - 2 * areaPadding + gap) / (noteSize.width + gap)))
    : freeColumns(cards.length)
  const highest = Math.max(noteSize.height, ...cards.map(({ id }) => geometry.cardBox(id)?.height ?? 0))
  return cards.map((_, i) => [
    areaId,
    Math.round(left + (i % columns) * (noteSize.width + gap)),
    Math.round(top + Math.floor(i / columns) * (highest + gap)),
  ])
}

/** Whether dots have been counted, so that cards can be laid out by them. */
export const hasSums = ({ board }: ActionContext): boolean =>
  (board.state.get().document?.content.store.get().results.length ?? 0) > 0
