import type { Page } from '@playwright/test'
import { readAreas } from '@samtavle/shared/schema/area'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { cardPlace, cardScreen, drag, openBoard, placeOf, setBoard } from './canvasBoard.ts'
import { slip } from './keyboard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const cardOf = ({ leader }: Room, text: string): Card | undefined =>
  readCards(leader.doc).find((card) => card.text === text)

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Det du har valgt' })

test('TOOL-40 a locked card stays where it is until it is unlocked; the bar, the menu and the palette say how', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const before = cardPlace(room, 'en')
  await page.mouse.click(...(await cardScreen(page, 1)), { button: 'right' })
  await page.getByRole('menuitem', { name: 'Lås', exact: false }).first().click()
  await eventually('it is locked', () => cardOf(room, 'en')?.locked === true)
  await drag(page, await cardScreen(page, 1), 60, 40)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  expect(cardPlace(room, 'en')).toEqual(before)
  await page.mouse.dblclick(...(await cardScreen(page, 1)))
  await expect(page.getByText('Lappen er låst, så ingen endrer den ved en feil.')).toBeVisible()
  await expect(page.getByRole('option', { name: 'en, i Ønsker, Låst' })).toBeAttached()
  await expectAccessible(page)
  await bar(page).getByRole('button', { name: 'Lås opp' }).click()
  await eventually('it is unlocked', () => cardOf(room, 'en')?.locked === false)
  await page.keyboard.press('Control+z')
  await eventually('undone: locked again', () => cardOf(room, 'en')?.locked === true)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Lås opp')
  await page.keyboard.press('Enter')
  await eventually('unlocked by name', () => cardOf(room, 'en')?.locked === false)
  await drag(page, await cardScreen(page, 1), 60, 40)
  await eventually('it moves', () => cardPlace(room, 'en')[1] !== before[1])
  room.close()
})

test('TOOL-41 a participant is told that a card is locked, on the canvas and in the list, and cannot unlock it', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const participant = await openBoard(site, room, 'participant')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Shift+l')
  await eventually('all are locked', () => readCards(room.leader.doc).every(({ locked }) => locked))
  await participant.mouse.click(...(await cardScreen(participant, 2)))
  await expect(participant.getByRole('option', { name: 'to, i Ønsker, Låst' })).toBeAttached()
  await expect(bar(participant).getByRole('button', { name: 'Lås opp' })).toBeHidden()
  await expect(bar(participant).getByRole('button', { name: 'Ta bort' })).toBeDisabled()
  for (const who of [page, participant]) {
    await who.keyboard.press('Escape')
    await who.getByRole('button', { name: 'Listevisning' }).focus()
    await who.getByRole('button', { name: 'Listevisning' }).press('Enter')
    await expect(slip(who, 'to').getByText('Låst')).toBeVisible()
  }
  await slip(page, 'to').getByRole('button', { name: 'Handlinger: to' }).click()
  await expectAccessible(page)
  await slip(page, 'to').getByRole('button', { name: 'Lås opp' }).click()
  await eventually('one is unlocked', () => cardOf(room, 'to')?.locked === false)
  await expect(slip(participant, 'to').getByText('Låst')).toBeHidden()
  room.close()
})

test('CAN-40 a locked area is not dragged by its title, and not taken away', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const areaNow = () => readAreas(room.leader.doc).find(({ id }) => id === room.area)
  const { x, y, zoom } = await placeOf(page, 0)
  // The title stands above the first note.
  const title = [x + 20 * zoom, y - 95 * zoom] as const
  await page.mouse.dblclick(...title)
  await page.getByRole('dialog').getByRole('button', { name: 'Lås området' }).click()
  await eventually('it is locked', () => areaNow()?.locked === true)
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Ta bort området' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await drag(page, title, 80, 60)
  await page.mouse.dblclick(...title)
  await page.getByRole('dialog').getByRole('button', { name: 'Lås opp området' }).click()
  await page.keyboard.press('Escape')
  await eventually('it is unlocked', () => areaNow()?.locked === false)
  expect(areaNow()?.rect.slice(0, 2)).toEqual([0, 0])
  await drag(page, title, 80, 60)
  await eventually('it moves', () => areaNow()?.rect[0] !== 0)
  room.close()
})
