import { readCards } from '@samtavle/shared/schema/card'
import { cardScreen, openBoard, setBoard } from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('ROOM-82 where cursors show, cards that somebody drags glide as ghosts for others, by name; the drop is one write', async ({
  site,
}) => {
  const { room, page: kari } = await setBoard(site, { title: 'Med navn', settings: { names: 'on' } })
  const ola = await openBoard(site, room, 'facilitator')
  let writes = 0
  room.leader.doc.on('update', () => writes++)
  const ghost = ola.locator('.others-drag')
  const from = await cardScreen(kari, 1)
  await kari.mouse.move(...from)
  await kari.mouse.down()
  await expect(async () => {
    await kari.mouse.move(from[0] + 100, from[1] + 80, { steps: 4 })
    await kari.mouse.move(from[0] + 120, from[1] + 90, { steps: 4 })
    await expect(ghost).toContainText('en', { timeout: 1000 })
  }).toPass()
  await expect.poll(async () => Math.round((await ghost.boundingBox())?.x ?? 0)).toBeGreaterThan(from[0])
  expect(writes).toBe(0)
  await expect(kari.locator('.others-drag')).toHaveCount(0)
  await kari.mouse.up()
  await expect(ghost).toHaveCount(0)
  await expect.poll(() => readCards(room.leader.doc).find(({ text }) => text === 'en')?.place[1]).toBeGreaterThan(480)
  expect(writes).toBe(1)

  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  const again = await cardScreen(kari, 2)
  await kari.mouse.move(...again)
  await kari.mouse.down()
  await kari.mouse.move(again[0] + 60, again[1] - 60, { steps: 6 })
  await ola.mouse.move(600, 500)
  await expect(kari.locator('.others-cursor')).toHaveCount(0)
  await expect(ghost).toHaveCount(0)
  await kari.mouse.up()
  room.close()
  expectNoFaults(site.faults)
})

test('ROOM-82 on a board without names nobody sees what others drag', async ({ site }) => {
  const { room, page: kari } = await setBoard(site)
  const ola = await openBoard(site, room, 'facilitator')
  const from = await cardScreen(kari, 1)
  await kari.mouse.move(...from)
  await kari.mouse.down()
  await kari.mouse.move(from[0] + 120, from[1] + 90, { steps: 8 })
  await kari.mouse.up()
  await expect.poll(() => readCards(room.leader.doc).find(({ text }) => text === 'en')?.place[1]).toBeGreaterThan(480)
  await expect(ola.locator('.others-drag')).toHaveCount(0)
  room.close()
  expectNoFaults(site.faults)
})
