import type { Write } from '@samtavle/server/storage/boardStore'
import { describe, expect, onTestFinished, test } from 'vitest'
import { boardId, bytesOf, emptyBoard, putDraft, textOf, update } from '../samples.ts'
import { logOf } from './boardContent.ts'
import { type NewBoardPlace, storeWith } from './boardPlace.ts'

/** The document: updates in order, and the snapshots that cover them. */
export function boardLogContract(newPlace: NewBoardPlace): void {
  describe('the log', () => {
    test('STO-5 updates come back in order and byte for byte', async () => {
      const store = await storeWith(newPlace)
      const every = Uint8Array.from({ length: 256 }, (_, n) => n)
      expect(await store.commit(boardId, [update('one'), { put: 'update', bytes: every }])).toBe(2)
      expect(await store.commit(boardId, [{ put: 'update', bytes: new Uint8Array() }])).toBe(3)
      const { tail, seq, snapshot } = await store.load(boardId)
      expect({ seq, snapshot }).toEqual({ seq: 3, snapshot: null })
      expect(tail.map((bytes) => [...bytes])).toEqual([[...bytesOf('one')], [...every], []])
    })

    test('STO-5 a commit without updates answers with the same number', async () => {
      const store = await storeWith(newPlace, update('one'))
      expect(await store.commit(boardId, [putDraft('draft001', 'text')])).toBe(1)
      expect(await store.commit(boardId, [])).toBe(1)
    })

    test('STO-6 the bytes given stay with the caller, and only the part in view is stored', async () => {
      const store = await storeWith(newPlace)
      const received = bytesOf('before|the update|after')
      const view = received.subarray(7, 17)
      await store.commit(boardId, [{ put: 'update', bytes: view }])
      await store.snapshot(boardId, view, 0)
      expect(textOf(received)).toBe('before|the update|after')
      const { tail, snapshot } = await store.load(boardId)
      expect([...tail, snapshot].map((bytes) => textOf(bytes))).toEqual(['the update', 'the update'])
    })

    test('STO-7 commits are carried out in the order they were asked for', async () => {
      const store = await storeWith(newPlace)
      const texts = Array.from({ length: 50 }, (_, n) => `update ${n}`)
      const numbers = await Promise.all(texts.map((text) => store.commit(boardId, [update(text)])))
      expect(numbers).toEqual(texts.map((_, n) => n + 1))
      expect((await store.load(boardId)).tail.map(textOf)).toEqual(texts)
    })

    test('STO-8 when one row is refused, no row of that commit is there', async () => {
      const store = await storeWith(newPlace, update('kept'))
      const refused: Write = { put: 'answer', question: 'nobodyAsked', voter: 'v', values: ['a'] }
      await expect(store.commit(boardId, [update('lost'), putDraft('draft001', 'lost'), refused])).rejects.toThrow()
      expect(await store.load(boardId)).toMatchObject({ seq: 1, tail: [bytesOf('kept')], drafts: [] })
      expect(await store.commit(boardId, [update('next')])).toBe(2)
    })
  })

  describe('snapshots', () => {
    test('STO-9 a snapshot takes the place of the updates it covers and of the older snapshot', async () => {
      const store = await storeWith(newPlace, update('a'), update('b'), update('c'))
      await store.snapshot(boardId, bytesOf('ab'), 2)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'ab', tail: ['c'], seq: 3 })
      await store.snapshot(boardId, bytesOf('abc'), 3)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'abc', tail: [], seq: 3 })
    })

    test('STO-9 numbers go on after a snapshot has covered everything', async () => {
      const place = await newPlace()
      const before = await place.open()
      await before.create(boardId, [...emptyBoard(), update('a'), update('b')])
      await before.snapshot(boardId, bytesOf('ab'), 2)
      await before.close()
      const after = await place.open()
      onTestFinished(() => after.close())
      expect(await after.commit(boardId, [update('c')])).toBe(3)
      expect(logOf(await after.load(boardId))).toEqual({ snapshot: 'ab', tail: ['c'], seq: 3 })
    })

    test('STO-9 a second snapshot of the same length of log replaces the first', async () => {
      const store = await storeWith(newPlace, update('a'))
      await store.snapshot(boardId, bytesOf('with a secret'), 1)
      await store.snapshot(boardId, bytesOf('without'), 1)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'without', tail: [], seq: 1 })
    })

    test('STO-9 a snapshot of a board without updates is kept', async () => {
      const store = await storeWith(newPlace)
      await store.snapshot(boardId, bytesOf('empty'), 0)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'empty', tail: [], seq: 0 })
    })

    test('STO-42 a snapshot that comes with a commit covers all updates up to it', async () => {
      const store = await storeWith(newPlace, update('a'))
      const snapshot: Write = { put: 'snapshot', bytes: bytesOf('ab') }
      expect(await store.commit(boardId, [update('b'), putDraft('draft001', 'text'), snapshot])).toBe(2)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'ab', tail: [], seq: 2 })
      await store.commit(boardId, [update('c')])
      await store.scrub(boardId)
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'ab', tail: ['c'], seq: 3 })
      await store.commit(boardId, [{ put: 'snapshot', bytes: bytesOf('abc') }])
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: 'abc', tail: [], seq: 3 })
    })

    test('STO-10 a snapshot of updates that are not there is refused', async () => {
      const store = await storeWith(newPlace, update('a'))
      for (const seq of [2, -1, 0.5, Number.NaN])
        await expect(store.snapshot(boardId, bytesOf('?'), seq)).rejects.toThrow()
      expect(logOf(await store.load(boardId))).toEqual({ snapshot: null, tail: ['a'], seq: 1 })
    })
  })
}
