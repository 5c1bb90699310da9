import { fillRoom } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('WEB-151 where the board shows names one sees where others point, by name, but not while all write alone', async ({
  site,
}) => {
  const room = await fillRoom(site.server.url, 0, { title: 'Med navn', settings: { names: 'on' } })
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
