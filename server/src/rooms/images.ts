import { type Card, readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { limits } from '@samtavle/shared/schema/limits'
import type { StoredImage, Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import type { Change } from './commands/change.ts'
import { RoomProblem } from './problem.ts'

/** Keeps a picture, which a card may then show. */
export function imageChange(state: BoardState, image: StoredImage): Change {
  if (state.session.kept) throw new RoomProblem('closed', 'only the result is left')
  const bytes = [...state.images.values()].reduce((sum, { size }) => sum + size, image.bytes.byteLength)
  if (state.images.size >= limits.images || bytes > limits.imagesBytes)
    throw new RoomProblem('limit-reached', 'pictures')
  return { writes: [{ put: 'image', image }] }
}

/** Whether a card that everybody sees shows this picture. */
export const isShown = (state: BoardState, imageId: string): boolean =>
  readCards(state.doc).some((card) => isVisible(card) && shows(card, imageId))

/** The rows that drop the pictures which only these cards show: they go for good with them. */
export function imageDrops(state: BoardState, cardIds: readonly string[]): Write[] {
  if (state.images.size === 0) return []
  const going = new Set(cardIds)
  const cards = readCards(state.doc)
  const gone = cards.flatMap(({ id, image }) => (image && going.has(id) ? [image[0]] : []))
  const stays = (imageId: string) => cards.some((card) => !going.has(card.id) && shows(card, imageId))
  return [...new Set(gone)].filter((id) => !stays(id)).map((id): Write => ({ drop: 'image', id }))
}

const shows = ({ image }: Card, imageId: string): boolean => image?.[0] === imageId
