import type { Page } from '@playwright/test'
import { cardScreen, placeOf, setBoard } from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

type Colour = 'Canvas' | 'CanvasText'

/** What share of a box on the page has the colours that somebody has chosen for all pages. */
async function shares(
  page: Page,
  x: number,
  y: number,
  width: number,
  height: number,
): Promise<Record<Colour, number>> {
  const clip = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
  const shot = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const { naturalWidth, naturalHeight } = image
    const context = new OffscreenCanvas(naturalWidth, naturalHeight).getContext('2d')
    const probe = document.body.appendChild(document.createElement('span'))
    probe.style.forcedColorAdjust = 'none'
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, naturalWidth, naturalHeight).data ?? []
    const share = (colour: string) => {
      probe.style.color = colour
      const sought = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? []
      let found = 0
      for (let i = 0; i < pixels.length; i += 4) {
        if (sought.every((value, part) => Math.abs(value - (pixels[i + part] ?? -99)) < 60)) found++
      }
      return found / (pixels.length / 4)
    }
    const all = { Canvas: share('Canvas'), CanvasText: share('CanvasText') }
    probe.remove()
    return all
  }, shot)
}

test('WEB-185 in colours that somebody has chosen, notes, their text and their edges can be told from the board', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.mouse.move(4, 450)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.keyboard.press('Shift+Digit0')
    const { x, y } = await placeOf(page, 1)
    await expect.poll(async () => (await shares(page, x + 150, y + 60, 16, 60)).Canvas, 'a paper').toBe(1)
    expect((await shares(page, x + 178, y + 60, 16, 60)).Canvas, 'the board beside it').toBeGreaterThan(0.8)
    expect((await shares(page, x + 165, y + 60, 6, 60)).CanvasText, 'the edge between them').toBeGreaterThan(0.15)
    const { Canvas, CanvasText } = await shares(page, x + 12, y + 12, 28, 24)
    expect(CanvasText, 'letters').toBeGreaterThan(0.05)
    expect(Canvas, 'around them').toBeGreaterThan(0.5)
  }
  const [middleX, middleY] = await cardScreen(page, 1)
  await page.mouse.move(middleX, middleY)
  await page.keyboard.down('Control')
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, 300)
  await page.keyboard.up('Control')
  const { x, y, zoom } = await placeOf(page, 1)
  expect(zoom, 'from afar').toBeLessThan(0.27)
  expect((await shares(page, x - 3, y - 3, 168 * zoom + 6, 6)).Canvas, 'the edge of a plain paper').toBeLessThan(0.9)
  room.close()
})
