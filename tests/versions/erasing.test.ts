import { routes } from '@samtavle/shared/protocol/routes'
import { setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { VersionedBoard } from './versionedBoard.ts'

describe('what versions may not hold', () => {
  it('VER-8 drafts are in no version, and nothing in one tells who wrote what', async () => {
    const board = await VersionedBoard.open()
    await board.note(board.kari, 'sagt høyt')
    await board.leader.command({ type: 'step', kind: 'write', area: board.area })
    await board.kari.putDraft(makeId(), { areaId: board.area, text: 'bare-en-kladd', rev: 1 })
    const { id } = await board.save('midt i skrivingen')
    const answer = JSON.stringify(await board.look(id))
    expect(answer).toContain('sagt høyt')
    expect(answer).not.toContain('bare-en-kladd')
    expect(answer).not.toContain('participant"')
  })

  it('VER-9 a card that is hidden now is in no version that one looks at, compares, copies or brings back', async () => {
    const board = await VersionedBoard.open()
    const card = await board.note(board.kari, 'navnet-på-en-nabo')
    await board.note(board.kari, 'flere benker')
    const { id } = await board.save('før')
    await board.leader.command({ type: 'hide', card, reason: 'navn' })
    expect(await board.texts(id)).toEqual(['flere benker'])
    expect(JSON.stringify(await board.changes(id))).not.toContain('nabo')
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await board.present()).not.toContain('nabo')
    const copy = await board.leader.http.json<{ links: { facilitator: string } }>(
      'POST',
      routes.versionCopy(board.boardId, id),
    )
    expect(copy.links.facilitator).toContain('#')
    await board.leader.command({ type: 'restore', card })
    expect(await board.texts(id)).toEqual(['flere benker', 'navnet-på-en-nabo'])
  })

  it('VER-10 what a facilitator deletes for good is gone from every version, in the files too', async () => {
    const board = await VersionedBoard.open()
    const card = await board.note(board.kari, 'slettes-for-godt')
    const { id } = await board.save('før')
    await board.leader.command({ type: 'hide', card, reason: '' })
    await board.leader.command({ type: 'erase', card })
    expect(await board.filesHold('slettes-for-godt')).toBe(false)
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await board.present()).not.toContain('slettes')
  })

  it('VER-11 who deletes all they have written takes it out of every version', async () => {
    const board = await VersionedBoard.open()
    const card = await board.note(board.kari, 'karis-første-ord')
    const { id } = await board.save('før')
    await board.kari.write((doc, origin) => setCardLive(doc, card, false, origin))
    expect(await board.texts(id)).toEqual([])
    await board.kari.http.text('DELETE', routes.me(board.boardId))
    expect(await board.filesHold('karis-første-ord')).toBe(false)
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await board.present()).not.toContain('karis')
  })
})
