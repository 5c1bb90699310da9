import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote, doorCode } from './meeting.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

let leader: Page
let phones: Page[]
let room: Room
let wall: Page

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 0)
  leader = await site.arrive('laptop')
  phones = [await site.arrive('phone'), await site.arrive('phone')]
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  for (const phone of phones) await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  wall = await site.arrive('laptop', { viewport: { width: 1920, height: 1080 } })
  await wall.goto(`/b/${room.boardId}#${room.secrets.viewer}`)
  await wall.getByRole('heading').first().waitFor()
  await wall.goto(`/b/${room.boardId}/screen`)
})

test.afterAll(() => room.close())

/** The phones by whether they have the turn, as soon as one has. */
async function byTurn(): Promise<{ holder: Page; other: Page }> {
  const [one, two] = phones as [Page, Page]
  await expect
    .poll(async () => (await Promise.all(phones.map((phone) => phone.getByText('Det er din tur').count()))).join())
    .toMatch(/^(1,0|0,1)$/)
  return (await one.getByText('Det er din tur').count()) > 0 ? { holder: one, other: two } : { holder: two, other: one }
}

test('MTG-36 WEB-160 notes are shared one each in turn, one passes, and the rest stay with their writers', async ({
  site,
}) => {
  await leader.getByLabel('Én og én, den som skrev, velger').check()
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  for (const [i, phone] of phones.entries()) {
    await expect(phone.getByText('Etterpå velger du selv hva du deler.')).toBeVisible()
    await addNote(phone, `Et hus ${i}`)
    await addNote(phone, `En hage ${i}`)
  }
  await leader.getByRole('button', { name: 'Begynn å dele, én og én' }).click()
  const first = await byTurn()
  await expect(wall.getByText('Noen har turen nå.')).toBeVisible()
  await expect(wall.getByText('1 venter på tur')).toBeVisible()
  await expect(wall.getByText('Den første lappen kommer her.')).toBeVisible()
  await expectAccessible(wall)
  await expect(first.other.getByText('Turen din kommer.')).toBeVisible()
  await expectAccessible(first.holder)
  await first.holder.getByRole('button', { name: /Del lappen: Et hus/ }).click()
  await expect(first.other.getByRole('listitem').filter({ hasText: 'Et hus' }).first()).toBeVisible()
  await expect(wall.locator('.screen-shared')).toHaveText(/^Sist delt\s*Et hus \d$/)
  await expect(wall.getByText('venter på tur')).toBeHidden()
  const second = await byTurn()
  expect(second.holder).toBe(first.other)
  await second.holder.getByRole('button', { name: 'Stå over' }).click()
  await expect(leader.getByText('Alle har hatt tur i denne runden.')).toBeVisible()
  await expectAccessible(leader)
  // Whoever passed is not shown to have: the note that was shared stays, and it is nobody's turn any more.
  await expect(wall.locator('.screen-shared')).toHaveText(/Et hus/)
  await expect(wall.getByText('Alle har hatt tur i denne runden.')).toBeVisible()
  await expect(wall.getByText(/står over|sto over/)).toBeHidden()
  await leader.getByRole('button', { name: 'Avslutt delingen' }).click()
  await expect(wall.locator('.screen-notes li')).toHaveText([/Et hus/])
  await second.holder.getByRole('button', { name: /Del lappen: En hage/ }).click()
  await expect(first.holder.getByText(/En hage/).first()).toBeVisible()
  expectNoFaults(site.faults)
})

test('MTG-36 a code on a table lands there, and the pack has a page for each thing', async ({ site }) => {
  await leader.getByRole('button', { name: 'Inviter' }).click()
  await leader.getByText('Bord i rommet').click()
  await leader.getByLabel('Antall bord').fill('2')
  await leader.getByRole('button', { name: 'Lag bordene' }).click()
  await expect(leader.getByRole('listitem').filter({ hasText: 'Bord 2' })).toBeVisible()
  await leader.evaluate(() => {
    window.print = () => {
      document.body.dataset.pages = String(document.querySelectorAll('.print-sheet .pack-page').length)
    }
  })
  await leader.getByRole('button', { name: 'Skriv ut møtepakke' }).click()
  // The plan, two tables, and paper for the one step of writing.
  await expect(leader.locator('body')).toHaveAttribute('data-pages', '4')
  await expectAccessible(leader)
  const { session } = await (await leader.request.get(`/api/boards/${room.boardId}/session`)).json()
  const guest = await site.arrive('phone')
  await guest.goto(`/j/${(await doorCode(leader)).replace(/\s/g, '')}?table=${session.tables[1]}`)
  await expect(guest.getByLabel('Hvor sitter du?')).toHaveValue(session.tables[1])
  await expect(leader.getByText('1 ved bordet')).toBeVisible()
  await expectAccessible(guest)
  expectNoFaults(site.faults)
})
