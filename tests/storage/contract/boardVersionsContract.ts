import type { Write } from '@samtavle/server/storage/boardStore'
import { describe, expect, test } from 'vitest'
import { boardId, part, version } from '../samples.ts'
import { type NewBoardPlace, storeWith } from './boardPlace.ts'

const put = (id: string, ...parts: ReturnType<typeof part>[]): Write => ({
  put: 'version',
  version: version(id, id),
  parts,
})

/** Boards as they were. */
export function boardVersionsContract(newPlace: NewBoardPlace): void {
  describe('versions', () => {
    test('VER-1 each version holds what it was given, whatever came before and after it', async () => {
      const kept = [
        [part('card0001', 'a'), part('card0002', 'b')],
        [part('card0001', 'a'), part('card0002', 'B'), part('card0003', 'c')],
        [part('card0002', 'b')],
        [],
        [part('card0001', 'a'), part('card0002', 'b')],
      ]
      const store = await storeWith(newPlace, ...kept.map((parts, n) => put(`version${n}`, ...parts)))
      for (const [n, parts] of kept.entries()) expect(await store.version(boardId, `version${n}`)).toEqual(parts)
      expect((await store.load(boardId)).versions.map(({ id }) => id)).toEqual(kept.map((_, n) => `version${n}`))
      expect(await store.version(boardId, 'version9')).toBeNull()
    })

    test('VER-2 a dropped version is gone, and the others are as they were', async () => {
      const store = await storeWith(
        newPlace,
        put('version1', part('card0001', 'a')),
        put('version2', part('card0001', 'b')),
        put('version3', part('card0001', 'b'), part('card0002', 'c')),
      )
      await store.commit(boardId, [
        { drop: 'version', id: 'version2' },
        { drop: 'version', id: 'version3' },
        put('version4', part('card0001', 'a')),
      ])
      expect(await store.version(boardId, 'version2')).toBeNull()
      expect(await store.version(boardId, 'version1')).toEqual([part('card0001', 'a')])
      expect(await store.version(boardId, 'version4')).toEqual([part('card0001', 'a')])
    })

    test('VER-3 what is taken out of the versions is in none of them', async () => {
      const store = await storeWith(
        newPlace,
        put('version1', part('card0001', 'a'), part('card0002', 'b')),
        put('version2', part('card0001', 'A')),
      )
      await store.commit(boardId, [{ drop: 'fromVersions', entity: 'card0001' }])
      expect(await store.version(boardId, 'version1')).toEqual([part('card0002', 'b')])
      expect(await store.version(boardId, 'version2')).toEqual([])
    })
  })
}
