import type { Page } from '@playwright/test'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { type Device, expect, expectNoFaults, test } from './site.ts'

/** What a facilitator sets, and what everybody else is told of it. */

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 0)
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

/** Comes by a link, to the board or to another of its pages. */
async function come(arrive: (device: Device) => Promise<Page>, device: Device, role: Role, page = ''): Promise<Page> {
  const person = await arrive(device)
  await person.goto(`/b/${room.boardId}${page}#${room.secrets[role]}`)
  await expect(person.getByRole('heading', { level: 1 })).toBeVisible()
  return person
}

/** A setting with everything that belongs to it. */
const setting = (page: Page, label: string) =>
  page.locator('.setting').filter({ has: page.getByText(label, { exact: true }) })

test('WEB-80 a setting is saved as soon as it is changed, says so, is seen by all, and can be taken back', async ({
  site,
}) => {
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  const guest = await come(site.arrive, 'laptop', 'participant')
  await leader.getByLabel('Hva heter møtet?').fill('Hjørnet, nytt forsøk')
  await expect(setting(leader, 'Hva heter møtet?').getByText('Lagret')).toBeVisible()
  await expect(guest.getByRole('heading', { name: 'Hjørnet, nytt forsøk' })).toBeVisible()
  await leader.getByRole('button', { name: 'Angre endringen av Hva heter møtet?' }).click()
  await expect(guest.getByRole('heading', { name: 'Hjørnet', exact: true })).toBeVisible()
  await expect(leader.getByLabel('Hva heter møtet?')).toHaveValue('Hjørnet')

  await leader.getByLabel('Dette kan påvirkes').fill('Når det er åpent\nHva det skal inneholde')
  await leader.getByLabel('Svarer innen').fill('2027-01-15')
  await expect(setting(leader, 'Svarer innen').getByText('Lagret')).toBeVisible()
  await expect
    .poll(() => room.leader.session?.brief)
    .toMatchObject({ influence: ['Når det er åpent', 'Hva det skal inneholde'], answerBy: '2027-01-15' })
})

test('WEB-81 what cannot be changed says why in words', async ({ site }) => {
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  const withNames = leader.getByRole('radio', { name: 'Med navn' })
  await expect(withNames).toBeEnabled()
  const note = { id: makeId(), kind: 'note' as const, text: 'Skrevet uten navn' }
  await room.leader.write((doc, origin) => createCard(doc, { ...note, place: [room.area, 24, 88] }, origin))
  await expect(withNames).toBeDisabled()
  await expect(leader.getByText('Navn kan ikke slås på: noen har alt skrevet på tavla')).toBeVisible()

  await room.leader.putAnswer('perspective', ['ungdom'])
  await leader.getByRole('button', { name: 'Ta bort Leder' }).click()
  await expect(leader.getByText('Lista kan ikke endres nå: noen har alt valgt')).toBeVisible()
  await expect(leader.getByRole('button', { name: 'Ta bort Leder' })).toBeVisible()
})

test('WEB-82 how long things are kept comes to a day, and more than was promised is told to those who are in', async ({
  site,
}) => {
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  const guest = await come(site.arrive, 'phone', 'participant')
  await leader.getByLabel('Svarer innen').fill('2030-03-01')
  await expect(leader.getByText('Lappene slettes 31. mars 2030.')).toBeVisible()
  const days = leader.getByLabel('Lapper, kladder og svar')
  await days.fill('0')
  await expect(leader.getByText('Velg et helt tall fra 1 til 180.')).toBeVisible()
  await days.fill('60')
  await expect(setting(leader, 'Lapper, kladder og svar').getByText('Lagret')).toBeVisible()
  await expect(guest.getByText('Møtelederen har bestemt at lappene beholdes lenger: 60 dager')).toBeVisible()
})

test('WEB-83 participants and readers see what concerns them, and cannot change it', async ({ site }) => {
  const guest = await come(site.arrive, 'phone', 'participant')
  await guest.getByRole('link', { name: 'Innstillinger' }).click()
  await expect(guest.getByText('Tavla er uten navn.')).toBeVisible()
  await expect(guest.getByText('beholdes i 30 dager')).toBeVisible()
  await expect(guest.getByText('Du har ikke skrevet noe på denne tavla.')).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Slett alt jeg har skrevet' })).toHaveCount(0)
  await expect(guest.getByRole('link', { name: 'Tekst til å lese' })).toHaveCount(0)
  await expect(guest.getByRole('textbox')).toHaveCount(0)
  await expect(guest.getByText('Slett tavla')).toHaveCount(0)
  await expectAccessible(guest)
  const reader = await come(site.arrive, 'laptop', 'viewer', '/settings')
  await expect(reader.getByRole('button', { name: 'Forlat tavla' })).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Slett alt jeg har skrevet' })).toHaveCount(0)
})

test('WEB-84 a word of the glossary is explained among the settings, and everybody has the explanation', async ({
  site,
}) => {
  const term = { id: makeId(), kind: 'term' as const, text: 'samskaping' }
  await room.leader.write((doc, origin) => createCard(doc, { ...term, place: [room.area, 24, 88] }, origin))
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  await leader.getByLabel('Hva betyr «samskaping»?').fill('Å løse noe sammen')
  await expect(setting(leader, 'Hva betyr «samskaping»?').getByText('Lagret')).toBeVisible()
  const meaning = () => readCards(room.leader.doc).find(({ id }) => id === term.id)?.meaning
  await eventually('the meaning arrives', () => meaning() === 'Å løse noe sammen')
})

test('WEB-85 who deletes all they have written is asked once more, is told what stays, and is out', async ({
  site,
}) => {
  const guest = await come(site.arrive, 'phone', 'participant')
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  await guest.getByLabel('Skriv lappen din her').fill('Angrer på denne')
  await guest.getByRole('button', { name: 'Legg til lappen' }).click()
  await expect(guest.getByText('Lagret', { exact: true })).toBeVisible()
  await room.leader.command({ type: 'reveal', area: room.area })
  await eventually('the note is shown', () => readCards(room.leader.doc).length === 1)

  await guest.getByRole('link', { name: 'Innstillinger' }).click()
  await expect(guest.getByText('Du har lagt 1 ting på tavla.')).toBeVisible()
  await guest.getByRole('button', { name: 'Slett alt jeg har skrevet' }).click()
  await expect(guest.getByRole('heading', { name: 'Vil du slette alt du har skrevet?' })).toBeFocused()
  await expectAccessible(guest)
  await guest.getByRole('button', { name: 'Ja, slett alt jeg har skrevet' }).click()
  await expect(guest.getByRole('heading', { name: 'Alt du har skrevet, er slettet' })).toBeVisible()
  await eventually('the note is gone', () => readCards(room.leader.doc).length === 0)
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Du er ikke lenger med på tavla' })).toBeVisible()
})

test('WEB-86 whoever leaves is forgotten by the browser, with what it kept of the board', async ({ site }) => {
  const guest = await come(site.arrive, 'phone', 'participant')
  const key = `samtavle.${room.boardId}.unsent.prove`
  await guest.evaluate((name) => localStorage.setItem(name, '{"id":"prove","text":"min","why":"step"}'), key)
  await guest.getByRole('link', { name: 'Innstillinger' }).click()
  await guest.getByRole('button', { name: 'Forlat tavla' }).click()
  await guest.getByRole('button', { name: 'Ja, forlat tavla' }).click()
  await expect(guest.getByRole('heading', { name: 'Du har forlatt tavla' })).toBeVisible()
  expect(await guest.evaluate((name) => localStorage.getItem(name), key)).toBeNull()
  await guest.getByRole('link', { name: 'Til forsiden' }).click()
  await expect(guest).toHaveURL('/')
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(guest.getByRole('link', { name: 'Hjørnet' })).toHaveCount(0)
})

test('WEB-87 a board is deleted in two steps without typing; its maker has a receipt, everybody else is told', async ({
  site,
}) => {
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  const guest = await come(site.arrive, 'phone', 'participant')
  await leader.getByRole('button', { name: 'Slett tavla …' }).click()
  await leader.getByRole('button', { name: 'Nei, behold den' }).click()
  await expect(leader.getByRole('button', { name: 'Slett tavla …' })).toBeFocused()
  await leader.keyboard.press('Enter')
  await expect(leader.getByText('Det kan ikke angres.')).toBeVisible()
  await expect(leader.getByRole('link', { name: 'Last ned tavla' }).last()).toBeVisible()
  await leader.getByRole('button', { name: 'Ja, slett tavla for godt' }).click()
  await expect(leader.getByRole('heading', { name: 'Tavla er slettet' })).toBeVisible()
  await expect(leader.getByText('«Hjørnet» ble slettet')).toBeVisible()
  await expectAccessible(leader)
  await expect(guest.getByRole('heading', { name: 'Tavla er slettet' })).toBeVisible()
  await expect(guest.getByText('Møtelederen har slettet tavla.')).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Denne tavla finnes ikke' })).toBeVisible()
})

test('WEB-88 the settings can be read and used by everybody, large and small, in light and dark', async ({ site }) => {
  const leader = await come(site.arrive, 'laptop', 'facilitator', '/settings')
  await expect(leader.getByText('Ingen ord ennå.')).toBeVisible()
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Åpne døra' }).click()
  await leader.getByRole('button', { name: 'Lag ny leserlenke' }).click()
  await leader.getByRole('button', { name: 'Slett tavla …' }).click()
  await expectAccessible(leader)
  await leader.setViewportSize({ width: 320, height: 640 })
  expect(await leader.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expectAccessible(leader)
})
