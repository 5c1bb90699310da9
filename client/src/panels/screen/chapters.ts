import type { Card } from '@samtavle/shared/schema/card'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { byOrder } from '@samtavle/shared/schema/order'
import { cardsIn, liveAreas, visibleCards } from '../../actions/placing.ts'
import type { Content } from '../../connection/content.ts'

/** Notes that are shown together: those of a theme, those of an area in no theme, or those outside of all areas. */
export interface Chapter {
  key: string
  kind: 'theme' | 'area' | 'outside'
  title: string
  about: string
  cards: Card[]
}

/** The board as chapters: themes first, then what is in none, in the order of the areas. `only`: nothing but this area. */
export function chaptersOf(content: Content, { only, byTheme }: { only: AreaId | null; byTheme: boolean }): Chapter[] {
  const areas = liveAreas(content).filter(({ id }) => !only || id === only)
  const shown = areas.map((area) => ({ area, cards: cardsIn(area.id, content).filter(isReadable) }))
  const outside = only ? [] : cardsOutside(content)
  const all = [...shown.flatMap(({ cards }) => cards), ...outside]
  const themes = byTheme ? themesOf(content, all) : []
  const isLoose = (card: Card) => !themes.some(({ cards }) => cards.includes(card))
  return [
    ...themes,
    ...shown.map(({ area, cards }): Chapter => {
      return { key: area.id, kind: 'area', title: area.title, about: area.prompt, cards: cards.filter(isLoose) }
    }),
    { key: 'outside', kind: 'outside' as const, title: '', about: '', cards: outside.filter(isLoose) },
  ].filter(({ cards }) => cards.length > 0)
}

function themesOf({ themes }: Content, cards: Card[]): Chapter[] {
  return [...themes.values()]
    .filter(({ live }) => live)
    .sort(byOrder)
    .map(({ id, title, definition }) => {
      return { key: id, kind: 'theme', title, about: definition, cards: cards.filter(({ theme }) => theme === id) }
    })
}

/** Cards in no area, and those whose area has been taken away. */
function cardsOutside(content: Content): Card[] {
  const areas = new Set<string | null>(liveAreas(content).map(({ id }) => id))
  return visibleCards(content).filter((card) => !areas.has(card.place[0]) && isReadable(card))
}

const isReadable = ({ text }: Card): boolean => text.trim() !== ''
