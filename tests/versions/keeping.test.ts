import { versionWrites } from '@samtavle/server/rooms/versions/takeVersion'
import type { StoredVersion } from '@samtavle/server/storage/boardStore'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { describe, expect, it } from 'vitest'
import { command, newRoom, openRooms, personOf } from '../helpers/rooms.ts'
import { VersionedBoard } from './versionedBoard.ts'

const leader = personOf('facilitator')

describe('keeping versions', () => {
  it('VER-4 each step that ends leaves a version with its name; one in which nobody has said anything does not', async () => {
    const board = await VersionedBoard.open()
    await board.leader.command({ type: 'step', kind: 'discuss', title: 'Snakk sammen' })
    expect(await board.list()).toEqual([])
    await board.note(board.kari, 'flere benker')
    await board.leader.command({ type: 'step', kind: 'sort', title: 'Grupper' })
    await board.leader.command({ type: 'step', kind: 'free' })
    expect(await board.list()).toMatchObject([
      { why: 'step', name: 'Grupper', step: 'sort', notes: 1 },
      { why: 'step', name: 'Snakk sammen', step: 'discuss', notes: 1 },
    ])
  })

  it('VER-5 a facilitator keeps the board under a name, and takes it away again; nobody else does or sees them', async () => {
    const board = await VersionedBoard.open()
    await board.note(board.kari, 'flere benker')
    const { id } = await board.save('Før pausen')
    expect(await board.texts(id)).toEqual(['flere benker'])
    await expect(board.kari.command({ type: 'saveVersion', name: 'x' })).rejects.toThrow('not-allowed')
    await expect(board.kari.read(`/api/boards/${board.boardId}/versions/${id}`)).rejects.toThrow('not-allowed')
    await board.leader.command({ type: 'dropVersion', version: id })
    expect(await board.list()).toEqual([])
    await expect(board.look(id)).rejects.toThrow('bad-request')
  })

  it('VER-6 there are at most fifty, of which the oldest that nobody has named goes first; thirty may be named', async () => {
    const room = await newRoom(await openRooms())
    await room.tend(() => ({
      edit: (doc) => createCard(doc, { id: makeId(), kind: 'note', text: 'a', place: [null, 0, 0] }, 'server'),
    }))
    for (let n = 0; n < limits.versions.saved; n++) {
      await command(room, leader, { type: 'saveVersion', name: `navn ${n}` })
    }
    await expect(command(room, leader, { type: 'saveVersion', name: 'en til' })).rejects.toMatchObject({
      code: 'limit-reached',
    })
    for (let n = 0; n < 25; n++) await command(room, leader, { type: 'step', kind: 'discuss', title: `steg ${n}` })
    const names = room.versions.list().versions.map(({ name }) => name)
    expect(names).toHaveLength(limits.versions.all)
    expect(names.filter((name) => name.startsWith('navn'))).toHaveLength(limits.versions.saved)
    expect(names.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, n) => `steg ${23 - n}`))
  })

  it('VER-7 their bytes are bounded too', async () => {
    const room = await newRoom(await openRooms())
    const huge = (id: string, why: StoredVersion['why']): StoredVersion => ({
      ...{ id, why, name: '', step: null, at: 0, notes: 0 },
      bytes: 20 * 1024 * 1024,
    })
    await room.tend((state) => {
      for (const id of ['first', 'second', 'third']) state.versions.set(id, huge(id, 'step'))
      const label = { why: 'step', name: '', step: null } as const
      expect(versionWrites(state, label, 0).slice(0, -1)).toEqual([{ drop: 'version', id: 'first' }])
      state.versions.set('named', huge('named', 'saved'))
      state.versions.set('other', huge('other', 'saved'))
      expect(() => versionWrites(state, { ...label, why: 'saved' }, 0)).toThrow('limit-reached')
      return null
    })
  })
})
