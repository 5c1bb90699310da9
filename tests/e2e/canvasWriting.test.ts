import type { Page } from '@playwright/test'
import { eventually } from '../helpers/eventually.ts'
import { cardPlace, cardScreen, cardTexts, placeOf, setBoard } from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

/** The field lies where no panel covers the canvas; see BoardPage. */
async function expectClear(page: Page): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.getByLabel('Tekst på lappen').boundingBox()) ?? {}
  expect(x).toBeGreaterThanOrEqual(84)
  expect(y).toBeGreaterThanOrEqual(78)
  expect(x + width).toBeLessThanOrEqual(1440 - 368)
  expect(y + height).toBeLessThanOrEqual(900 - 24)
}

test('TOOL-65 TOOL-66 Ctrl+Enter goes on in the next free place of the area, and the board comes along', async ({
  site,
}) => {
  const { room, page } = await setBoard(site, { settings: { editing: 'all' } })
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.keyboard.press('Shift+Digit2')
  await expect(page.getByText('200 %')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Tekst på lappen')).toHaveValue('null')
  for (const text of ['a', 'b', 'c', 'd', 'e']) {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByLabel('Tekst på lappen')).toHaveValue('')
    await expectClear(page)
    await page.keyboard.type(text)
    await eventually(`${text} is on the board`, () => cardTexts(room).includes(text))
  }
  await page.keyboard.press('Escape')
  const places = ['a', 'b', 'c', 'd', 'e'].map((text) => cardPlace(room, text))
  expect(places).toEqual([
    [room.area, 244, 120],
    [room.area, 612, 120],
    [room.area, 24, 264],
    [room.area, 208, 264],
    [room.area, 24, 408],
  ])
  room.close()
})

test('TOOL-66 the note that N begins is seen whole, also where others lie in the middle', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.keyboard.press('Shift+Digit2')
  for (const zoom of ['250 %', '313 %', '391 %', '400 %']) {
    await page.keyboard.press('+')
    await expect(page.getByText(zoom)).toBeVisible()
  }
  await page.keyboard.press('n')
  await expect(page.getByLabel('Tekst på lappen')).toBeFocused()
  await expectClear(page)
  room.close()
})

test('TOOL-66 a note that is begun near the edge of an area lies in the area', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const { x, y } = await placeOf(page, 0)
  await page.mouse.dblclick(x - 60 + 20, y - 120 + 500)
  await page.keyboard.type('Ved kanten')
  await eventually('it is in it', () => cardPlace(room, 'Ved kanten')[0] === room.area)
  expect(cardPlace(room, 'Ved kanten')[1]).toBe(0)
  await page.keyboard.press('Escape')
  await page.mouse.click(x + 400, y + 480)
  await page.mouse.dblclick(x - 60 + 894, y - 120 + 600)
  await page.keyboard.type('Ved den andre')
  await eventually('it is in it too', () => cardPlace(room, 'Ved den andre')[0] === room.area)
  expect(cardPlace(room, 'Ved den andre')[1]).toBe(900 - 168)
  room.close()
})
