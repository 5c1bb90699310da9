import type { PictureInput } from '@samtavle/shared/picture/boardSvg'
import { isVisible } from '@samtavle/shared/schema/document'
import type { Pictured } from '../export/order.ts'
import type { Room } from '../rooms/room.ts'
import { imagesOf } from './boardImages.ts'
import type { Services } from './context.ts'

/** A board as a picture shows it, with the pictures that lie on it: only what everybody sees. */
export async function pictured(room: Room, services: Pick<Services, 'registry'>): Promise<Pictured> {
  const board = seen(room)
  return { board, images: await imagesOf(services, room.boardId, board.content.cards) }
}

function seen(room: Room): PictureInput {
  const { cards, areas, themes, links, strokes, results } = room.content()
  const { title, locale } = room.session
  const visible = {
    cards: cards.filter(isVisible),
    links: links.filter(({ kind, live }) => kind === 'arrow' && live),
    strokes: strokes.filter(({ live }) => live),
  }
  return { content: { ...visible, areas, themes, results }, title, locale }
}
