import type { Page } from '@playwright/test'
import { cardScreen, openBoard, setBoard } from './canvasBoard.ts'
import { colourAt } from './pictures.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

/** Every request for what is drawn for paper. */
function drawings(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/board.svg') && asked.push(request.url()))
  return asked
}

/** The pages of a PDF, each across or upright. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'across' : 'upright',
  )

/** What is seen on paper, from before it is printed until `end`. */
async function onPaper(page: Page): Promise<() => Promise<void>> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  return async () => {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  }
}

test('WEB-187 on paper the whole board is on one page, light and alone, however one looks at it', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.emulateMedia({ colorScheme: 'dark' })
  const asked = drawings(page)
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.mouse.move(700, 700)
  await page.mouse.wheel(400, 300)
  await cardScreen(page, 0)
  expect(asked, 'nobody has printed').toEqual([])
  expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toEqual(['across'])
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toEqual(['upright'])
  expect(new Set(asked).size, 'each time as the board is then').toBe(2)
  const end = await onPaper(page)
  const drawing = page.getByRole('img', { name: 'Tavle' })
  await expect(drawing).toBeVisible()
  expect(await drawing.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(980)
  for (const around of ['.canvas', '.view-switch', '.top-bar', '.tool-rail', '.selection-bar', '.side-panel']) {
    await expect(page.locator(around), around).toBeHidden()
  }
  expect(await colourAt(page, 20, 450), 'beside the board').toEqual([255, 255, 255])
  await end()
  await expect(drawing).toBeHidden()
  await expect(page.locator('.canvas')).toBeVisible()
  room.close()
})

test('WEB-187 a participant prints too; where the board cannot be drawn, the view is printed', async ({ site }) => {
  const { room } = await setBoard(site)
  const page = await openBoard(site, room, 'participant')
  const asked = drawings(page)
  await page.route('**/board.svg*', (route) => (asked.length > 1 ? route.abort() : route.continue()))
  const end = await onPaper(page)
  await expect(page.locator('.board-print')).toBeVisible()
  await end()
  await onPaper(page)
  await expect.poll(() => asked.length).toBe(2)
  await expect(page.locator('.canvas')).toBeVisible()
  await expect(page.locator('.board-print')).toBeHidden()
  await expect(page.locator('.tool-rail')).toBeHidden()
  room.close()
})
