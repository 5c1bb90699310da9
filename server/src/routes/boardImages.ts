import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { limits } from '@samtavle/shared/schema/limits'
import type { OpenedBoard } from '../boardFiles/openBoardFile.ts'
import { unpacked } from '../images/imageMade.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { StoredImage, Write } from '../storage/boardStore.ts'
import type { Services } from './context.ts'

type Cards = readonly Pick<BoardFile['cards'][number], 'image'>[]

/** The pictures that these cards of a board show, each once; one that is gone is left out. */
export async function imagesOf(
  { registry }: Pick<Services, 'registry'>,
  boardId: string,
  cards: Cards,
): Promise<StoredImage[]> {
  const ids = new Set(cards.flatMap(({ image }) => (image ? [image[0]] : [])))
  const images: StoredImage[] = []
  for (const id of ids) {
    const image = await registry.image(boardId, id)
    if (image) images.push(image)
  }
  return images
}

export const imageRows = (images: readonly StoredImage[]): Write[] => images.map((image) => ({ put: 'image', image }))

/** Pictures as a board's file has them. */
export const imagesInFile = (images: readonly StoredImage[]): BoardFile['images'] =>
  images.map(({ id, bytes }) => ({ id, data: Buffer.from(bytes).toString('base64') }))

/** A copy: of a view threads hand each other all that lies around it. */
const onlyThese = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

/** The pictures of somebody's file, drawn anew like all others. Throws `invalid-board` when one is none. */
export async function drawnAnew(
  sent: OpenedBoard['images'],
  { imports }: Pick<Services, 'imports'>,
): Promise<StoredImage[]> {
  const images: StoredImage[] = []
  for (const [i, { id, bytes }] of sent.entries()) {
    if (bytes.byteLength > limits.imageBytes) throw new RoomProblem('invalid-board', `too large at images.${i}`)
    if (imports.isFull) throw new RoomProblem('too-many', 'files')
    const made = unpacked(await imports.make({ make: 'image', file: onlyThese(bytes) }))
    if ('problem' in made) throw new RoomProblem('invalid-board', `${made.problem} at images.${i}`)
    images.push({ id, ...made })
  }
  return images
}
