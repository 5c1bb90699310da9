import type { Settings } from '@samtavle/shared/schema/session'
import { expectCardAt, noteOnCanvas, openCanvas as spot } from './meeting.ts'
import { fillRoom } from './room.ts'
import { expect, expectNoFaults, type Site, test } from './site.ts'

/** A board with names on it, and two who have said theirs. */
async function twoByName(site: Site, settings: Partial<Settings>) {
  const room = await fillRoom(site.server.url, 0, { title: 'Med navn', settings: { names: 'on', ...settings } })
  const [kari, ola] = [await site.arrive('laptop'), await site.arrive('laptop')]
  for (const [page, name] of [
    [kari, 'Kari'],
    [ola, 'Ola'],
  ] as const) {
    await page.goto(`/b/${room.boardId}#${room.secrets.participant}`)
    await page.getByLabel('Navnet ditt').fill(name)
    await page.getByRole('button', { name: 'Bruk dette navnet' }).click()
    await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  }
  return { room, kari, ola }
}

test('WEB-151 where the board shows names one sees where others point, by name, but not while all write alone', async ({
  site,
}) => {
  const { room, kari, ola } = await twoByName(site, {})
  const seen = ola.locator('.others-cursor')
  const expectKariSeen = () =>
    expect(async () => {
      await kari.mouse.move(500, 600)
      await kari.mouse.move(560, 640, { steps: 4 })
      await expect(seen).toHaveText('Kari', { timeout: 1000 })
    }).toPass()
  await expectKariSeen()
  await expect(kari.locator('.others-cursor')).toHaveCount(0)

  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  await expect(seen).toHaveCount(0)
  await kari.mouse.move(600, 600, { steps: 4 })
  await room.leader.command({ type: 'step', kind: 'free' })
  await expectKariSeen()
  await kari.close()
  await expect(seen).toHaveCount(0)
  room.close()
  expectNoFaults(site.faults)
})

test('WEB-154 where a group edits freely one sees at which letter others write, by name, and nowhere else', async ({
  site,
}) => {
  const { room, kari, ola } = await twoByName(site, { editing: 'all' })
  const caret = ola.locator('.others-caret')
  await noteOnCanvas(kari, 'Vi møtes på torget', spot)
  await expectCardAt(ola, spot, 'Vi møtes på torget')
  await kari.mouse.dblclick(spot.x, spot.y)
  await kari.getByLabel('Tekst på lappen').press('End')
  await expect(caret).toHaveText('Kari')
  const atEnd = await caret.boundingBox()
  await kari.getByLabel('Tekst på lappen').press('Home')
  await expect(async () => expect((await caret.boundingBox())?.x).toBeLessThan(atEnd?.x ?? 0)).toPass()

  await ola.mouse.dblclick(spot.x, spot.y)
  await expect(kari.locator('.others-caret')).toHaveText('Ola')
  await kari.keyboard.press('Escape')
  await expect(caret).toHaveCount(0)

  await room.leader.command({ type: 'settings', settings: { editing: 'own' } })
  await expect(kari.locator('.others-caret')).toHaveCount(0)
  room.close()
  expectNoFaults(site.faults)
})
