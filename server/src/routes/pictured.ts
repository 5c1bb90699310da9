import type { PictureInput } from '@samtavle/shared/picture/boardSvg'
import { isVisible } from '@samtavle/shared/schema/document'
import type { Room } from '../rooms/room.ts'

/** Only what everybody sees goes into a picture. */
export function pictured(room: Room): PictureInput {
  const { cards, areas, themes, links, strokes, results } = room.content()
  const { title, locale } = room.session
  const seen = {
    cards: cards.filter(isVisible),
    links: links.filter(({ kind, live }) => kind === 'arrow' && live),
    strokes: strokes.filter(({ live }) => live),
  }
  return { content: { ...seen, areas, themes, results }, title, locale }
}
