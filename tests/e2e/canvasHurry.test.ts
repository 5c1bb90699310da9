import type { Page } from '@playwright/test'
import { updateArea } from '@samtavle/shared/schema/area'
import { setCardLive, setCardLocked } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createStroke, readStrokes } from '@samtavle/shared/schema/stroke'
import { eventually } from '../helpers/eventually.ts'
import { cardPlace, cardScreen, cardTexts, drag, fingersOn, openBoard, placeOf, setBoard } from './canvasBoard.ts'
import { cardWith } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** What one does in a hurry: one thing straight after another, or while others do something. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

const everybodyEdits = { settings: { editing: 'all' } } as const

const field = (page: Page) => page.getByLabel('Tekst på lappen')
const chosen = (page: Page) => page.getByRole('option', { selected: true })
const unsent = (page: Page) => page.getByRole('region', { name: 'Ikke lagret tekst' })

async function begin(page: Page, note: number, text: string): Promise<void> {
  await page.mouse.dblclick(...(await cardScreen(page, note)))
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

test('TOOL-47 what is pressed straight after writing is what is dragged or added, not what was written', async ({
  site,
}) => {
  const { room, page } = await setBoard(site, everybodyEdits)
  const before = cardPlace(room, 'null')
  await begin(page, 0, '!')
  await drag(page, await cardScreen(page, 1), 150, 60)
  await eventually('the other one has moved', () => cardPlace(room, 'en')[1] > 500)
  expect(cardPlace(room, 'null!')).toEqual(before)
  await expect(chosen(page)).toHaveText(/^en/)
  await begin(page, 0, '!')
  await page.keyboard.down('Shift')
  await page.mouse.click(...(await cardScreen(page, 2)))
  await page.keyboard.up('Shift')
  await expect(page.getByText('2 lapper valgt').first()).toBeVisible()
  await begin(page, 2, '!')
  await page.mouse.click(720, 820)
  await eventually('it is written', () => cardTexts(room).includes('to!'))
  await expect(chosen(page)).toHaveCount(0)
  room.close()
})

test('TOOL-48 who has asked to see the whole board goes on seeing it, however large it grows', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await room.leader.write((doc, origin) => updateArea(doc, room.area, { rect: [0, 0, 6000, 4000] }, origin))
  await page.keyboard.press('Shift+Digit1')
  const widest = async () => 6000 * (await placeOf(page, 0)).zoom
  await expect.poll(widest).toBeLessThan(1000)
  await room.leader.write((doc, origin) => updateArea(doc, room.area, { rect: [0, 0, 6000, 4100] }, origin))
  await page.waitForTimeout(300)
  expect(await widest()).toBeLessThan(1000)
  const { x, y } = await placeOf(page, 0)
  expect(x > 84 && y > 78, `${x}, ${y}`).toBe(true)
  room.close()
})

test('TOOL-49 a note that is hidden, or new and taken away, while one writes in it is not lost', async ({ site }) => {
  const { room, page } = await setBoard(site, everybodyEdits)
  const hidden = await cardWith(room, 'en')
  await begin(page, 1, '')
  await room.leader.command({ type: 'hide', card: hidden, reason: '' })
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await room.leader.command({ type: 'restore', card: hidden })
  await eventually('it is shown again', () => cardTexts(room).includes('en'))
  await page.keyboard.press('n')
  await page.keyboard.type('Helt ny')
  const fresh = await cardWith(room, 'Helt ny')
  await room.leader.write((doc, origin) => setCardLive(doc, fresh, false, origin))
  await page.keyboard.type(' lapp')
  await page.keyboard.press('Escape')
  await expect(unsent(page).getByText('Helt ny lapp')).toBeVisible()
  room.close()
})

test('TOOL-50 when another window comes to the front one goes on writing where one was', async ({ site }) => {
  const { room, page } = await setBoard(site, everybodyEdits)
  await begin(page, 0, ' og')
  // Headless pages always believe that they are in front.
  await field(page).evaluate((textarea: HTMLTextAreaElement) => {
    document.hasFocus = () => false
    textarea.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    Reflect.deleteProperty(document, 'hasFocus')
  })
  await page.keyboard.type(' litt til')
  await expect(field(page)).toHaveValue('null og litt til')
  await page.keyboard.press('Escape')
  await eventually('all of it is written', () => cardTexts(room).includes('null og litt til'))
  room.close()
})

test('TOOL-6 arrow keys nudge what a box or Ctrl+A has selected, all of it', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const before = ['null', 'en', 'to'].map((text) => cardPlace(room, text)[1])
  await page.keyboard.press('Control+a')
  await page.keyboard.press('ArrowRight')
  await eventually('they have moved', () =>
    ['null', 'en', 'to'].every((text, i) => cardPlace(room, text)[1] === (before[i] ?? 0) + 8),
  )
  const [x, y] = await cardScreen(page, 1)
  await page.mouse.click(720, 820)
  await drag(page, [x - 120, y - 90], 240, 450)
  await expect(page.getByText('2 lapper valgt').first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await eventually('both have moved on', () =>
    ['en', 'to'].every((text, i) => cardPlace(room, text)[1] === (before[i + 1] ?? 0) + 16),
  )
  expect(cardPlace(room, 'null')[1]).toBe((before[0] ?? 0) + 8)
  room.close()
})

test('TOOL-8 a long press on the empty board or on a line opens its menu, also while panning was what it might become', async ({
  site,
}) => {
  const { room, page: other } = await setBoard(site)
  await other.close()
  const id = makeId()
  const stroke = { id, place: [room.area, 60, 560] as [string, number, number], points: [0, 0, 200, 0, 300, 10] }
  await room.leader.write((doc, origin) => createStroke(doc, stroke, origin))
  const page = await openBoard(site, room, 'facilitator', { hasTouch: true })
  const touch = await fingersOn(page)
  const { x, y } = await placeOf(page, 0)
  await touch('touchStart', [x + 250, y + 300])
  await expect(page.getByRole('menuitem', { name: 'Ny lapp' })).toBeVisible()
  await touch('touchEnd')
  await expect(page.getByRole('menuitem', { name: 'Ny lapp' })).toBeVisible()
  await page.keyboard.press('Escape')
  await touch('touchStart', [x + 100, y + 440])
  await page.getByRole('menuitem', { name: 'Ta bort strekene' }).waitFor()
  await touch('touchEnd')
  await page.getByRole('menuitem', { name: 'Ta bort strekene' }).tap()
  await eventually('it is gone', () => readStrokes(room.leader.doc).every(({ live }) => !live))
  room.close()
})

test('TOOL-51 the menu key opens the menu of what is selected', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.locator('.canvas').evaluate((canvas) => {
    canvas.dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, cancelable: true, button: 0 }))
  })
  await expect(page.getByRole('menuitem', { name: 'Endre teksten' })).toBeVisible()
  await expect(chosen(page)).toHaveText(/^en/)
  room.close()
})

test('TOOL-52 what was locked while one dragged it stays where it is, also without Alt at the end', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const card = await cardWith(room, 'en')
  const before = cardPlace(room, 'en')
  const [x, y] = await cardScreen(page, 1)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 60, { steps: 4 })
  await room.leader.write((doc, origin) => setCardLocked(doc, card, true, origin))
  await expect(page.getByRole('option', { name: 'en, i Ønsker, Låst' })).toBeAttached()
  await page.mouse.up()
  await expect(page.getByText('Lappen er låst')).toBeVisible()
  await page.keyboard.down('Alt')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 60, { steps: 4 })
  await page.keyboard.up('Alt')
  await page.mouse.up()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  expect(cardPlace(room, 'en')).toEqual(before)
  room.close()
})

test('MTG-44 who is writing is not moved away when all are called, but may go there', async ({ site }) => {
  const { room } = await setBoard(site, everybodyEdits)
  const page = await openBoard(site, room, 'participant')
  await begin(page, 0, ' her')
  const before = await placeOf(page, 0)
  await room.leader.command({ type: 'summon', rect: [3000, 3000, 800, 600], area: null })
  await expect(page.getByRole('button', { name: 'Se området' })).toBeVisible()
  expect(await placeOf(page, 0)).toEqual(before)
  await expect(field(page)).toBeFocused()
  await page.getByRole('button', { name: 'Se området' }).click()
  await expect.poll(async () => (await placeOf(page, 0)).x).toBeLessThan(-1000)
  room.close()
})

test('TOOL-4 over a note that is being written the wheel moves and zooms the board too', async ({ site }) => {
  const { room, page } = await setBoard(site, everybodyEdits)
  await begin(page, 0, '')
  const before = await placeOf(page, 0)
  await page.mouse.wheel(0, 40)
  await expect.poll(async () => (await placeOf(page, 0)).y).toBe(before.y - 40)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -20)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await placeOf(page, 0)).zoom).toBeGreaterThan(before.zoom)
  await expect(field(page)).toBeFocused()
  room.close()
})
