import type { Page } from '@playwright/test'
import { editCardText, readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { plain } from '../images/pictures.ts'
import { cardScreen, placeOf, points, setBoard, showBoard } from './canvasBoard.ts'
import { colourAt, differences } from './pictures.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

type Watched = Window & { paintsAfter: number; paintOrders: number }

/**
 * Stands between a page and its painter: counts the orders as `window.paintOrders`, hands everything on after
 * `window.paintsAfter` ms, and makes one order such that it cannot be painted.
 */
const watchPainter = (page: Page, wrongOrder = 0) =>
  page.addInitScript((wrong) => {
    const page = Object.assign(window as unknown as Watched, { paintsAfter: 0, paintOrders: 0 })
    const Watched = class extends Worker {
      override postMessage(message: { is: string }, transfer: unknown = []) {
        const isOrder = message.is === 'order'
        if (isOrder) page.paintOrders++
        const told = isOrder && page.paintOrders === wrong ? { ...message, spots: null } : message
        setTimeout(() => super.postMessage(told, transfer as Transferable[]), page.paintsAfter)
      }
    }
    Object.assign(window, { Worker: Watched })
  }, wrongOrder)

const paintAfter = (page: Page, ms: number) => page.evaluate((wait) => Object.assign(window, { paintsAfter: wait }), ms)

const painted = (page: Page) => expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()

const underWay = (page: Page) => expect(page.locator('.canvas[data-painted="moving"]')).toBeVisible()

const around = ([x, y]: [number, number], by: number) => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by })

test('CAN-33 what somebody has let go of or written is seen until it is painted on the board', async ({ site }) => {
  const { room } = await setBoard(site, { settings: { editing: 'all' } })
  const page = await site.arrive('laptop')
  await watchPainter(page)
  await showBoard(page, room, 'facilitator')

  const from = await cardScreen(page, 0)
  const to: [number, number] = [from[0] + 40, from[1] + 230]
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 5 })
  await painted(page)
  const held = await page.screenshot({ clip: around(to, 40) })
  await paintAfter(page, 1500)
  await page.mouse.up()
  await underWay(page)
  expect(await differences(held, await page.screenshot({ clip: around(to, 40) }), page), 'let go').toBe(0)
  await underWay(page)
  await paintAfter(page, 0)
  await painted(page)
  expect(await differences(held, await page.screenshot({ clip: around(to, 40) }), page), 'painted').toBe(0)

  const written = await cardScreen(page, 1)
  await page.mouse.dblclick(...written)
  await expect(page.getByLabel('Tekst på lappen')).toBeFocused()
  await painted(page)
  await paintAfter(page, 1500)
  await page.keyboard.press('Escape')
  await underWay(page)
  const escaped = await page.screenshot({ clip: around(written, 60) })
  await underWay(page)
  await paintAfter(page, 0)
  await painted(page)
  expect(await differences(escaped, await page.screenshot({ clip: around(written, 60) }), page), 'written').toBe(0)

  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  const begin: [number, number] = [written[0] - 60, written[1] + 120]
  await painted(page)
  const empty = await page.screenshot({ clip: around(begin, 60) })
  await page.mouse.move(...begin)
  await page.mouse.down()
  for (const [dx, dy] of points.slice(0, 12)) await page.mouse.move(begin[0] + dx, begin[1] + dy)
  await paintAfter(page, 1500)
  await page.mouse.up()
  await underWay(page)
  const drawn = await page.screenshot({ clip: around(begin, 60) })
  await underWay(page)
  expect(await differences(empty, drawn, page), 'drawn').toBeGreaterThan(100)
  room.close()
})

test('CAN-34 where no thread of its own can paint, or it fails, the page paints the same board', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.getByRole('button', { name: 'Bilde …' }).click()
  const buffer = await plain(600, 400).png().toBuffer()
  await page.getByLabel('Bildefil').setInputFiles({ name: 'torget.png', mimeType: 'image/png', buffer })
  await page.getByLabel('Bildet er bare pynt').check()
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await eventually('it is there', () => readCards(room.leader.doc).some(({ live, kind }) => live && kind === 'image'))
  const photo = readCards(room.leader.doc).find(({ live, kind }) => live && kind === 'image')
  const shots: Buffer[] = []
  for (const painter of ['aside', 'none', 'missing', 'failing']) {
    const other = await site.arrive('laptop')
    const begun: string[] = []
    other.on('worker', (worker) => begun.push(worker.url()))
    if (painter === 'none') await other.addInitScript(() => Object.assign(window, { Worker: undefined }))
    if (painter === 'missing') await other.route(/paintWorker/, (route) => route.abort())
    if (painter === 'failing') await watchPainter(other, 2)
    await showBoard(other, room, 'participant')
    const corner = await placeOf(other, 0)
    const [, x, y] = photo?.place ?? [null, 0, 0]
    const inPhoto = [corner.x + x - 60 + 40, corner.y + y - 120 + 40] as const
    await expect.poll(async () => colourAt(other, ...inPhoto), painter).toEqual([15, 89, 99])
    const clip = { x: Math.round(corner.x) - 20, y: Math.round(corner.y) - 20, width: 700, height: 500 }
    shots.push(await other.screenshot({ clip }))
    expect(begun.length > 0, painter).toBe(painter === 'aside' || painter === 'failing')
    expect(await other.evaluate(() => document.querySelectorAll('.canvas-pane').length)).toBe(2)
  }
  const [aside = Buffer.of(), ...others] = shots
  for (const other of others) expect(await differences(aside, other, page)).toBe(0)
  room.close()
})

test('CAN-36 a view that jumps shows nothing where it is not, and what lingers goes though others never rest', async ({
  site,
}) => {
  const { room } = await setBoard(site)
  const page = await site.arrive('laptop')
  await watchPainter(page)
  await showBoard(page, room, 'facilitator')
  const [x, y] = await cardScreen(page, 0)
  const paper = await colourAt(page, x - 60, y + 50)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await painted(page)
  await paintAfter(page, 1500)
  await page.keyboard.press('Shift+Digit1')
  await underWay(page)
  const small = await colourAt(page, x - 60, y + 50)
  const between = await colourAt(page, x + 130, y + 20)
  await underWay(page)
  expect(small, 'the near picture is seen in its place').toEqual(paper)
  expect(between, 'and nowhere else').not.toEqual(paper)
  await paintAfter(page, 0)
  await painted(page)

  let isOver = false
  const others = (async () => {
    for (let i = 0; !isOver; i++) {
      await room.leader.write((doc, origin) => {
        const card = readCards(doc).find(({ text }) => text.startsWith('to'))
        if (card) editCardText(doc, card.id, `to ${i}`, origin)
      })
    }
  })()
  await page.keyboard.press('d')
  await page.mouse.move(x - 60, y + 120)
  await page.mouse.down()
  for (const [dx, dy] of points.slice(0, 12)) await page.mouse.move(x - 60 + dx, y + 120 + dy)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.canvas-overlay canvas').first().isVisible()).toBe(false)
  await page.mouse.up()
  isOver = true
  await others
  room.close()
})

for (const ratio of [1, 2, 3]) {
  test(`CAN-37 at ${ratio} pixels per pixel what is painted lasts while one pans a little`, async ({ site }) => {
    const { room } = await setBoard(site)
    const page = await site.arrive('laptop', { deviceScaleFactor: ratio })
    await watchPainter(page)
    await showBoard(page, room, 'facilitator')
    const orders = () => page.evaluate(() => (window as unknown as Watched).paintOrders)
    await expect.poll(async () => (await orders()) > 0).toBe(true)
    const { x } = await placeOf(page, 0)
    const before = await orders()
    const during = await page.evaluate(async () => {
      const canvas = document.querySelector('.canvas')
      const event = { deltaX: 3, deltaY: 2, clientX: 400, clientY: 500, bubbles: true, cancelable: true }
      for (let i = 0; i < 30; i++) {
        await new Promise(requestAnimationFrame)
        canvas?.dispatchEvent(new WheelEvent('wheel', event))
      }
      return (window as unknown as Watched).paintOrders
    })
    // A frame may come so late that the view has rested meanwhile.
    expect(during - before).toBeLessThanOrEqual(2)
    await painted(page)
    expect((await placeOf(page, 0)).x).toBeCloseTo(x - 90, 0)
    room.close()
  })
}
