import { expect, test } from '@playwright/test'
import { squareOf, textOf, type View } from '../bench/canvas/benchPage.ts'
import { buildPage } from '../bench/canvas/pages.ts'
import { serveFolder } from '../bench/canvas/serveFolder.ts'
import { differences } from './pictures.ts'

type Bench = Window & { bench: { paintSlowly(): void } }

const size = 600
/** Where one looks, and how many notes change there first: near, half, from afar, and back. */
const looks: [view: View, changes: number][] = [
  [{ x: 700, y: 500, zoom: 1 }, 4],
  [{ x: 733.3, y: 521.7, zoom: 1.37 }, 0],
  [{ x: -40, y: -60, zoom: 0.5 }, 60],
  [{ x: 913, y: 402, zoom: 0.31 }, 3],
  [{ x: -500, y: -700, zoom: 0.2 }, 9],
  [{ x: 640, y: 480, zoom: 1 }, 2],
  [{ x: 660, y: 470, zoom: 1 }, 1],
]

test('CAN-28 what is painted fast looks like what is painted slowly, wherever one looks and whatever changes', async ({
  page,
}) => {
  const server = await serveFolder(await buildPage('ours'))
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.goto(server.url)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate((notes) => window.bench.open(notes), squareOf(size))
  for (const [step, [view, changes]] of looks.entries()) {
    const indexes = Array.from({ length: changes }, (_, i) => (i * 37 + step * 101) % size)
    const text = changes > 3 ? textOf(step) : `${textOf(step)} `.repeat(3)
    await page.evaluate(([changed, words]) => window.bench.change(changed, words), [indexes, text] as const)
    await page.evaluate((to) => window.bench.look(to), view)
    await page.waitForSelector(`#canvas[data-painted=sharp][data-camera="${view.x} ${view.y} ${view.zoom}"]`)
    await page.evaluate(() => (window as unknown as Bench).bench.paintSlowly())
    const slow = await page.screenshot()
    await page.evaluate(() => document.querySelector('#slow')?.remove())
    await expect.poll(async () => differences(slow, await page.screenshot(), page), `look ${step}`).toBe(0)
  }
  server.close()
})

test('CAN-35 letters of other scripts are painted as such, even when their font comes late', async ({ page }) => {
  const server = await serveFolder(await buildPage('ours'))
  await page.route(/inter-(greek|cyrillic)-wght/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.goto(server.url)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate((notes) => window.bench.open(notes), squareOf(20))
  await page.evaluate(() => window.bench.change([0, 1, 2], 'Ελληνικά γράμματα και кириллица'))
  await expect
    .poll(async () => {
      await page.waitForSelector('#canvas[data-painted=sharp]')
      const fast = await page.screenshot()
      await page.evaluate(() => (window as unknown as Bench).bench.paintSlowly())
      const slow = await page.screenshot()
      await page.evaluate(() => document.querySelector('#slow')?.remove())
      const isThere = await page.evaluate(() => document.fonts.check('480 17px "Inter Variable"', 'Ε к'))
      return isThere ? differences(slow, fast, page) : 'the font has not come'
    })
    .toBe(0)
  server.close()
})
