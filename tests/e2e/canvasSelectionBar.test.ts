import type { Page } from '@playwright/test'
import { cardScreen, placeOf, setBoard } from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

/** The lower edge of the bar along the top of the page. */
const topBar = 62

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Det du har valgt' })

/** Pans until a note's upper left corner is seen there. */
async function panTo(page: Page, note: number, x: number, y: number): Promise<void> {
  await page.mouse.move(300, 400)
  const at = await placeOf(page, note)
  // Straight down by as much as a notch, it would be one, and zoom.
  await page.mouse.wheel(Math.trunc(at.x - x) + 0.5, at.y - y)
  await expect.poll(async () => Math.round((await placeOf(page, note)).y)).toBe(y)
}

/** The bar covers neither the note nor what is along the top of the page and beside it. */
async function expectClear(page: Page, note: number): Promise<void> {
  const { x, y, zoom } = await placeOf(page, note)
  const panel = await page.locator('.side-panel').boundingBox()
  await expect(async () => {
    const box = await bar(page).boundingBox()
    if (!box) throw new Error('there is no bar')
    expect(box.x + box.width).toBeLessThanOrEqual(panel?.x ?? 0)
    expect(box.y).toBeGreaterThan(topBar)
    const isBeside = box.x > x + 168 * zoom || box.x + box.width < x
    expect(isBeside || box.y + box.height < y || box.y > y + 128 * zoom, `${JSON.stringify(box)} at ${y}`).toBe(true)
  }).toPass({ timeout: 5000 })
}

test('WEB-188 the bar of what is selected covers nothing of it, however many rows it has', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.setViewportSize({ width: 900, height: 700 })
  for (const top of [150, 180, 240, 320]) {
    await panTo(page, 1, 200, top)
    await page.mouse.click(...(await cardScreen(page, 1)))
    await expect(bar(page)).toBeVisible()
    expect((await bar(page).boundingBox())?.height, 'more than one row').toBeGreaterThan(80)
    await expectClear(page, 1)
    await page.keyboard.press('Escape')
  }
  room.close()
})

test('WEB-188 a page that gets another size takes the bar of what is selected with it', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await panTo(page, 1, 400, 170)
  await page.mouse.click(...(await cardScreen(page, 1)))
  await expectClear(page, 1)
  await page.setViewportSize({ width: 820, height: 1180 })
  await expectClear(page, 1)
  await page.setViewportSize({ width: 1180, height: 820 })
  await expectClear(page, 1)
  room.close()
})
