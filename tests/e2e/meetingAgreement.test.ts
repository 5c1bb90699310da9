import type { Page } from '@playwright/test'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** A group that agrees on a wording, led from a phone. */
test.describe.configure({ mode: 'serial' })

const wording = 'Hvordan får unge i Hjørnet et sted å gå om kvelden, uten at det koster noe?'
const reservation = 'Bare hvis bussen går hjem etterpå'

let leader: Page
let phone: Page
let screen: Page
let room: Room

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 2)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'problem', text: wording, place: [null, 0, 0] }, origin),
  )
  leader = await site.arrive('phone')
  phone = await site.arrive('phone')
  screen = await site.arrive('laptop', { viewport: { width: 1920, height: 1080 } })
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await screen.goto(`/b/${room.boardId}#${room.secrets.viewer}`)
  await expect(screen.getByText('Lagret', { exact: true })).toBeVisible()
  await screen.goto(`/b/${room.boardId}/screen`)
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

test('MTG-7 a check is asked from a phone, and every page says what to do', async () => {
  await room.leader.command({ type: 'step', kind: 'decide' })
  await leader.getByText('Sjekk om dere er enige').click()
  await expect(leader.getByLabel('Hva spør du om?')).toContainText(wording)
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Spør alle' }).click()
  await expect(phone.getByText(wording)).toBeVisible()
  await expect(phone.getByText('Vi viser bare summen.')).toBeVisible()
  await expect(screen.getByRole('heading', { name: wording })).toBeVisible()
  await phone.getByRole('radio', { name: 'Enig, men …' }).check()
  await expect(phone.getByText('Teksten kommer i oppsummeringen, uten navn.')).toBeVisible()
  await phone.getByLabel('Hva er forbeholdet ditt?').fill(reservation)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Send forbeholdet' }).click()
  await expect(phone.getByText('Svaret ditt er tatt imot.')).toBeVisible()
  await expect(leader.getByText('1 har svart')).toBeVisible()
  await expect(leader.getByText('Færre enn tre har svart.')).toBeVisible()
  expect(await leader.content()).not.toContain(reservation)
  await expectAccessible(screen)
})

test('MTG-7 what it came to is on every page, with the reservation and a word on trying again', async () => {
  const check = room.leader.session?.agreement?.id ?? ''
  for (const person of room.people) await person.putAnswer(check, ['disagree'])
  await expect(leader.getByText('3 har svart')).toBeVisible()
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  for (const page of [leader, phone]) {
    const result = page.getByRole('region', { name: 'Hvor enige er dere?' })
    await expect(result.getByText(reservation)).toBeVisible()
    await expect(result.locator('div', { hasText: /^Uenig/ }).last()).toContainText('2')
    await expect(result.getByText('Mer enn hver femte er uenig.')).toBeVisible()
    await expectAccessible(page)
  }
  await expect(screen.getByText(reservation)).toBeVisible()
  await leader.goto(`/b/${room.boardId}/summary`)
  await expect(leader.getByRole('heading', { name: 'Enighet' })).toBeVisible()
  await expect(leader.getByText(reservation)).toBeVisible()
})
