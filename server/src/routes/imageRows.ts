import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { Registry } from '../rooms/registry.ts'
import type { Write } from '../storage/boardStore.ts'

/** The pictures that the cards of a board show, as rows of a new board of them: they are in no file. */
export async function imageRows(registry: Registry, boardId: string, { cards }: BoardFile): Promise<Write[]> {
  const ids = new Set(cards.flatMap(({ image }) => (image ? [image[0]] : [])))
  const images = await Promise.all([...ids].map((id) => registry.image(boardId, id)))
  return images.flatMap((image): Write[] => (image ? [{ put: 'image', image }] : []))
}
