import { describe, expect, test } from 'vitest'
import { boardId, bytesOf, emptyBoard, image, otherBoardId } from '../samples.ts'
import { type NewBoardPlace, storeWith } from './boardPlace.ts'

const put = (id: string, bytes: string) => ({ put: 'image', image: { ...image(id), bytes: bytesOf(bytes) } }) as const

/** Pictures of boards. */
export function boardImagesContract(newPlace: NewBoardPlace): void {
  describe('pictures', () => {
    test('HTTP-10 a picture comes back byte for byte, to its own board alone, and is gone when it is dropped', async () => {
      const store = await storeWith(newPlace, put('image001', 'et bilde'), put('image002', 'et annet'))
      await store.create(otherBoardId, emptyBoard())
      expect(await store.image(boardId, 'image001')).toMatchObject({ ...image('image001') })
      const { bytes } = (await store.image(boardId, 'image001')) ?? {}
      expect(Buffer.from(bytes ?? []).toString()).toBe('et bilde')
      expect(await store.image(otherBoardId, 'image001')).toBeNull()
      await store.commit(boardId, [{ drop: 'image', id: 'image001' }])
      expect(await store.image(boardId, 'image001')).toBeNull()
      expect((await store.load(boardId)).images).toEqual([{ ...image('image002'), size: 8 }])
    })

    test('HTTP-10 pictures go with all that is personal', async () => {
      const store = await storeWith(newPlace, put('image001', 'et bilde'))
      await store.commit(boardId, [{ drop: 'personal' }])
      expect(await store.image(boardId, 'image001')).toBeNull()
    })
  })
}
