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

test('TOOL-61 a dialog opens with the focus in its field, and what has been done in one or from the bar leaves the focus on the canvas', async () => {
  const palette = page.getByRole('combobox', { name: 'Hva vil du gjøre?' })
  const perform = async (name: string) => {
    await page.keyboard.press('Control+k')
    await expect(palette).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(palette).toBeHidden()
  }
  await canvas().focus()
  await page.keyboard.press('Control+a')
  await perform('rydd rad')
  await expect(canvas()).toBeFocused()
  await page.keyboard.press('Control+g')
  await expect(page.getByLabel('Hva handler lappene om?')).toBeFocused()
  await page.keyboard.type('Tall')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(canvas()).toBeFocused()
  for (const opener of ['Flytt til', 'Farge']) {
    await perform(opener)
    await page.getByRole('dialog').locator('li button, .colour-choice button').first().press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(canvas()).toBeFocused()
  }
  await perform('Hjelp')
  await expect(page.getByRole('dialog').locator(':focus')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(canvas()).toBeFocused()
  await perform('Ny lapp')
  await expect(field()).toBeFocused()
  await page.keyboard.type('Til å ta bort')
  await page.keyboard.press('Escape')
  await page.getByRole('toolbar', { name: 'Det du har valgt' }).getByRole('button', { name: 'Ta bort' }).press('Enter')
  await eventually('it is gone', () => cardTexts(room).length === 3)
  await expect(canvas()).toBeFocused()
})
