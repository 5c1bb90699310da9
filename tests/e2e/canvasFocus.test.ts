import { eventually } from '../helpers/eventually.ts'
import { cardScreen, cardTexts, shareBoard } from './canvasBoard.ts'
import { expect, test } from './site.ts'

/** Where the keyboard is when something over the canvas has closed; all of it on one board, which each test leaves as it found it. */
const board = shareBoard()

const canvas = () => board.page.getByRole('application')
const field = () => board.page.getByLabel('Tekst på lappen')
const menu = () => board.page.getByRole('menu')

test('TOOL-60 the menu gives the focus back when it closes, unless one has gone elsewhere', async () => {
  const open = async () => {
    await board.page.mouse.click(...(await cardScreen(board.page, 0)), { button: 'right' })
    await expect(menu().getByRole('menuitem').first()).toBeFocused()
  }
  await open()
  await board.page.keyboard.press('Escape')
  await expect(menu()).toBeHidden()
  await expect(canvas()).toBeFocused()
  await open()
  const choice = board.page.getByLabel('Alle på én gang')
  await choice.click()
  await expect(menu()).toBeHidden()
  await expect(choice).toBeFocused()
  await open()
  await board.page.keyboard.press('n')
  await expect(menu()).toBeHidden()
  await expect(field()).toBeFocused()
  await board.page.keyboard.type('Skrevet videre')
  await board.page.keyboard.press('Escape')
  await eventually('all of it is there', () => cardTexts(board.room).includes('Skrevet videre'))
  await board.page.keyboard.press('Delete')
  await eventually('it is gone', () => cardTexts(board.room).length === 3)
})

test('TOOL-61 a dialog opens with the focus in its field, and what has been done in one or from the bar leaves the focus on the canvas', async () => {
  const palette = board.page.getByRole('combobox', { name: 'Hva vil du gjøre?' })
  const perform = async (name: string) => {
    await board.page.keyboard.press('Control+k')
    await expect(palette).toBeFocused()
    await board.page.keyboard.type(name)
    await board.page.keyboard.press('Enter')
    await expect(palette).toBeHidden()
  }
  await canvas().focus()
  await board.page.keyboard.press('Control+a')
  await perform('rydd rad')
  await expect(canvas()).toBeFocused()
  await board.page.keyboard.press('Control+g')
  await expect(board.page.getByLabel('Hva handler lappene om?')).toBeFocused()
  await board.page.keyboard.type('Tall')
  await board.page.keyboard.press('Enter')
  await expect(board.page.getByRole('dialog')).toBeHidden()
  await expect(canvas()).toBeFocused()
  for (const opener of ['Flytt til', 'Farge']) {
    await perform(opener)
    await board.page.getByRole('dialog').locator('li button, .colour-choice button').first().press('Enter')
    await expect(board.page.getByRole('dialog')).toBeHidden()
    await expect(canvas()).toBeFocused()
  }
  await perform('Hjelp')
  await expect(board.page.getByRole('dialog').locator(':focus')).toBeAttached()
  await board.page.keyboard.press('Escape')
  await expect(canvas()).toBeFocused()
  await perform('Ny lapp')
  await expect(field()).toBeFocused()
  await board.page.keyboard.type('Til å ta bort')
  await board.page.keyboard.press('Escape')
  await board.page
    .getByRole('toolbar', { name: 'Det du har valgt' })
    .getByRole('button', { name: 'Ta bort' })
    .press('Enter')
  await eventually('it is gone', () => cardTexts(board.room).length === 3)
  await expect(canvas()).toBeFocused()
})
