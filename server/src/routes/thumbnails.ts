import type { PictureInput } from '@samtavle/shared/picture/boardSvg'
import { routes } from '@samtavle/shared/protocol/routes'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import type { Room } from '../rooms/room.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'
import { pictured } from './pictured.ts'

/** Of a larger board no word can be read in a small picture: its notes are drawn without. */
const mostWorded = 300

/** Boards as small pictures. One is kept as long as its board is open and unchanged, and goes with it. */
export function thumbnailRoutes(services: Services): Hono<AppEnv> {
  const { registry, exports } = services
  const kept = new WeakMap<Room, { version: number; png: Promise<Uint8Array> }>()
  const app = new Hono<AppEnv>()

  app.get(routes.boardThumbnail(':id'), requireMember(services, 'boardPicture'), async (c) => {
    const room = await registry.open(c.var.member.boardId)
    const png = await drawn(room)
    return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png' })
  })

  function drawn(room: Room): Promise<Uint8Array> {
    const known = kept.get(room)
    if (known?.version === room.documentVersion) return known.png
    if (exports.isFull) throw new RoomProblem('too-many', 'files')
    const png = made(room)
    kept.set(room, { version: room.documentVersion, png })
    png.catch(() => kept.delete(room))
    return png
  }

  async function made(room: Room): Promise<Uint8Array> {
    const { board, images } = await pictured(room, services)
    return exports.make({ make: 'thumbnail', board: withoutWordsIfLarge(board), images })
  }

  return app
}

function withoutWordsIfLarge({ content, ...board }: PictureInput): PictureInput {
  const cards = content.cards.length > mostWorded ? content.cards.map((card) => ({ ...card, text: '' })) : content.cards
  return { ...board, content: { ...content, cards } }
}
