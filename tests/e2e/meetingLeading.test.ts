import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote } from './meeting.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** What a facilitator does beside the steps, on a laptop, with a phone and a laptop in the room. */
test.describe.configure({ mode: 'serial' })

let leader: Page
let phone: Page
let laptop: Page
let room: Room

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 0)
  leader = await site.arrive('laptop')
  phone = await site.arrive('phone')
  laptop = await site.arrive('laptop')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  for (const page of [phone, laptop]) await page.goto(`/b/${room.boardId}#${room.secrets.participant}`)
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

test('MTG-46 a meeting is begun, and notes come from paper and for somebody', async () => {
  await leader.getByText('Møter på tavla').click()
  await leader.getByRole('button', { name: 'Begynn et møte i dag' }).click()
  await expect(leader.getByText(/: i gang$/)).toBeVisible()
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  await phone.getByLabel('Jeg skriver for noen andre').check()
  await addNote(phone, 'Tolket av en venn')
  await phone.getByLabel('Jeg skriver for noen andre').uncheck()
  await addNote(phone, 'Noe annet enn idrett')
  await leader.getByText('Papirlapper').click()
  await leader.getByLabel('Lappene', { exact: true }).fill('Fra et ark\n\nFra et annet ark')
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Legg til 2 lapper' }).click()
  await expect(leader.getByText('2 har skrevet')).toBeVisible()
  await leader.getByRole('button', { name: 'Vis alle lappene' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: 'Tolket av en venn' })).toContainText('Skrevet for noen')
  await expect(phone.getByRole('listitem').filter({ hasText: 'Fra et ark' })).toContainText('Fra papir')
  await expectAccessible(phone)
})

test('MTG-44, MTG-46 everybody is brought to an area, and may go back', async () => {
  await leader.getByRole('button', { name: 'Samle alle her' }).click()
  await expect(laptop.locator('.summoned')).toBeVisible()
  await expectAccessible(laptop)
  await laptop.getByRole('button', { name: 'Tilbake dit jeg var' }).click()
  await expect(laptop.locator('.summoned')).toBeHidden()
  await expect(phone.getByText('Møtelederen samler alle ved «Ønsker».')).toBeVisible()
  await leader.getByRole('button', { name: 'Slutt å samle' }).click()
  await expect(phone.getByText('Møtelederen samler alle ved «Ønsker».')).toBeHidden()
  await laptop.evaluate(() => localStorage.setItem('samtavle.calm', 'on'))
  await leader.getByRole('button', { name: 'Samle alle her' }).click()
  // In calm view one is told, and goes oneself.
  await laptop.getByRole('button', { name: 'Se området' }).click()
  await leader.getByRole('button', { name: 'Slutt å samle' }).click()
})

test('MTG-46 a note is parked, and the next notes of an author are held', async () => {
  await leader.getByRole('button', { name: 'Listevisning' }).click()
  await leader.getByRole('button', { name: 'Handlinger: Fra et ark' }).click()
  await leader.getByRole('button', { name: 'Parker', exact: true }).click()
  await expect(leader.getByRole('heading', { name: 'Parkert' })).toBeVisible()
  await leader.getByRole('button', { name: 'Handlinger: Noe annet enn idrett' }).click()
  await leader.getByRole('button', { name: 'Les de neste lappene herfra først' }).click()
  await expect(leader.getByText('Du leser de neste lappene fra én person først.')).toBeVisible()
  await expect(phone.getByText('Møtelederen leser lappene dine først')).toBeVisible()
  await expectAccessible(leader)
  await expectAccessible(phone)
  await leader.getByRole('button', { name: 'La alle lapper vises igjen' }).click()
  await expect(phone.getByText('Møtelederen leser lappene dine først')).toBeHidden()
})
