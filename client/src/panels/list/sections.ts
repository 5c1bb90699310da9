import type { Area } from '@samtavle/shared/schema/area'
import type { Card } from '@samtavle/shared/schema/card'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { byOrder } from '@samtavle/shared/schema/order'
import type { Theme } from '@samtavle/shared/schema/theme'
import { byRow, liveAreas } from '../../actions/placing.ts'
import type { Content } from '../../connection/content.ts'

/** Cards of one theme, or those of a section that are in none. */
export interface ListGroup {
  theme: Theme | null
  cards: Card[]
}

/** What stands under one heading: an area; what the group has come to, which has a place of its own; or all other cards. */
export interface ListSection {
  /** The id of its area, or what it is. */
  id: AreaId | 'outcomes' | 'outside'
  area: Area | null
  groups: ListGroup[]
  count: number
}

/**
 * The board in reading order: areas, their themes, and then the cards that are in no theme; only cards that `shows` lets
 * in. Themes without such cards are there too, unless `isSearch`.
 */
export function sectionsOf(content: Content, shows: (card: Card) => boolean, isSearch = false): ListSection[] {
  const areas = liveAreas(content)
  const themes = [...content.themes.values()].filter(({ live }) => live).sort(byOrder)
  const cards = [...content.cards.values()].filter(shows).sort(byRow)
  const isIn = (areaId: AreaId | null) => areas.some(({ id }) => id === areaId)
  const free = cards.filter(({ place }) => !isIn(place[0]))
  const empty = isSearch ? [] : themes.filter(({ id }) => !cards.some(({ theme }) => theme === id))
  const section = (id: string, area: Area | null, members: Card[], unused: Theme[]): ListSection => ({
    id,
    area,
    groups: groupsOf(members, themes, unused),
    count: members.length,
  })
  return [
    ...areas.map((area) => {
      const members = cards.filter(({ place }) => place[0] === area.id)
      return section(
        area.id,
        area,
        members,
        empty.filter((theme) => theme.area === area.id),
      )
    }),
    section('outcomes', null, free.filter(isOutcome), []),
    section(
      'outside',
      null,
      free.filter((card) => !isOutcome(card)),
      empty.filter((theme) => !isIn(theme.area)),
    ),
  ]
}

/** All cards of sections in the order they are read. */
export const cardsOf = (sections: readonly ListSection[]): Card[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ cards }) => cards))

/** Themes with their cards, those without any (`empty`) too, and last the cards that are in none. */
function groupsOf(cards: Card[], themes: Theme[], empty: Theme[]): ListGroup[] {
  const named = themes.flatMap((theme): ListGroup[] => {
    const members = cards.filter((card) => card.theme === theme.id)
    return members.length > 0 || empty.includes(theme) ? [{ theme, cards: members }] : []
  })
  const loose = cards.filter((card) => !themes.some(({ id }) => id === card.theme))
  return loose.length > 0 ? [...named, { theme: null, cards: loose }] : named
}

/** Kinds that a group comes to together; they wear no paper of an area. */
export const isOutcome = ({ kind }: Card): boolean => kind === 'problem' || kind === 'decision' || kind === 'measure'
