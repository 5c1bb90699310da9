import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote, joinByCode, makeBoard, openDoor } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** One meeting as it goes: a PC that leads, three phones of which one comes late, and the projector of the room. */
test.describe.configure({ mode: 'serial' })

const notes = {
  kari: ['Et sted som er åpent når skolen er stengt', 'Buss hjem etter klokka ni'],
  ola: ['Lage middag sammen'],
  amina: ['Noen å være sammen med'],
}
const everything = Object.values(notes).flat()

let leader: Page
let screen: Page
let kari: Page
let ola: Page
let amina: Page
let code: string

test.beforeAll(async ({ site }) => {
  leader = await site.arrive('laptop')
  screen = await site.arrive('laptop', { viewport: { width: 1920, height: 1080 } })
  kari = await site.arrive('phone')
  ola = await site.arrive('phone')
  amina = await site.arrive('phone')
  await makeBoard(leader, { title: 'Hjørnet', areas: 1 })
})

test.afterEach(({ site }) => expectNoFaults(site.faults))

const field = (page: Page) => page.getByLabel('Skriv lappen din her')
const give = (page: Page, note: string) => page.getByRole('button', { name: `Gi en prikk til: ${note}` })

test('WEB-146 the projector is paired from the PC, and phones come in by the code on it', async () => {
  await screen.goto('/screen')
  const paired = screen.locator('.screen-pairing-code')
  await expect(paired).toHaveText(/^\w{4} \w{4}$/)
  await leader.getByRole('button', { name: 'Storskjerm' }).click()
  const dialog = leader.getByRole('dialog', { name: 'Storskjerm' })
  await dialog.getByLabel('Koden på storskjermen').fill((await paired.textContent()) ?? '')
  await dialog.getByRole('button', { name: 'Koble til' }).click()
  await expect(dialog.getByText('Skjermen er koblet til')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lukk' }).click()
  await openDoor(leader)
  const shown = screen.getByRole('complementary', { name: 'Bli med' })
  await expect(shown).toContainText(/[0-9A-Z]{4} [0-9A-Z]{4}/)
  code = /[0-9A-Z]{4} [0-9A-Z]{4}/.exec((await shown.textContent()) ?? '')?.[0] ?? ''
  for (const phone of [kari, ola]) await joinByCode(phone, code)
  await expect(screen.getByText('3 er inne')).toBeVisible()
})

test('WEB-147 a reload in the middle of a word loses no letter of it', async () => {
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hva savner du her?')
  const half = notes.ola[0]?.slice(0, 9) ?? ''
  await field(ola).pressSequentially(half)
  await ola.reload()
  await expect(field(ola)).toHaveValue(half)
  await field(ola).press('End')
  await field(ola).pressSequentially(notes.ola[0]?.slice(9) ?? '')
  await ola.getByRole('button', { name: 'Legg til lappen' }).click()
  await expect(ola.getByRole('region', { name: 'Lappene mine' }).getByText(notes.ola[0] ?? '')).toBeVisible()
})

test('WEB-148 a phone that loses the network while somebody writes keeps what they write, and hands it in by itself', async () => {
  const [before = '', meanwhile = ''] = notes.kari
  await addNote(kari, before)
  await field(kari).pressSequentially(meanwhile.slice(0, 4))
  await kari.context().setOffline(true)
  await field(kari).pressSequentially(meanwhile.slice(4))
  await kari.getByRole('button', { name: 'Legg til lappen' }).click()
  await expect(kari.getByText('Ikke lagret ennå')).toBeVisible()
  await kari.context().setOffline(false)
  await expect(kari.getByText('Lagret', { exact: true })).toBeVisible()
})

test('WEB-149 who comes late lands in the step that is on, and is counted', async () => {
  await joinByCode(amina, code)
  await expect(amina.getByRole('heading', { level: 1 })).toHaveText('Hva savner du her?')
  await addNote(amina, notes.amina[0] ?? '')
  await expect(screen.getByText('3 har skrevet')).toBeVisible()
  await expect(leader.getByText('3 har skrevet')).toBeVisible()
  for (const note of everything) expect(await screen.content()).not.toContain(note)
})

test('WEB-146 all notes come at once, on every phone, the PC and the wall', async () => {
  await leader.getByRole('button', { name: 'Vis alle lappene' }).click()
  for (const page of [kari, ola, amina, screen]) {
    for (const note of everything) await expect(page.getByText(note)).toBeVisible()
  }
})

test('WEB-150 on a phone notes are sorted one at a time, and the last one is taken back', async () => {
  await leader.getByRole('button', { name: 'Samle i temaer', exact: true }).click()
  const note = kari.locator('.sort-note')
  await expect(note).toBeVisible()
  await expectAccessible(kari)
  const first = (await note.textContent()) ?? ''
  await kari.getByRole('button', { name: 'Nytt tema' }).click()
  await kari.getByLabel('Navn på temaet').fill('Sted')
  await kari.getByRole('button', { name: 'Lag tema' }).click()
  await expect(note).not.toHaveText(first)
  await expect(note).toBeFocused()
  await ola.getByRole('list', { name: 'Hvor hører den til?' }).getByRole('button', { name: 'Sted' }).click()
  await expect(ola.getByText('2 lapper er igjen.')).toBeVisible()
  await ola.getByRole('button', { name: 'Angre' }).click()
  await expect(ola.getByText('3 lapper er igjen.')).toBeVisible()
  for (let i = 0; i < 3; i++) await amina.getByRole('button', { name: 'Usikker' }).click()
  await amina.getByRole('button', { name: 'Se de 3 du var usikker på' }).click()
  await expect(amina.getByText('3 lapper er igjen.')).toBeVisible()
  await expectAccessible(amina)
})

test('WEB-146 dots are given on three phones, and the result is on every page and the wall', async () => {
  await leader.getByRole('button', { name: 'Start runden' }).click()
  const [favourite = '', other = ''] = everything
  for (const phone of [kari, ola, amina]) await give(phone, favourite).click()
  await give(amina, other).click()
  await expect(leader.getByText('3 har prikker igjen')).toBeVisible()
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  for (const page of [kari, ola, amina]) {
    await expect(page.getByRole('heading', { name: 'Slik fordelte prikkene seg' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: favourite })).toContainText('3')
  }
  await expect(screen.getByText('Slik fordelte prikkene seg')).toBeVisible()
})

test('WEB-146 what is decided stands on the wall, and the summary is on a phone', async () => {
  await leader.getByRole('button', { name: 'Bli enige', exact: true }).click()
  await leader.getByLabel('Hva er dere blitt enige om?').fill('Vi åpner biblioteket to kvelder i uka')
  await leader.getByRole('button', { name: 'Legg til', exact: true }).click()
  for (const page of [screen, kari, ola, amina]) {
    await expect(page.getByText('Vi åpner biblioteket to kvelder i uka')).toBeVisible()
  }
})
