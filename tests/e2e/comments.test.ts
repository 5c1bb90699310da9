import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { cardScreen, openBoard, setBoard } from './canvasBoard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.describe.configure({ mode: 'serial' })

let room: Room
let leader: Page
let kari: Page

test.beforeAll(async ({ site }) => {
  const opened = await setBoard(site, { brief: { purpose: 'Et sted for unge' } })
  room = opened.room
  leader = opened.page
  kari = await openBoard(site, room, 'participant')
})

test.afterAll(() => room.close())

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Kommentarer' })
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Skriv en kommentar' })

/** Selects the first note and presses the key. */
async function pressC(page: Page): Promise<void> {
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.keyboard.press('c')
  await expect(field(page)).toBeFocused()
}

test('WEB-163 by the key something is said to a card, which all see, and what is typed is there when one comes back', async ({
  site,
}) => {
  await pressC(kari)
  await kari.keyboard.type('Hvor skal det')
  await kari.keyboard.press('Escape')
  await expect(dialog(kari)).toBeHidden()
  await kari.keyboard.press('c')
  await expect(field(kari)).toHaveValue('Hvor skal det')
  await field(kari).press('End')
  await kari.keyboard.type(' stå?')
  await kari.keyboard.press('Control+Enter')
  await expect(dialog(kari).getByText('Kommentaren er lagt til.')).toBeVisible()
  await expect(dialog(kari).getByText('Din kommentar')).toBeVisible()
  await expectAccessible(kari)
  await kari.keyboard.press('Escape')
  const twin = leader.locator('.canvas-twin [role=option]').first()
  await expect(twin).toContainText('1 kommentar')
  await leader.mouse.click(...(await cardScreen(leader, 0)))
  await leader.getByRole('toolbar').getByRole('button', { name: 'Kommenter' }).click()
  await expect(dialog(leader).getByText('Hvor skal det stå?')).toBeVisible()
  await expect(dialog(leader).getByText('Din kommentar')).toBeHidden()
  await expectAccessible(leader)
  expectNoFaults(site.faults)
})

test('WEB-164 a facilitator hides it where it stands and brings it back, and its author reads why', async ({
  site,
}) => {
  await dialog(leader)
    .getByRole('button', { name: /^Skjul kommentaren/ })
    .click()
  await dialog(leader).getByLabel('Grunn til den som skrev').fill('Vi tar det muntlig')
  await dialog(leader).getByRole('button', { name: 'Skjul', exact: true }).click()
  await expect(dialog(leader).getByText('Skjult kommentar')).toBeVisible()
  await pressC(kari)
  await expect(dialog(kari).getByText('Møtelederens grunn: Vi tar det muntlig')).toBeVisible()
  await expect(dialog(kari).getByText('Hvor skal det stå?')).toBeHidden()
  await expectAccessible(leader)
  await dialog(leader).getByRole('button', { name: 'Vis igjen' }).click()
  await expect(dialog(kari).getByText('Hvor skal det stå?')).toBeVisible()
  await dialog(kari)
    .getByRole('button', { name: /^Ta bort kommentaren/ })
    .click()
  await expect(dialog(leader).getByText('Ingen har kommentert ennå.')).toBeVisible()
  await kari.keyboard.press('Escape')
  await leader.keyboard.press('Escape')
  expectNoFaults(site.faults)
})

test('WEB-163 a reader of the brief says something to it, and in the list on a phone to a card', async ({ site }) => {
  await kari.getByRole('button', { name: 'Rammer' }).click()
  const brief = kari.getByRole('dialog', { name: 'Rammer for arbeidet' })
  await brief.getByLabel('Skriv en kommentar').fill('Hva er låst?')
  await brief.getByRole('button', { name: 'Legg til kommentaren' }).click()
  await expect(brief.getByText('Hva er låst?')).toBeVisible()
  await expectAccessible(kari)
  await kari.keyboard.press('Escape')
  const phone = await site.arrive('phone')
  await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await phone.getByRole('button', { name: 'Se tavla' }).click()
  await phone.getByRole('button', { name: 'Handlinger: null' }).click()
  await phone.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await dialog(phone).getByLabel('Skriv en kommentar').fill('Fra telefonen')
  await dialog(phone).getByRole('button', { name: 'Legg til kommentaren' }).click()
  await expectAccessible(phone)
  await dialog(phone).getByRole('button', { name: 'Lukk' }).click()
  await expect(phone.getByRole('button', { name: '1 kommentar' })).toBeVisible()
  await expect(leader.locator('.canvas-twin [role=option]').first()).toContainText('1 kommentar')
  expectNoFaults(site.faults)
})

test('WEB-163 where people write alone nobody comments, and says so to who asks', async ({ site }) => {
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  await expect(kari.getByText('Ikke delt ennå.').first()).toBeVisible()
  await kari.mouse.click(...(await cardScreen(kari, 0)))
  await kari.keyboard.press('c')
  await expect(dialog(kari).getByText('Fra telefonen')).toBeVisible()
  await expect(dialog(kari).getByText('I dette steget skriver vi ikke kommentarer.')).toBeVisible()
  expectNoFaults(site.faults)
})
