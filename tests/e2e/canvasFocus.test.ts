import type { Page } from '@playwright/test'
import { eventually } from '../helpers/eventually.ts'
import { cardScreen, cardTexts, setBoard } from './canvasBoard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Where the keyboard is when something over the canvas has closed; all of it on one board, which each test leaves as it found it. */
test.describe.configure({ mode: 'serial' })

let room: Room
let page: Page

test.beforeAll(async ({ site }) => {
  const set = await setBoard(site)
  room = set.room
  page = set.page
})

test.afterAll(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

const canvas = () => page.getByRole('application')
const field = () => page.getByLabel('Tekst på lappen')
const menu = () => page.getByRole('menu')

test('TOOL-60 the menu gives the focus back when it closes, unless one has gone elsewhere', async () => {
  const open = async () => {
    await page.mouse.click(...(await cardScreen(page, 0)), { button: 'right' })
    await expect(menu().getByRole('menuitem').first()).toBeFocused()
  }
  await open()
  await page.keyboard.press('Escape')
  await expect(menu()).toBeHidden()
  await expect(canvas()).toBeFocused()
  await open()
  const choice = page.getByLabel('Alle på én gang')
  await choice.click()
  await expect(menu()).toBeHidden()
  await expect(choice).toBeFocused()
  await open()
  await page.keyboard.press('n')
  await expect(menu()).toBeHidden()
  await expect(field()).toBeFocused()
  await page.keyboard.type('Skrevet videre')
  await page.keyboard.press('Escape')
  await eventually('all of it is there', () => cardTexts(room).includes('Skrevet videre'))
  await page.keyboard.press('Delete')
  await eventually('it is gone', () => cardTexts(room).length === 3)
})
