import type { Area } from '../schema/area.ts'
import type { Card } from '../schema/card.ts'
import { type DocumentContent, isVisible } from '../schema/document.ts'
import type { CardId } from '../schema/ids.ts'
import type { Theme } from '../schema/theme.ts'
import type { Quote, Trace } from './summary.ts'

/** What the report may quote: the only way from the document to the text of a card. */
export interface VisibleBoard {
  /** Visible cards in reading order: area by area, from the top left. */
  cards: Card[]
  areas: Area[]
  /** Refers to a card or a theme; `text` replaces its words by those of another time, unless they have been erased. */
  trace(cardId: CardId, text?: string): Trace
}

export function visibleBoard(content: DocumentContent): VisibleBoard {
  const areas = content.areas.filter(({ live }) => live)
  const byId = new Map(content.cards.map((card) => [card.id, card]))
  const themes = new Map<string, Theme>(content.themes.map((theme) => [theme.id, theme]))
  return {
    cards: content.cards.filter(isVisible).sort(readingOrder(areas)),
    areas,
    trace(cardId, text = '') {
      const theme = themes.get(cardId)
      if (theme?.live) return { id: cardId, state: 'visible', text: text || theme.title }
      const card = byId.get(cardId)
      if (card?.hidden) return { id: cardId, state: 'hidden' }
      if (!card?.live) return { id: cardId, state: 'removed' }
      return { id: cardId, state: 'visible', text: text || card.text }
    },
  }
}

export const quote = ({ id, kind, text, rewording, gains, risks }: Card): Quote => ({
  id,
  kind,
  text,
  ...(rewording && { rewording }),
  ...(kind === 'idea' && gains && { gains }),
  ...(kind === 'idea' && risks && { risks }),
})

/** A card together with how many others say the same; those are quoted where they stand, too. */
export function quoteWithSame(card: Card, { cards }: Pick<VisibleBoard, 'cards'>): Quote {
  const same = cards.filter(({ sameAs }) => sameAs === card.id).length
  return { ...quote(card), ...(same > 0 && { same }) }
}

/** Cards by area, those in none last, then from the top, then from the left. */
function readingOrder(areas: readonly Area[]): (a: Card, b: Card) => number {
  const areaOrder = new Map<string | null, number>(areas.map(({ id }, i) => [id, i]))
  const rankOf = ({ place: [areaId] }: Card) => areaOrder.get(areaId) ?? areas.length
  return (a, b) => rankOf(a) - rankOf(b) || a.place[2] - b.place[2] || a.place[1] - b.place[1] || (a.id < b.id ? -1 : 1)
}
