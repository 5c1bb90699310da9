import { createCard, editCardText, moveCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { cardScreen, openBoard, placeOf, setBoard } from './canvasBoard.ts'
import { differences } from './pictures.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

/** The part of the page where only the canvas is. */
const clip = { x: 200, y: 200, width: 820, height: 560 } as const

test('CAN-1 after all that moves, zooms and changes, the board looks as if it were painted anew', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const [x, y] = await cardScreen(page, 0)
  for (const [ctrl, dx, dy] of [
    [true, 0, -20],
    [false, 230, 140],
    [true, 0, 55],
    [false, -300, -90],
    [true, 0, -31],
  ] as const) {
    await page.mouse.move(x + 100, y + 100)
    if (ctrl) await page.keyboard.down('Control')
    await page.mouse.wheel(dx, dy)
    if (ctrl) await page.keyboard.up('Control')
  }
  for (let i = 0; i < 12; i++) {
    const place: [string, number, number] = [room.area, 30 + (i % 4) * 184, 90 + Math.floor(i / 4) * 150]
    const card = { id: makeId(), kind: 'note', text: `Lapp nummer ${i} om kollektivtilbudet`, place } as const
    await room.leader.write((doc, origin) => createCard(doc, card, origin))
  }
  const cards = readCards(room.leader.doc)
  for (const { id } of cards.slice(0, 6)) {
    await room.leader.write((doc, origin) => editCardText(doc, id, `Endret ${id.slice(0, 3)}`, origin))
    await room.leader.write((doc, origin) => moveCard(doc, id, [room.area, 300, 200], origin))
  }
  const others = await openBoard(site, room, 'participant')
  await others.close()
  await page.mouse.move(4, 450)
  await cardScreen(page, 0)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  const lived = await page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).dataset.camera)
  const before = await page.screenshot({ clip })
  await page.reload()
  await expect(page.locator(`.canvas[data-painted="sharp"][data-camera="${lived}"]`)).toBeVisible()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await expect.poll(async () => differences(before, await page.screenshot({ clip }), page)).toBe(0)
  room.close()
})

test('CAN-22 a page that turns dark takes the board with it', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.mouse.move(4, 450)
  await page.emulateMedia({ colorScheme: 'dark' })
  await cardScreen(page, 0)
  const turned = await page.screenshot({ clip })
  await page.reload()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await cardScreen(page, 0)
  await expect.poll(async () => differences(turned, await page.screenshot({ clip }), page)).toBe(0)
  room.close()
})

test('CAN-2 when the canvas cannot be fetched, the page gets it as soon as it can', async ({ site }) => {
  const { room, page } = await setBoard(site)
  let refused = 0
  await page.route('**/assets/boardCanvas*.js', (route) => (++refused > 1 ? route.continue() : route.abort()))
  await page.reload()
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  expect(refused).toBeGreaterThan(1)
  room.close()
})

test('CAN-3 one comes back to where one looked; who is lost is shown the way back', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.mouse.move(700, 700)
  await page.mouse.wheel(300, 200.5)
  await cardScreen(page, 0)
  const seen = await page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).dataset.camera)
  await expect
    .poll(() => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith('.view'))?.[1] ?? ''))
    .toContain('zoom')
  await page.reload()
  await expect(page.locator(`.canvas[data-camera="${seen}"]`)).toBeVisible()
  await page.mouse.move(700, 700)
  await page.mouse.wheel(9000, 9000.5)
  await page.getByRole('button', { name: 'Tilbake til innholdet' }).click()
  await expect(page.getByRole('button', { name: 'Tilbake til innholdet' })).toBeHidden()
  room.close()
})

test('CAN-12 writing begins where one pointed, and the field lies exactly over the note at every zoom', async ({
  site,
}) => {
  const { room, page } = await setBoard(site, { settings: { editing: 'all' } })
  const field = page.getByLabel('Tekst på lappen')
  for (const steps of [-25, 0, 60]) {
    const [x, y] = await cardScreen(page, 0)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    // As a touchpad tells of it, never quite straight.
    await page.mouse.wheel(0.1, -steps)
    await page.keyboard.up('Control')
    const { x: left, y: top, zoom } = await placeOf(page, 0)
    await page.mouse.dblclick(left + 16 * zoom, top + 24 * zoom)
    await expect(field).toBeFocused()
    expect(await field.evaluate((area) => (area as HTMLTextAreaElement).selectionStart)).toBe(0)
    const box = await field.boundingBox()
    expect([box?.x, box?.y, box?.width]).toEqual([
      expect.closeTo(left, 0),
      expect.closeTo(top, 0),
      expect.closeTo(168 * zoom, 0),
    ])
    await page.keyboard.press('Escape')
  }
  room.close()
})
