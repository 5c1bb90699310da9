import type { IndexStore, Member } from '@samtavle/server/storage/indexStore'
import type { Role } from '@samtavle/shared/schema/session'
import { describe, expect, onTestFinished, test } from 'vitest'
import { boardId, otherBoardId } from '../samples.ts'

/** Where the index is kept during one test: empty at first, and there when opened again. */
export interface IndexPlace {
  open(): Promise<IndexStore>
}

/** What every {@link IndexStore} must do. */
export function indexStoreContract(name: string, newPlace: () => Promise<IndexPlace>): void {
  /** An open index with one board in it. */
  async function indexWithBoard(): Promise<IndexStore> {
    const index = await (await newPlace()).open()
    onTestFinished(() => index.close())
    await index.addBoard(boardId, links, 1000)
    return index
  }

  describe(name, () => {
    test('STO-30 each link of a board opens it in its role', async () => {
      const index = await indexWithBoard()
      expect(await index.hasBoard(boardId)).toBe(true)
      for (const { hash, role } of links) expect(await index.findLink(hash)).toEqual({ boardId, role })
      expect(await index.findLink('hash of nothing')).toBeNull()
      expect(await index.hasBoard(otherBoardId)).toBe(false)
    })

    test('STO-30 a board is added with all its links or not at all', async () => {
      const index = await indexWithBoard()
      const taken = [
        { hash: 'new', role: 'viewer' as const },
        { hash: 'hash of participants', role: 'viewer' as const },
      ]
      await expect(index.addBoard(otherBoardId, taken, 2000)).rejects.toThrow()
      await expect(index.addBoard(boardId, [{ hash: 'new', role: 'viewer' }], 2000)).rejects.toThrow()
      expect(await index.hasBoard(otherBoardId)).toBe(false)
      expect(await index.findLink('new')).toBeNull()
    })

    test('STO-31 a code opens in its role until it expires', async () => {
      const index = await indexWithBoard()
      await index.setCode(boardId, 'participant', { hash: 'code', expiresAt: 5000 })
      expect(await index.findCode('code', 4999)).toEqual({ boardId, role: 'participant' })
      expect(await index.findCode('code', 5000)).toBeNull()
      expect(await index.findCode('other', 4999)).toBeNull()
      expect(await index.findLink('code')).toBeNull()
    })

    test('STO-31 a new code takes the place of the old, and none closes', async () => {
      const index = await indexWithBoard()
      await index.setCode(boardId, 'participant', { hash: 'old', expiresAt: 5000 })
      await index.setCode(boardId, 'participant', { hash: 'new', expiresAt: 6000 })
      expect(await index.findCode('old', 1)).toBeNull()
      expect(await index.findCode('new', 5500)).toEqual({ boardId, role: 'participant' })
      await index.setCode(boardId, 'participant', null)
      expect(await index.findCode('new', 1)).toBeNull()
    })

    test('STO-31 a board has one code for each role', async () => {
      const index = await indexWithBoard()
      await index.setCode(boardId, 'participant', { hash: 'wall', expiresAt: 5000 })
      await index.setCode(boardId, 'facilitator', { hash: 'hand over', expiresAt: 5000 })
      expect(await index.findCode('wall', 1)).toEqual({ boardId, role: 'participant' })
      expect(await index.findCode('hand over', 1)).toEqual({ boardId, role: 'facilitator' })
      await index.setCode(boardId, 'facilitator', null)
      expect(await index.findCode('hand over', 1)).toBeNull()
      expect(await index.findCode('wall', 1)).not.toBeNull()
    })

    test("STO-40 a new secret takes the place of a role's old one", async () => {
      const index = await indexWithBoard()
      await index.replaceLink(boardId, { hash: 'new hash', role: 'participant' })
      expect(await index.findLink('new hash')).toEqual({ boardId, role: 'participant' })
      expect(await index.findLink('hash of participants')).toBeNull()
      expect(await index.findLink('hash of viewers')).not.toBeNull()
    })

    test('STO-41 who has been taken off a board is still known, and not among those who are in', async () => {
      const index = await indexWithBoard()
      await index.putMember('kari', member)
      await index.setStanding(boardId, member.participant, 'removed')
      expect(await index.findMember('kari', boardId)).toEqual({ ...member, standing: 'removed' })
      expect(await index.membersIn(boardId)).toEqual([{ ...member, standing: 'removed' }])
      expect(await index.membersOf('kari')).toEqual([])
    })

    test('KEE-10 all boards are named, the oldest first, and a removed one no more', async () => {
      const index = await indexWithBoard()
      await index.addBoard(otherBoardId, [], 500)
      expect(await index.boardIds()).toEqual([otherBoardId, boardId])
      await index.removeBoard(otherBoardId)
      expect(await index.boardIds()).toEqual([boardId])
    })

    test('STO-44 the names of a board are forgotten, and those of others stay', async () => {
      const index = await indexWithBoard()
      await index.addBoard(otherBoardId, [], 2000)
      const named = { ...member, name: 'Kari' }
      await index.putMember('kari', named)
      await index.putMember('kari', { ...named, boardId: otherBoardId })
      await index.forgetNames(boardId)
      expect(await index.findMember('kari', boardId)).toEqual(member)
      expect(await index.findMember('kari', otherBoardId)).toMatchObject({ name: 'Kari' })
    })

    test('STO-31 a code that opens another board is refused', async () => {
      const index = await indexWithBoard()
      await index.addBoard(otherBoardId, [], 2000)
      await index.setCode(boardId, 'participant', { hash: 'code', expiresAt: 5000 })
      await expect(index.setCode(otherBoardId, 'participant', { hash: 'code', expiresAt: 5000 })).rejects.toThrow()
      expect(await index.findCode('code', 1)).toMatchObject({ boardId })
    })

    test('STO-32 a membership belongs to one browser and one board', async () => {
      const index = await indexWithBoard()
      await index.putMember('kari', member)
      expect(await index.findMember('kari', boardId)).toEqual(member)
      expect(await index.findMember('kari', otherBoardId)).toBeNull()
      expect(await index.findMember('ola', boardId)).toBeNull()
    })

    test('STO-32 a membership written again replaces the one before', async () => {
      const index = await indexWithBoard()
      await index.putMember('kari', member)
      await index.putMember('kari', { ...member, role: 'facilitator', name: 'Kari' })
      expect(await index.membersOf('kari')).toEqual([{ ...member, role: 'facilitator', name: 'Kari' }])
    })

    test('STO-32 nobody becomes a member of a board that is not there', async () => {
      const index = await indexWithBoard()
      await expect(index.putMember('kari', { ...member, boardId: otherBoardId })).rejects.toThrow()
    })

    test('STO-33 the boards of a browser come newest first', async () => {
      const index = await indexWithBoard()
      const boards = [
        ['middle00', 2000],
        ['newest00', 3000],
        ['oldest00', 500],
      ] as const
      for (const [id, createdAt] of boards) {
        await index.addBoard(id, [], createdAt)
        await index.putMember('kari', { ...member, boardId: id })
      }
      await index.putMember('kari', member)
      const found = await index.membersOf('kari')
      expect(found.map((each) => each.boardId)).toEqual(['newest00', 'middle00', boardId, 'oldest00'])
      expect(await index.membersOf('ola')).toEqual([])
    })

    test('STO-34 a removed board takes its links, its code and its members with it, and no others', async () => {
      const index = await indexWithBoard()
      await index.addBoard(otherBoardId, [{ hash: 'other', role: 'viewer' }], 2000)
      await index.setCode(boardId, 'participant', { hash: 'code', expiresAt: 5000 })
      for (const id of [boardId, otherBoardId]) await index.putMember('kari', { ...member, boardId: id })
      await index.removeBoard(boardId)
      expect(await index.hasBoard(boardId)).toBe(false)
      for (const { hash } of links) expect(await index.findLink(hash)).toBeNull()
      expect(await index.findCode('code', 1)).toBeNull()
      expect(await index.membersOf('kari')).toEqual([{ ...member, boardId: otherBoardId }])
      expect(await index.findLink('other')).toEqual({ boardId: otherBoardId, role: 'viewer' })
    })

    test('STO-34 removing a board that is not there is fine', async () => {
      const index = await indexWithBoard()
      await index.removeBoard(otherBoardId)
      expect(await index.hasBoard(boardId)).toBe(true)
    })

    test('STO-35 the index is there when opened again', async () => {
      const place = await newPlace()
      const before = await place.open()
      await before.addBoard(boardId, links, 1000)
      await before.putMember('kari', member)
      await before.close()
      const after = await place.open()
      onTestFinished(() => after.close())
      expect(await after.findLink('hash of viewers')).toEqual({ boardId, role: 'viewer' })
      expect(await after.membersOf('kari')).toEqual([member])
    })
  })
}

const links = [
  { hash: 'hash of facilitators', role: 'facilitator' },
  { hash: 'hash of participants', role: 'participant' },
  { hash: 'hash of viewers', role: 'viewer' },
] satisfies { hash: string; role: Role }[]

const member: Member = { boardId, participant: 'participant1', role: 'participant', name: null, standing: 'in' }
