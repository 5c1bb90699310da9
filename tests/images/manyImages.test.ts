import { imageChange } from '@samtavle/server/rooms/images'
import type { StoredImage } from '@samtavle/server/storage/boardStore'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { joinBy } from '../helpers/members.ts'
import { MemoryDisk } from '../helpers/memoryDisk.ts'
import { createMemoryBoard, openMemoryRoom } from '../helpers/memoryRoom.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { askImage, sendImage } from './pictures.ts'

const ofBytes = (bytes: number): StoredImage => ({
  ...{ id: makeId(), type: 'image/png', width: 9, height: 9 },
  bytes: new Uint8Array(bytes),
})

test('HTTP-15 the pictures of a board take so many bytes and no more, also when it was closed in between', async () => {
  const disk = new MemoryDisk()
  const store = disk.open()
  await createMemoryBoard(store, 'board000')
  const room = await openMemoryRoom(store, 'board000')
  const rest = 1000
  await room.tend((state) => imageChange(state, ofBytes(limits.imagesBytes - rest)))
  await expect(room.tend((state) => imageChange(state, ofBytes(rest + 1)))).rejects.toThrow('limit-reached')
  room.close(1012, 'over')
  const again = await openMemoryRoom(disk.open(), 'board000')
  await expect(again.tend((state) => imageChange(state, ofBytes(rest + 1)))).rejects.toThrow('limit-reached')
  await again.tend((state) => imageChange(state, ofBytes(rest)))
  again.close(1012, 'over')
})

/** A picture that nothing makes small: noise, of some 3 MB as it is kept. */
const noise = () =>
  sharp({
    create: {
      ...{ width: limits.imageSide, height: limits.imageSide, channels: 3, background: 'white' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 82 })
    .toBuffer()

test('HTTP-15 a board with many pictures is saved as a file that can be opened again', async () => {
  const { url } = await startTestServer()
  const board = await createBoard(url)
  const berit = new Person('Berit', url)
  await berit.join({ secret: board.secrets.facilitator })
  const file = await noise()
  const kept: string[] = []
  let size = 0
  for (; size < limits.importBytes; size += file.byteLength)
    kept.push((await sendImage(berit.http, board.boardId, file)).answer.id)
  await berit.write((doc, origin) => {
    for (const id of kept)
      createCard(doc, { id: makeId(), kind: 'image', text: '', place: [null, 0, 0], image: [id, 9, 9] }, origin)
  })
  const saved = await berit.read(routes.boardJson(board.boardId))
  expect(saved.length).toBeGreaterThan(limits.importBytes)
  const leader = await joinBy(url, { secret: board.secrets.facilitator })
  const copy = await leader.json<CreateBoardAnswer>('POST', routes.importBoard, JSON.parse(saved))
  const reader = await joinBy(url, { secret: new URL(copy.links.facilitator).hash.slice(1) })
  for (const id of kept) expect((await askImage(reader, copy.boardId, id)).status).toBe(200)
  berit.close()
}, 60_000)

test('HTTP-15 what a board holds at most is less than what a file may be', () => {
  expect((limits.imagesBytes * 4) / 3 + limits.boardBytes).toBeLessThanOrEqual(limits.boardFileBytes)
})
