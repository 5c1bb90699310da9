import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote, joinByCode, openDoor } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** One whole meeting: a facilitator and a participant at laptops, a participant with a phone. */
test.describe.configure({ mode: 'serial' })

let leader: Page
let phone: Page
let laptop: Page
const notes = {
  phone: ['Et sted som er åpent når skolen er stengt', 'Noe annet enn idrett, ikke alle liker ball ⚽️'],
  laptop: ['Noen å være sammen med uten å måtte ha på skjermen', 'Buss hjem etter klokka ni'],
}
const unfinished = 'At de voksne faktisk spør oss'

test.beforeAll(async ({ site }) => {
  leader = await site.arrive('laptop')
  phone = await site.arrive('phone')
  laptop = await site.arrive('laptop')
})

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('WEB-1 a board is made on the front page, and its facilitator link is shown once, to keep', async () => {
  await leader.goto('/')
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Tom tavle' }).click()
  await leader.getByLabel('Hva heter møtet?').fill('Hjørnet – hva skal til for at ungdom trives her?')
  await leader.getByLabel('Hva vil dere finne ut?').fill('Hvorfor har mange unge ingen steder å gå?')
  await leader.getByRole('button', { name: 'Lag tavla' }).click()
  const dialog = leader.getByRole('dialog', { name: 'Ta vare på møtelederlenka' })
  await expect(dialog.getByLabel('Møtelederlenke', { exact: true })).toHaveValue(/\/b\/[0-9a-zA-Z]+#[\w-]{43}$/)
  await expect(dialog.getByRole('img', { name: /QR-kode med møtelederlenka/ })).toBeVisible()
  await expectAccessible(leader)
  await dialog.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Hjørnet – hva skal til for at ungdom trives her?')
  await expect(leader.getByText('Lagret', { exact: true })).toBeVisible()
  expect(new URL(leader.url()).hash).toBe('')
  await expectAccessible(leader)
})

test('WEB-2 the open door has a code and a QR of it: a phone types the one, a laptop follows the other', async () => {
  const code = await openDoor(leader)
  await phone.goto('/j')
  await expectAccessible(phone)
  await joinByCode(phone, code)
  await expect(phone.getByText('Vi ber ikke om navn, e-post eller telefon.')).toBeVisible()
  await laptop.goto(`/j/${code.replace(' ', '')}`)
  await expect(laptop.getByRole('heading', { level: 1 })).toHaveText(/^Hjørnet/)
  await expect(leader.getByText('3 inne')).toBeVisible()
  await expectAccessible(phone)
  await expectAccessible(laptop)
})

test('WEB-3 everyone writes alone; a phone does so without the document, and no other page holds the text', async () => {
  const sockets: string[] = []
  phone.on('websocket', (socket) => sockets.push(socket.url()))
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hva savner du her?')
  await expect(phone.getByText('Verken møteleder eller deltakere ser teksten.')).toBeVisible()
  for (const note of notes.phone) await addNote(phone, note)
  for (const note of notes.laptop) await addNote(laptop, note)
  await phone.getByLabel('Skriv lappen din her').fill(unfinished)
  await expect(leader.getByText('2 har skrevet')).toBeVisible()
  await phone.getByRole('button', { name: 'Jeg er ferdig' }).click()
  await expect(leader.getByText('1 er ferdig')).toBeVisible()
  await expect(phone.getByText('Lagret', { exact: true })).toBeVisible()
  expect(sockets).toEqual([])
  expect(await leader.content()).not.toContain(notes.phone[0])
  expect(await laptop.content()).not.toContain(notes.phone[0])
  await expectAccessible(phone)
  await expectAccessible(laptop)
  await expectAccessible(leader)
})

test('WEB-4 all notes are shown at once; text still in the field stays with its writer, who may share it', async () => {
  await leader.getByRole('button', { name: 'Vis alle lappene' }).click()
  for (const note of [...notes.phone, ...notes.laptop]) await expect(phone.getByText(note)).toBeVisible()
  const late = phone.getByRole('region', { name: 'Du har en lapp som ikke er vist' })
  await expect(late.getByText(unfinished)).toBeVisible()
  await expectAccessible(phone)
  await late.getByRole('button', { name: 'Vis lappen min' }).click()
  await expect(late).toBeHidden()
  await expect(phone.getByText(unfinished)).toBeVisible()
  await expectAccessible(laptop)
  await expectAccessible(leader)
})

test('WEB-5 selected notes become a theme that everybody sees', async () => {
  await leader.getByRole('button', { name: 'Samle i temaer', exact: true }).click()
  await leader.getByLabel('Tavle', { exact: true }).last().focus()
  await leader.keyboard.press('Control+a')
  await expect(leader.getByRole('toolbar', { name: 'Det du har valgt' })).toContainText('5 lapper valgt')
  await leader.getByLabel('Navn på temaet', { exact: true }).fill('Sted og fellesskap')
  await leader.getByRole('button', { name: 'Lag tema' }).click()
  await expect(phone.getByRole('heading', { name: 'Sted og fellesskap' })).toBeVisible()
  await laptop.getByRole('button', { name: 'Temaer' }).click()
  await expect(laptop.getByLabel('Nytt navn på temaet Sted og fellesskap')).toHaveValue('Sted og fellesskap')
  await expectAccessible(leader)
  await expectAccessible(phone)
  await expectAccessible(laptop)
  await laptop.getByRole('button', { name: 'Temaer' }).click()
})

test('WEB-6 dots are given, moved and taken back; only the sums are shown, when the round is closed', async () => {
  await leader.getByRole('button', { name: 'Start runden' }).click()
  await expect(phone.getByText('3 prikker igjen')).toBeVisible()
  await expectAccessible(phone)
  const give = (page: Page, note: string) => page.getByRole('button', { name: `Gi en prikk til: ${note}` })
  const [first = '', second = ''] = notes.phone
  for (const note of [first, first, second]) await give(phone, note).click()
  await expect(phone.getByText('Alle prikkene er gitt.')).toBeVisible()
  await expect(give(phone, first)).toBeDisabled()
  await phone.getByRole('button', { name: `Ta tilbake en prikk fra: ${second}` }).click()
  await expect(phone.getByText('1 prikk igjen')).toBeVisible()
  await give(laptop, first).click()
  await leader.getByText('Gi prikker selv også').click()
  await give(leader, first).click()
  await expect(leader.getByText('3 har prikker igjen')).toBeVisible()
  await expect(laptop.getByText('Slik fordelte prikkene seg')).toBeHidden()
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  for (const page of [leader, phone, laptop]) {
    await expect(page.getByRole('heading', { name: 'Slik fordelte prikkene seg' })).toBeVisible()
    await expect(page.getByText('3 ga prikker · 4 forslag fikk ingen')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: first })).toContainText('4')
  }
  await expectAccessible(phone)
  await expectAccessible(leader)
})

test('WEB-7 decisions and measures are written down with who, when and where they came from', async () => {
  await leader.getByRole('button', { name: 'Bli enige', exact: true }).click()
  await leader.getByRole('button', { name: 'Legg til', exact: true }).click()
  await expect(leader.getByText('Skriv først hva dere er blitt enige om.')).toBeVisible()
  await leader.getByLabel('Hva er dere blitt enige om?').fill('Vi åpner det gamle biblioteket to kvelder i uka')
  await leader.getByLabel('Kommer fra lappen').selectOption({ label: notes.phone[0] ?? '' })
  await leader.getByRole('button', { name: 'Legg til', exact: true }).click()
  await leader.getByRole('radio', { name: 'Tiltak' }).check()
  await leader.getByLabel('Hva vil dere prøve?').fill('Åpent bibliotek tirsdag og torsdag i seks uker')
  await leader.getByLabel('Ansvarlig').fill('Ungdomskontakten')
  await leader.getByLabel('Frist').fill('2027-01-15')
  await leader.getByRole('button', { name: 'Legg til', exact: true }).click()
  await expect(phone.getByText('Vi åpner det gamle biblioteket to kvelder i uka')).toBeVisible()
  await expect(phone.getByText('Ungdomskontakten · 15. januar 2027')).toBeVisible()
  await expectAccessible(leader)
  await expectAccessible(phone)
})

test('WEB-8 the summary is there for everybody, with what was agreed on', async () => {
  await expect(leader.getByText('Lagret', { exact: true })).toBeVisible()
  await leader.getByRole('link', { name: 'Oppsummering' }).first().click()
  await expect(leader).toHaveURL(/\/summary$/)
  const report = leader.getByRole('main')
  await expect(report.getByText('Vi åpner det gamle biblioteket').filter({ visible: true }).first()).toBeVisible()
  await expect(report.getByText('Åpent bibliotek tirsdag og torsdag').filter({ visible: true }).first()).toBeVisible()
})

test('WEB-9 in a whole meeting no page asks another host for anything, breaks the content policy, or throws', ({
  site,
}) => {
  expectNoFaults(site.faults)
})
