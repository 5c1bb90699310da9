import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { askImage, sendImage } from './pictures.ts'

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

test('HTTP-15 a board full of pictures takes no more, and its file can be opened again', async () => {
  const { url } = await startTestServer()
  const board = await createBoard(url)
  const berit = new Person('Berit', url)
  await berit.join({ secret: board.secrets.facilitator })
  const file = await noise()
  const kept: string[] = []
  let refused = ''
  while (!refused && kept.length < limits.images) {
    const { status, answer } = await sendImage(berit.http, board.boardId, file)
    if (status === 201) kept.push(answer.id)
    else refused = answer.code
  }
  expect(refused).toBe('limit-reached')
  expect(kept.length).toBeLessThan(limits.images)
  await berit.write((doc, origin) => {
    for (const id of kept)
      createCard(doc, { id: makeId(), kind: 'image', text: '', place: [null, 0, 0], image: [id, 9, 9] }, origin)
  })
  const saved = await berit.read(routes.boardJson(board.boardId))
  expect(saved.length).toBeGreaterThan(limits.importBytes)
  expect(saved.length).toBeLessThan(limits.boardFileBytes)
  const leader = await joinBy(url, { secret: board.secrets.facilitator })
  const copy = await leader.json<CreateBoardAnswer>('POST', routes.importBoard, JSON.parse(saved))
  const reader = await joinBy(url, { secret: new URL(copy.links.facilitator).hash.slice(1) })
  for (const id of kept) expect((await askImage(reader, copy.boardId, id)).status).toBe(200)
  berit.close()
}, 60_000)
