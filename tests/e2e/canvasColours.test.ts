import type { Page } from '@playwright/test'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { cardScreen, openBoard, setBoard } from './canvasBoard.ts'
import { slip } from './keyboard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const colourOf = ({ leader }: Room, text: string): Card['colour'] | undefined =>
  readCards(leader.doc).find((card) => card.text === text)?.colour

const announced = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('CAN-20 a colour is chosen by its name from the bar and from the menu, and undone as one step', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.keyboard.press('Control+a')
  await page.getByRole('toolbar', { name: 'Det du har valgt' }).getByRole('button', { name: 'Farge …' }).click()
  const colours = page.getByRole('group', { name: 'Hvilken farge?' })
  await expect(colours.getByRole('button', { name: 'Som området' })).toHaveAttribute('aria-pressed', 'true')
  await expect(colours.getByRole('button', { name: 'Som området' })).toBeFocused()
  await expectAccessible(page)
  await colours.getByRole('button', { name: 'Grønn' }).click()
  await expect(announced(page, 'Fargen er nå: Grønn.')).toBeAttached()
  await expect(page.getByRole('button', { name: 'Farge …' })).toBeFocused()
  await eventually('all are green', () => readCards(room.leader.doc).every(({ colour }) => colour === 'green'))
  await page.keyboard.press('Control+z')
  await eventually('all are as before', () => readCards(room.leader.doc).every(({ colour }) => colour === null))
  await page.keyboard.press('Escape')
  await page.mouse.click(...(await cardScreen(page, 1)), { button: 'right' })
  await page.getByRole('menuitem', { name: 'Farge …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rosa' }).click()
  await eventually('one is pink', () => colourOf(room, 'en') === 'pink' && colourOf(room, 'to') === null)
  room.close()
})

test('CAN-20 in the list a colour is chosen with the other actions, but not before the notes are sorted', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const participant = await openBoard(site, room, 'participant')
  for (const who of [page, participant]) {
    await who.keyboard.press('Tab')
    await who.getByRole('button', { name: 'Listevisning' }).click()
    await slip(who, 'to').getByRole('button', { name: 'Handlinger: to' }).click()
  }
  await slip(participant, 'to').getByRole('button', { name: 'Farge …' }).click()
  await participant.getByRole('dialog').getByRole('button', { name: 'Lilla' }).click()
  await eventually('it is lilac', () => colourOf(room, 'to') === 'lilac')
  await expect(slip(page, 'to')).toHaveAttribute('data-paper', 'lilac')
  await room.leader.command({ type: 'step', kind: 'discuss' })
  await expect(slip(participant, 'to').getByRole('button', { name: 'Farge …' })).toBeHidden()
  await expect(slip(page, 'to').getByRole('button', { name: 'Farge …' })).toBeVisible()
  await room.leader.command({ type: 'step', kind: 'welcome' })
  await expect(slip(page, 'to').getByRole('button', { name: 'Farge …' })).toBeHidden()
  room.close()
})
