import { BoardExists, BoardMissing, type Write } from '@samtavle/server/storage/boardStore'
import { describe, expect, onTestFinished, test } from 'vitest'
import { boardId, bytesOf, emptyBoard, otherBoardId, putDraft, update } from '../samples.ts'
import { emptyContent, oneOfEach } from './boardContent.ts'
import { type NewBoardPlace, newStore, storeWith } from './boardPlace.ts'

/** Boards as wholes: made, removed, scrubbed, closed. */
export function boardFilesContract(newPlace: NewBoardPlace): void {
  describe('making and removing boards', () => {
    test('STO-1 a new board holds the rows it was made with and nothing else', async () => {
      const store = await storeWith(newPlace)
      expect(await store.load(boardId)).toEqual(emptyContent())
    })

    test('STO-1 a board is not made twice', async () => {
      const store = await storeWith(newPlace, update('first'))
      await expect(store.create(boardId, emptyBoard('Another'))).rejects.toBeInstanceOf(BoardExists)
      expect((await store.load(boardId)).session.title).toBe('Ny skolegård')
    })

    test('STO-1 a board without a session is not made', async () => {
      const store = await newStore(newPlace)
      await expect(store.create(boardId, [update('first')])).rejects.toThrow('session')
      await expect(store.load(boardId)).rejects.toBeInstanceOf(BoardMissing)
    })

    test('STO-1 a board whose rows are refused is not made', async () => {
      const store = await newStore(newPlace)
      const answer: Write = { put: 'answer', question: 'nobodyAsked', voter: 'v', values: ['a'] }
      await expect(store.create(boardId, [...emptyBoard(), answer])).rejects.toThrow()
      await expect(store.load(boardId)).rejects.toBeInstanceOf(BoardMissing)
      await store.create(boardId, emptyBoard())
    })

    test('STO-2 a board that is not there is called missing', async () => {
      const store = await storeWith(newPlace)
      const missing = expect.objectContaining({ name: 'BoardMissing' })
      for (const id of [otherBoardId, '../index', 'a/b/c/d/e', '']) {
        await expect(store.load(id)).rejects.toEqual(missing)
        await expect(store.commit(id, [update('text')])).rejects.toEqual(missing)
        await expect(store.snapshot(id, bytesOf('text'), 0)).rejects.toEqual(missing)
        await expect(store.scrub(id)).rejects.toEqual(missing)
      }
    })

    test('STO-3 a removed board is missing and can be made anew, empty', async () => {
      const store = await storeWith(newPlace, update('first'), putDraft('draft001', 'text'))
      await store.remove(boardId)
      await expect(store.load(boardId)).rejects.toBeInstanceOf(BoardMissing)
      await store.create(boardId, emptyBoard())
      expect(await store.load(boardId)).toEqual(emptyContent())
    })

    test('STO-3 removing a board that is not there is fine', async () => {
      const store = await newStore(newPlace)
      await store.remove(boardId)
    })

    test('STO-4 boards share nothing', async () => {
      const store = await storeWith(newPlace, update('first'))
      await store.create(otherBoardId, emptyBoard('Biblioteket'))
      expect(await store.commit(otherBoardId, [update('other'), putDraft('draft001', 'text')])).toBe(1)
      await store.remove(boardId)
      const other = await store.load(otherBoardId)
      expect(other).toMatchObject({ seq: 1, session: { title: 'Biblioteket' }, drafts: [{ id: 'draft001' }] })
    })
  })

  describe('scrubbing and closing', () => {
    test('STO-18 scrubbing loses nothing that is still there', async () => {
      const store = await storeWith(newPlace, ...oneOfEach, update('a'), update('b'))
      await store.snapshot(boardId, bytesOf('a'), 1)
      const before = await store.load(boardId)
      await store.scrub(boardId)
      expect(await store.load(boardId)).toEqual(before)
      expect(await store.commit(boardId, [update('c')])).toBe(3)
    })

    test('STO-19 closing finishes what was asked for before', async () => {
      const place = await newPlace()
      const before = await place.open()
      await before.create(boardId, emptyBoard())
      const commits = Array.from({ length: 30 }, (_, n) => before.commit(boardId, [update(`update ${n}`)]))
      await before.close()
      expect(await Promise.all(commits)).toHaveLength(30)
      const after = await place.open()
      onTestFinished(() => after.close())
      expect((await after.load(boardId)).seq).toBe(30)
    })

    test('STO-19 a closed store refuses, and closing it again is fine', async () => {
      const store = await storeWith(newPlace)
      await store.close()
      await store.close()
      await expect(store.load(boardId)).rejects.toThrow('closed')
    })
  })
}
