import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import { VersionedBoard } from '../versions/versionedBoard.ts'

const pictureOf = async (board: VersionedBoard): Promise<Buffer> =>
  Buffer.from(await board.leader.readBytes(routes.boardThumbnail(board.boardId)))

test('EXP-33 a board has a small picture of what everybody sees; hidden and unshown texts leave no trace in it', async () => {
  const board = await VersionedBoard.open()
  const empty = await pictureOf(board)
  expect(empty.subarray(1, 4).toString()).toBe('PNG')
  const [width, height] = [empty.readUInt32BE(16), empty.readUInt32BE(20)]
  expect(width <= 480 && height <= 300 && width + height > 300, `${width} × ${height}`).toBe(true)
  const card = await board.note(board.kari, 'Hvem er det?')
  const shown = await pictureOf(board)
  expect(shown.equals(empty)).toBe(false)
  expect((await pictureOf(board)).equals(shown)).toBe(true)
  await board.leader.command({ type: 'step', kind: 'write', area: board.area })
  await board.kari.putDraft(makeId(), { areaId: board.area, text: 'en kladd', rev: 1 })
  expect((await pictureOf(board)).equals(shown)).toBe(true)
  await board.leader.command({ type: 'hide', card, reason: '' })
  expect((await pictureOf(board)).equals(empty)).toBe(true)
})

test('EXP-34 a large board has one too', async () => {
  const board = await VersionedBoard.open()
  // As one change: 400 of them would come as slowly as anybody may write.
  await board.leader.write((doc, origin) =>
    doc.transact(() => {
      for (let n = 0; n < 400; n++) {
        const place: [null, number, number] = [null, (n % 20) * 200, Math.floor(n / 20) * 160]
        createCard(doc, { id: makeId(), kind: 'note', text: `lapp ${n}`, place }, origin)
      }
    }, origin),
  )
  expect((await pictureOf(board)).subarray(1, 4).toString()).toBe('PNG')
})
