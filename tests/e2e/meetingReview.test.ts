import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote } from './meeting.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

let leader: Page
let phone: Page
let room: Room
const [good, personal, unclear] = ['Et sted med myke stoler', 'Kari i andre etasje er syk', 'Mer av det der'] as const

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 1, { settings: { seeFirst: 'on' } })
  leader = await site.arrive('phone')
  phone = await site.arrive('phone')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
})

test.afterAll(() => room.close())

test('MTG-19 notes are read first, and only what is approved is shown', async ({ site }) => {
  await expect(phone.getByText('Møteleder ser lappene først, uten navn.')).toBeVisible()
  for (const note of [good, personal, unclear]) await addNote(phone, note)
  const review = leader.getByRole('region', { name: 'Les lappene først' })
  await expect(review.getByText(unclear)).toBeVisible()
  await review.getByRole('button', { name: `Godkjenn lappen: ${good}` }).click()
  await review.getByRole('button', { name: `Hold tilbake lappen: ${personal}` }).click()
  await expect(review.getByText('2 lest')).toBeVisible()
  await review.getByRole('button', { name: 'Spør', exact: true }).click()
  await review.getByLabel('Hva vil du spørre den som skrev, om?').fill('Mer av hva?')
  await expectAccessible(leader)
  await review.getByRole('button', { name: 'Send spørsmålet' }).click()
  await expect(phone.getByText('Møtelederen spør: Mer av hva?')).toBeVisible()
  await expect(phone.getByText('Møtelederen holder denne lappen tilbake.')).toBeVisible()
  await expectAccessible(phone)
  await review.getByRole('button', { name: 'Vis den ene godkjente' }).click()
  await expect(phone.getByText(good)).toBeVisible()
  await expect(phone.getByRole('button', { name: 'Vis lapp' })).toBeHidden()
  expect(await (await leader.request.get(`/api/boards/${room.boardId}/summary.md`)).text()).not.toContain(personal)
  expectNoFaults(site.faults)
})
