import type { Page } from '@playwright/test'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { openBoard, setBoard } from './canvasBoard.ts'
import { slip } from './keyboard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const write = ({ leader, area }: Room, text: string, x: number, y: number) =>
  leader.write((doc, origin) => createCard(doc, { id: makeId(), kind: 'note', text, place: [area, x, y] }, origin))

const news = (page: Page) => page.getByRole('region', { name: 'Nytt siden sist' })

const selected = (page: Page) => page.locator('.canvas-twin [aria-selected="true"]')

const announced = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** Goes away from the board, and comes back once others have written there. */
async function awayWhile(page: Page, room: Room, others: () => Promise<void>): Promise<void> {
  await page.goto('/')
  await others()
  await page.goto(`/b/${room.boardId}`)
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
}

test('WEB-186 what came while one was away is told, shown one by one with the keyboard, and then seen', async ({
  site,
}) => {
  const { room, page: leading } = await setBoard(site)
  const page = await openBoard(site, room, 'participant')
  await expect(news(page), 'who has never been here has missed nothing').toBeHidden()
  await awayWhile(page, room, async () => {
    await write(room, 'Kom først', 60, 420)
    await write(room, 'Kom sist', 640, 420)
  })
  await expect(announced(page, '2 nye lapper siden sist')).toBeAttached()
  await expect(news(page)).toContainText('2 nye lapper siden sist')
  await expectAccessible(page)
  await page.locator('.canvas').focus()
  await page.keyboard.press('Tab')
  await expect(news(page).getByRole('button', { name: 'Vis' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(selected(page)).toContainText('Kom først')
  await expect(news(page)).toContainText('1 av 2 nye lapper')
  await page.keyboard.press('Enter')
  await expect(selected(page)).toContainText('Kom sist')
  await write(room, 'Mens man ser på', 240, 120)
  await expect(announced(page, '1 ny lapp på tavla.')).toBeAttached()
  await expect(news(page), 'what one sees coming has not been missed').toContainText('2 av 2 nye lapper')
  await news(page).getByRole('button', { name: 'Merk som sett' }).click()
  await expect(news(page)).toBeHidden()
  await expect(page.locator('.canvas')).toBeFocused()
  await awayWhile(page, room, async () => {})
  await expect(news(page)).toBeHidden()
  await expect(news(leading)).toBeHidden()
  room.close()
})

test('WEB-186 who looks at the canvas and leaves has seen what is on it; the list still marks it', async ({ site }) => {
  const { room, page: leading } = await setBoard(site)
  await leading.close()
  const page = await openBoard(site, room, 'participant')
  await awayWhile(page, room, () => write(room, 'Kom siden', 60, 420))
  await expect(news(page)).toContainText('1 ny lapp siden sist')
  await page.getByRole('button', { name: 'Listevisning' }).click()
  await expect(slip(page, 'Kom siden').getByText('Ny', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Tavle', exact: true }).click()
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  await awayWhile(page, room, () => write(room, 'Kom enda senere', 60, 560))
  await expect(news(page)).toContainText('1 ny lapp siden sist')
  await awayWhile(page, room, async () => {})
  await expect(news(page)).toBeHidden()
  expect(readCards(room.leader.doc)).toHaveLength(5)
  room.close()
})
