import type { Page } from '@playwright/test'
import { createCard, readCards, setCardColour } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink } from '@samtavle/shared/schema/link'
import { createStroke } from '@samtavle/shared/schema/stroke'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { cardPlace, cardScreen, cardTexts, setBoard } from './canvasBoard.ts'
import { announced, hasFocus, tabTo } from './keyboard.ts'
import { cardWith } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** The canvas for those who do not see it, or cannot drag. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

/** What the canvas points screen readers at. */
const pointedAt = (page: Page): Promise<string | null> =>
  page
    .getByRole('application')
    .evaluate(
      (canvas) => document.getElementById(canvas.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
    )

test('CAN-23 what is painted is said with what there is to know of it, and lies where it is painted', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const [zero, one] = [await cardWith(room, 'null'), await cardWith(room, 'en')]
  await room.leader.write((doc, origin) => setCardColour(doc, one, 'green', origin))
  await room.leader.write((doc, origin) =>
    createLink(doc, { id: makeId(), kind: 'arrow', from: zero, to: one }, origin),
  )
  await room.leader.write((doc, origin) =>
    createStroke(doc, { id: makeId(), place: [room.area, 420, 600], points: [0, 0, 60, 20] }, origin),
  )
  const things = page.getByRole('listbox', { name: 'Det som ligger på tavla' }).getByRole('option')
  await expect(things).toHaveText([
    'null, i Ønsker',
    'Pil fra «null» til «en»',
    'en, i Ønsker, Grønn',
    'to, i Ønsker',
    'Strek tegnet for hånd, i Ønsker, ved «to»',
  ])
  const box = await things.first().boundingBox()
  const [x, y] = await cardScreen(page, 0)
  expect([(box?.x ?? 0) + 84, (box?.y ?? 0) + 64]).toEqual([expect.closeTo(x, 0), expect.closeTo(y, 0)])
  await expectAccessible(page)
  room.close()
})

test('CAN-23 what was on the board for a moment only is not said', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const things = page.getByRole('option')
  const three = ['null, i Ønsker', 'en, i Ønsker', 'to, i Ønsker']
  await page.mouse.click(...(await cardScreen(page, 2)))
  await expect(things).toHaveText(three)
  await page.keyboard.press('Control+d')
  await page.keyboard.press('Control+z')
  await eventually('the copy is gone', () => cardTexts(room).length === 3)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await expect(things).toHaveText(three)
  room.close()
})

test('CAN-23 one Tab leads to the canvas, arrows go on from there, the next Tab leads away', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const [zero, one] = [await cardWith(room, 'null'), await cardWith(room, 'en')]
  await room.leader.write((doc, origin) =>
    createLink(doc, { id: makeId(), kind: 'arrow', from: zero, to: one }, origin),
  )
  const canvas = page.getByRole('application')
  await tabTo(page, canvas)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => pointedAt(page)).toBe('null, i Ønsker')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => pointedAt(page)).toBe('Pil fra «null» til «en»')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => pointedAt(page)).toBe('en, i Ønsker')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => pointedAt(page)).toBe('to, i Ønsker')
  await expect(page.getByRole('option', { selected: true })).toHaveText('to, i Ønsker')
  await page.keyboard.press('Tab')
  expect(await hasFocus(canvas)).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await expect(canvas).toBeFocused()
  // What a screen reader presses is selected.
  await page.getByRole('option', { name: 'null, i Ønsker' }).evaluate((option) => (option as HTMLElement).click())
  await expect.poll(() => pointedAt(page)).toBe('null, i Ønsker')
  room.close()
})

test('CAN-24 what others put on the board within a moment is told as one number', async ({ site }) => {
  const { room, page } = await setBoard(site)
  for (const text of ['Ni', 'Ti', 'Elleve']) {
    const card = { id: makeId(), kind: 'note', text, place: [room.area, 60, 400] } as const
    await room.leader.write((doc, origin) => createCard(doc, { ...card, place: [...card.place] }, origin))
  }
  await expect(announced(page)).toContainText('3 nye lapper på tavla.')
  room.close()
})

test('CAN-25 a card is taken up by one press and put down by the next, and Escape leaves it where it was', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const [x, y] = await cardScreen(page, 0)
  const before = cardPlace(room, 'null')
  const takeUp = async () => {
    await page.mouse.click(...(await cardScreen(page, 0)), { button: 'right' })
    await page.getByRole('menuitem', { name: 'Flytt med to trykk' }).click()
    await expect(page.getByRole('button', { name: 'Avbryt' })).toBeVisible()
  }
  await takeUp()
  await page.mouse.move(x + 40, y + 300)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Avbryt' })).toBeHidden()
  expect(cardPlace(room, 'null')).toEqual(before)
  await takeUp()
  await page.mouse.click(x + 20, y + 350)
  await eventually('it lies about there', () => {
    const [, left, top] = cardPlace(room, 'null')
    return Math.abs(left - before[1] - 20) < 8 && Math.abs(top - before[2] - 350) < 8
  })
  await page.keyboard.press('Control+z')
  await eventually('it is back', () => cardPlace(room, 'null')[2] === before[2])
  room.close()
})

test('CAN-25 selected cards are moved to an area that is chosen by its name', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'Utenfor', place: [null, 950, 40] }, origin),
  )
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Hva vil du gjøre?' }).fill('flytt til')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Ønsker' }).click()
  await eventually('all are in it', () => readCards(room.leader.doc).every(({ place }) => place[0] === room.area))
  await expect(announced(page)).toContainText('4 lapper er flyttet til Ønsker.')
  room.close()
})
