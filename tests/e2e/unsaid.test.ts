import type { Locator } from '@playwright/test'
import { readAreas } from '@samtavle/shared/schema/area'
import { readCards } from '@samtavle/shared/schema/card'
import { readThemes } from '@samtavle/shared/schema/theme'
import { eventually } from '../helpers/eventually.ts'
import { cardScreen, placeOf, shareBoard } from './canvasBoard.ts'
import { expect, test } from './site.ts'

/** What one leaves by Escape before it is said, all of it on one board. */
const board = shareBoard()

const dialog = (): Locator => board.page.getByRole('dialog')

async function leave(): Promise<void> {
  await board.page.keyboard.press('Escape')
  await expect(dialog()).toBeHidden()
}

const slip = (text: string): Locator =>
  board.page.getByRole('main').locator('li.slip', { has: board.page.getByText(text, { exact: true }) })

/** Types in a field of the dialog that `open` opens, leaves it by Escape, and opens it again: it says the same. */
async function comesBack(open: () => Promise<void>, field: string, text: string): Promise<void> {
  await open()
  await dialog().getByLabel(field).fill(text)
  await leave()
  await open()
  await expect(dialog().getByLabel(field)).toHaveValue(text)
}

async function send(button: string): Promise<void> {
  await dialog().getByRole('button', { name: button, exact: true }).click()
  await expect(dialog()).toBeHidden()
}

test('TOOL-62 what is typed in a dialog over the canvas is there after Escape, until it is sent', async () => {
  const select = async () => board.page.mouse.click(...(await cardScreen(board.page, 0)))
  const openTheme = async () => {
    await select()
    await board.page.keyboard.press('Control+g')
  }
  await comesBack(openTheme, 'Hva handler lappene om?', 'Tall')
  await send('Lag tema')
  await eventually('there is a theme', () => readThemes(board.room.leader.doc).some(({ title }) => title === 'Tall'))
  await openTheme()
  await expect(dialog().getByLabel('Hva handler lappene om?')).toHaveValue('')
  await leave()
  const openAbout = async () => {
    await select()
    await board.page.getByRole('button', { name: 'Mer om kortet' }).click()
  }
  await comesBack(openAbout, 'Sagt på en annen måte', 'Ingenting')
  await send('Lagre')
  await eventually('it is said', () =>
    readCards(board.room.leader.doc).some(({ rewording }) => rewording === 'Ingenting'),
  )
  const openPicture = () => board.page.getByRole('button', { name: 'Bilde …' }).click()
  await comesBack(openPicture, 'Hva viser bildet?', 'Torget en lørdag')
  await send('Avbryt')
  await openPicture()
  await expect(dialog().getByLabel('Hva viser bildet?')).toHaveValue('')
  await leave()
  const openArea = async () => {
    const { x, y } = await placeOf(board.page, 0)
    await board.page.mouse.dblclick(x - 20, y - 100)
  }
  await comesBack(openArea, 'Spørsmål (kan stå tomt)', 'Hva teller vi?')
  await dialog().getByLabel('Navn på området').fill('')
  await leave()
  await openArea()
  await expect(dialog().getByLabel('Navn på området')).toHaveValue('Ønsker')
  await send('Lagre')
  await eventually('it asks', () => readAreas(board.room.leader.doc).some(({ prompt }) => prompt === 'Hva teller vi?'))
})

test('TOOL-62 what is typed in a dialog of the list is there after Escape, and is about one note alone', async () => {
  await board.page.getByRole('button', { name: 'Listevisning' }).click()
  const open = (text: string, action: string) => async () => {
    const more = slip(text).getByRole('button', { name: /^Handlinger/ })
    if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click()
    await slip(text).getByRole('button', { name: action }).click()
  }
  await comesBack(open('en', 'Skjul …'), 'Grunn til den som skrev', 'Nevner noen')
  await leave()
  await open('to', 'Skjul …')()
  await expect(dialog().getByLabel('Grunn til den som skrev')).toHaveValue('')
  await leave()
  await comesBack(open('to', 'Samle i tema …'), 'Hva handler temaet om?', 'Det som kan telles')
  await leave()
})
