import type { Page } from '@playwright/test'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { openBoard, placeOf, setBoard } from './canvasBoard.ts'
import { slip } from './keyboard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const textOn = ({ leader }: Room, text: string): Card | undefined =>
  readCards(leader.doc).find((card) => card.live && card.kind === 'text' && card.text === text)

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Det du har valgt' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Tekst på tavla' })

/** A clear spot of the area, in pixels of the page. */
async function clearSpot(page: Page): Promise<[number, number]> {
  const { x, y, zoom } = await placeOf(page, 0)
  return [x + 20 * zoom, y + 260 * zoom]
}

test('TOOL-42 T and a click begin a free text there, which is written on the board itself, has three sizes and is undone', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const spot = await clearSpot(page)
  await page.keyboard.press('t')
  await page.mouse.click(...spot)
  await page.keyboard.type('Velkommen\ntil Hjørnet')
  await eventually('it is written', () => textOn(room, 'Velkommen\ntil Hjørnet') !== undefined)
  const box = await field(page).boundingBox()
  expect(Math.abs((box?.x ?? 0) + 6 - spot[0])).toBeLessThan(3)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(bar(page).getByRole('button', { name: 'Størrelse: middels' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('option', { name: 'Velkommen til Hjørnet, Tekst, i Ønsker' })).toBeAttached()
  await bar(page).getByRole('button', { name: 'Størrelse: stor' }).click()
  await eventually('it is large', () => textOn(room, 'Velkommen\ntil Hjørnet')?.size === 'large')
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await eventually('it is as before', () => textOn(room, 'Velkommen\ntil Hjørnet')?.size === 'medium')
  await page.keyboard.press('t')
  await page.mouse.click(spot[0] + 30, spot[1])
  await expect(field(page)).toHaveValue('Velkommen\ntil Hjørnet')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await eventually('without text it is gone', () =>
    readCards(room.leader.doc).every(({ kind, live }) => kind !== 'text' || !live),
  )
  room.close()
})

test('TOOL-43 in the list a facilitator writes, sizes and removes free text; participants read it and make none', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const participant = await openBoard(site, room, 'participant')
  await participant.keyboard.press('t')
  await expect(participant.getByRole('button', { name: 'Tekst på tavla' })).toBeHidden()
  for (const who of [page, participant]) {
    await who.keyboard.press('Tab')
    await who.getByRole('button', { name: 'Listevisning' }).click()
  }
  await expect(participant.getByRole('button', { name: 'Ny tekst' })).toBeHidden()
  await page.getByRole('button', { name: 'Ny tekst' }).first().click()
  await field(page).fill('Slik gjør vi det')
  await page.keyboard.press('Escape')
  await eventually('it is written', () => textOn(room, 'Slik gjør vi det') !== undefined)
  await expect(slip(participant, 'Slik gjør vi det').getByText('Tekst', { exact: true })).toBeVisible()
  await slip(page, 'Slik gjør vi det').getByRole('button', { name: 'Handlinger: Slik gjør vi det' }).click()
  await slip(page, 'Slik gjør vi det').getByRole('button', { name: 'Størrelse: liten' }).click()
  await eventually('it is small', () => textOn(room, 'Slik gjør vi det')?.size === 'small')
  await expect(slip(page, 'Slik gjør vi det').getByRole('button', { name: 'Farge …' })).toBeHidden()
  await expectAccessible(page)
  await slip(page, 'Slik gjør vi det').getByRole('button', { name: 'Ta bort' }).click()
  await eventually('it is gone', () => textOn(room, 'Slik gjør vi det') === undefined)
  room.close()
})
