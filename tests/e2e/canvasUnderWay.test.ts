import { readAreas } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createStroke, readStrokes } from '@samtavle/shared/schema/stroke'
import { eventually } from '../helpers/eventually.ts'
import {
  cardPlace,
  cardScreen,
  cardTexts,
  drag,
  fingersOn,
  openBoard,
  placeOf,
  points,
  setBoard,
} from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Keys and fingers while something else is under way, or has the focus. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('TOOL-53 who has pressed a button goes on with keys that are meant for the board; Ctrl+F goes back to the search', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.getByRole('button', { name: 'Større' }).click()
  await page.keyboard.press('Delete')
  await eventually('it is gone', () => !cardTexts(room).includes('en'))
  await page.getByRole('button', { name: 'Angre', exact: true }).click()
  await eventually('it is back', () => cardTexts(room).includes('en'))
  const before = await cardScreen(page, 0)
  await page.keyboard.down(' ')
  await drag(page, [before[0] + 130, before[1] + 160], 70, 30)
  await page.keyboard.up(' ')
  const after = await cardScreen(page, 0)
  expect(Math.hypot(after[0] - before[0] - 70, after[1] - before[1] - 30)).toBeLessThan(3)
  await page.keyboard.press('Control+f')
  await page.getByLabel('Søk i lappene').fill('to')
  await page.mouse.click(720, 820)
  await page.keyboard.press('Control+f')
  await expect(page.getByLabel('Søk i lappene')).toBeFocused()
  room.close()
})

test('TOOL-54 Escape in the middle of something ends just that, and the tool and what is selected stay', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const places = () => ['null', 'en', 'to'].map((text) => cardPlace(room, text))
  const before = places()
  await page.keyboard.press('Control+a')
  const [x, y] = await cardScreen(page, 1)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 60, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByText('3 lapper valgt').first()).toBeVisible()
  await page.keyboard.press('d')
  await page.mouse.move(500, 700)
  await page.mouse.down()
  for (const [px, py] of points) await page.mouse.move(500 + px, 700 + py)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Tegn for hånd' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  expect(places()).toEqual(before)
  expect(readStrokes(room.leader.doc)).toEqual([])
  room.close()
})

test('TOOL-55 drawings are part of all that is shown, and the view waits for whoever draws', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const far = { id: makeId(), place: [null, 2000, 100] as [null, number, number], points: [0, 0, 400, 0, 500, 40] }
  const draw = () => room.leader.write((doc, origin) => createStroke(doc, far, origin))
  const { zoom } = await placeOf(page, 0)
  await page.keyboard.press('d')
  await page.mouse.move(500, 700)
  await page.mouse.down()
  await page.mouse.move(540, 720, { steps: 3 })
  await draw()
  await page.waitForTimeout(400)
  await page.mouse.move(600, 720, { steps: 3 })
  expect((await placeOf(page, 0)).zoom).toBe(zoom)
  await page.mouse.up()
  await expect.poll(async () => (await placeOf(page, 0)).zoom).toBeLessThan(zoom * 0.8)
  const seen = await placeOf(page, 0)
  expect(seen.x + 2400 * seen.zoom).toBeLessThan(1440 - 368)
  room.close()
})

test('TOOL-56 a finger may move the board to where what is taken up is to be put down', async ({ site }) => {
  const { room, page: other } = await setBoard(site)
  await other.close()
  const page = await openBoard(site, room, 'facilitator', { hasTouch: true })
  const touch = await fingersOn(page)
  const [x, y] = await cardScreen(page, 0)
  const before = cardPlace(room, 'null')
  await touch('touchStart', [x, y])
  await touch('touchEnd')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('to trykk')
  await page.keyboard.press('Enter')
  await touch('touchStart', [400, 700])
  for (let i = 1; i <= 4; i++) await touch('touchMove', [400, 700 - 40 * i])
  await touch('touchEnd')
  expect((await cardScreen(page, 0))[1]).toBe(y - 160)
  expect(cardPlace(room, 'null')).toEqual(before)
  await touch('touchStart', [x + 40, y + 160])
  await touch('touchEnd')
  await eventually('it lies there', () => (cardPlace(room, 'null')[2] ?? 0) > before[2] + 250)
  room.close()
})

test('TOOL-57 an area is moved by two presses as well, also by a finger, and undone as one step', async ({ site }) => {
  const { room, page: other } = await setBoard(site)
  await other.close()
  const page = await openBoard(site, room, 'facilitator', { hasTouch: true })
  const { x, y } = await placeOf(page, 0)
  const rect = () => readAreas(room.leader.doc).find(({ id }) => id === room.area)?.rect
  const [left, top] = [x - 60, y - 120]
  await page.mouse.dblclick(left + 40, top + 20)
  await page.getByRole('dialog').getByRole('button', { name: 'Flytt med to trykk' }).tap()
  await expect(page.getByRole('button', { name: 'Avbryt' })).toBeVisible()
  await page.touchscreen.tap(left + 450 + 60, top + 90)
  await eventually('it lies there', () => rect()?.[0] === 60 && rect()?.[1] === 90)
  await expect(page.getByRole('button', { name: 'Avbryt' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await eventually('it is back', () => rect()?.[0] === 0 && rect()?.[1] === 0)
  room.close()
})
