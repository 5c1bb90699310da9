import type { Page } from '@playwright/test'
import { readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { plain } from '../images/pictures.ts'
import { expectAccessible } from './accessible.ts'
import { cardScreen, cardTexts, setBoard } from './canvasBoard.ts'
import { cardWith, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const canvas = (page: Page) => page.getByRole('application')
const withClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

/** Has these words in the clipboard, as if they came from another program. */
async function pasteWords(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), words)
  await canvas(page).focus()
  await page.keyboard.press('Control+v')
}

const pictures = ({ leader }: Room): number =>
  readCards(leader.doc).filter(({ live, kind }) => live && kind === 'image').length

test('TOOL-67 a picture that only adorns is cut and pasted, and what was copied before it is not', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await withClipboard(page)
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.keyboard.press('Control+c')
  await page.getByRole('button', { name: 'Bilde …' }).click()
  const buffer = await plain(60, 40).png().toBuffer()
  await page.getByLabel('Bildefil').setInputFiles({ name: 'strek.png', mimeType: 'image/png', buffer })
  await page.getByLabel('Bildet er bare pynt').check()
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await eventually('it is there', () => pictures(room) === 1)
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Bilde/)
  await canvas(page).focus()
  await page.keyboard.press('Control+x')
  await eventually('it is gone', () => pictures(room) === 0)
  await page.keyboard.press('Control+v')
  await eventually('it is back', () => pictures(room) === 1)
  await page.keyboard.press('Control+v')
  await eventually('and once more', () => pictures(room) === 2)
  expect(cardTexts(room).filter((text) => text === 'en')).toHaveLength(1)
  room.close()
})

test('TOOL-68 what was copied is pasted as text on another board, and where it has been erased', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await withClipboard(page)
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.keyboard.press('Control+c')
  const card = await cardWith(room, 'en')
  await room.leader.command({ type: 'hide', card, reason: '' })
  await room.leader.command({ type: 'erase', card })
  await eventually('it is erased', () => !cardTexts(room).includes('en'))
  await expect(page.getByRole('option', { name: /^en,/ })).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await eventually('it is a note of its own', () => cardTexts(room).includes('en'))
  await expect(page.getByRole('option', { name: /^en,/ })).toHaveCount(1)
  await page.keyboard.press('Control+c')

  // Without loading the page anew: it remembers what was copied.
  await page.evaluate(() => {
    history.pushState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByRole('button', { name: 'Tom tavle' }).click()
  await page.getByLabel('Hva heter møtet?').fill('En annen tavle')
  await page.getByRole('button', { name: 'Lag tavla' }).click()
  await page.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await expect(page.getByRole('heading', { name: 'En annen tavle' })).toBeVisible()
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  await canvas(page).focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('option', { name: /^en/ })).toHaveCount(1)
  room.close()
})

test('TOOL-69 of more rows than become notes it is said, and of text that is longer than a note', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await withClipboard(page)
  const rows = Array.from({ length: 302 }, (_, i) => `rad ${i + 1}`)
  await pasteWords(page, rows.join('\n'))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Det du limer inn, har 302 linjer.')
  await expect(dialog).toContainText('Bare de første 300 linjene kan bli hver sin lapp.')
  await expect(dialog.getByRole('button', { name: 'Lag 300 lapper' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await pasteWords(page, 'å '.repeat(1500))
  await eventually('as much as there is room for is a note', () => cardTexts(room).includes('å '.repeat(1000)))
  await expect(page.getByRole('alert')).toContainText('De første 2000 tegnene kom med, resten ikke.')
  await page.getByRole('button', { name: 'Greit' }).click()
  await pasteWords(page, 'å '.repeat(999))
  await eventually('one that has room', () => cardTexts(room).includes('å '.repeat(999).trim()))
  await expect(page.getByRole('alert')).toBeEmpty()
  room.close()
})
