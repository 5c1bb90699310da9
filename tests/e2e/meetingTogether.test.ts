import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote } from './meeting.ts'
import { cardWith, fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** People who share a phone, ask for help, and look at one note together; led from a phone. */
test.describe.configure({ mode: 'serial' })

let leader: Page
let phone: Page
let screen: Page
let room: Room
const notes = ['Et sted med myke stoler', 'Buss hjem etter klokka ni'] as const

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 1, { settings: { seats: 2 } })
  leader = await site.arrive('phone')
  phone = await site.arrive('phone')
  screen = await site.arrive('laptop', { viewport: { width: 1920, height: 1080 } })
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await screen.goto(`/b/${room.boardId}#${room.secrets.viewer}`)
  await expect(screen.getByText('Lagret', { exact: true })).toBeVisible()
  await screen.goto(`/b/${room.boardId}/screen`)
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

test('MTG-13 somebody who writes a phone number is warned, and still decides', async () => {
  await phone.getByLabel('Skriv lappen din her').fill('Ring meg på 912 34 567')
  await expect(phone.getByText('Dette ser ut som et telefonnummer.')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByLabel('Skriv lappen din her').fill('')
  await expect(phone.getByText('Dette ser ut som et telefonnummer.')).toBeHidden()
})

test('MTG-16 a phone is handed on, and nobody sees what the other has written', async () => {
  await addNote(phone, notes[0])
  await phone.getByRole('button', { name: 'Neste person' }).click()
  await expect(phone.getByRole('heading', { name: 'Hvem er det nå?' })).toBeVisible()
  expect(await phone.content()).not.toContain(notes[0])
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'En person til' }).click()
  await expect(phone.getByText('Person 2')).toBeVisible()
  expect(await phone.content()).not.toContain(notes[0])
  await addNote(phone, notes[1])
  await phone.getByRole('button', { name: 'Neste person' }).click()
  await expect(phone.getByRole('button', { name: 'En person til' })).toBeDisabled()
  await phone.getByRole('button', { name: 'Person 1' }).click()
  await expect(phone.getByRole('region', { name: 'Lappene mine' }).getByText(notes[0])).toBeVisible()
  expect(await phone.content()).not.toContain(notes[1])
  await expectAccessible(phone)
  const [person] = room.people
  expect(JSON.parse((await person?.read(`/api/boards/${room.boardId}/summary.json`)) ?? '{}')).toMatchObject({
    participation: { participants: 3, devices: 2 },
  })
})

test('MTG-16 both on the phone have dots of their own', async () => {
  await leader.getByRole('button', { name: 'Vis alle lappene' }).click()
  await cardWith(room, notes[1])
  await room.leader.command({ type: 'openRound', roundId: 'round12345', budget: 1, area: room.area })
  const give = (note: string) => phone.getByRole('button', { name: `Gi en prikk til: ${note}` }).click()
  await give(notes[0])
  await expect(phone.getByText('Alle prikkene er gitt.')).toBeVisible()
  await phone.getByRole('button', { name: 'Neste person' }).click()
  await phone.getByRole('button', { name: 'Person 2' }).click()
  await expect(phone.getByText('1 prikk igjen')).toBeVisible()
  await give(notes[0])
  await room.people[0]?.putAnswer('round12345', [await cardWith(room, notes[1])])
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(phone.getByText('3 ga prikker')).toBeVisible()
})

test('MTG-14 a facilitator is told that somebody needs help, and nobody else', async () => {
  await phone.getByText('Trenger du hjelp?').click()
  await phone.getByRole('button', { name: 'Jeg forstår ikke' }).click()
  await expect(leader.getByText('1 forstår ikke')).toBeVisible()
  await expectAccessible(leader)
  await expectAccessible(phone)
  await leader.getByRole('button', { name: 'Det er ordnet' }).click()
  await expect(leader.getByText('1 forstår ikke')).toBeHidden()
  await expect(phone.getByRole('button', { name: 'Jeg forstår ikke' })).toHaveAttribute('aria-pressed', 'false')
})

test('MTG-15 one note is shown large on every page, until the facilitator has enough', async () => {
  await room.leader.command({ type: 'spotlight', card: await cardWith(room, notes[1]) })
  await expect(phone.getByRole('region', { name: 'Møtelederen viser dette kortet' })).toContainText(notes[1])
  await expect(screen.getByRole('heading', { name: notes[1] })).toBeVisible()
  await expectAccessible(phone)
  await leader.getByRole('button', { name: 'Slutt å vise kortet' }).click()
  await expect(phone.getByRole('region', { name: 'Møtelederen viser dette kortet' })).toBeHidden()
})
