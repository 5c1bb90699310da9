import type { Page } from '@playwright/test'
import { addNote, doorCode } from './meeting.ts'
import {
  ballotsOf,
  expectedSums,
  openScripted,
  type ScriptedRoom,
  sumsOf,
  textOf,
  voteAsScripted,
  writeAsScripted,
} from './scripted.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** *Hjørnet* as its script has it, led from a phone: three share a phone, one loses the network, one comes late. */
test.describe.configure({ mode: 'serial' })

let room: ScriptedRoom
let leader: Page
let shared: Page
let remote: Page
let late: Page

test.beforeAll(async ({ site }) => {
  room = await openScripted(site.server.url, 'hjornet', ['u1', 'u2', 'u3', 'u4', 'u5'], 3)
  leader = await site.arrive('phone')
  shared = await site.arrive('phone')
  remote = await site.arrive('phone')
  late = await site.arrive('phone')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  for (const page of [shared, remote]) await page.goto(`/b/${room.boardId}#${room.secrets.participant}`)
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

/** Sits down on the shared phone; the third and those before are asked for when they are needed. */
async function sit(person: number): Promise<void> {
  await shared.getByRole('button', { name: 'Neste person' }).click()
  const seat = shared.getByRole('button', { name: `Person ${person}`, exact: true })
  if ((await seat.count()) === 0) await shared.getByRole('button', { name: 'En person til' }).click()
  else await seat.click()
  await expect(shared.getByText(`Person ${person}`, { exact: true })).toBeVisible()
}

async function startWriting(area: string): Promise<void> {
  const title = room.workshop.areas.find(({ id }) => id === area)?.title ?? ''
  await leader.getByLabel('Område', { exact: true }).first().selectOption({ label: title })
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  await expect(leader.getByText(`Alle skriver for seg selv i «${title}»`)).toBeVisible()
}

const showAll = () => leader.getByRole('button', { name: 'Vis alle lappene' }).click()

async function giveDots(page: Page, cards: string[]): Promise<void> {
  for (const card of cards)
    await page.getByRole('button', { name: `Gi en prikk til: ${textOf(room, card)}`, exact: true }).click()
}

test('MTG-47 three write on one phone, and one comes late by the code', async () => {
  await startWriting('onsker')
  for (const person of [1, 2, 3]) {
    if (person > 1) await sit(person)
    await addNote(shared, textOf(room, `n${person}`))
  }
  await writeAsScripted(room, 'onsker', [['u4', remote]])
  await showAll()
  await expect(shared.getByText(textOf(room, 'n4'))).toBeVisible()
  await leader.getByRole('button', { name: 'Inviter' }).click()
  await leader.getByRole('button', { name: 'Åpne døra' }).click()
  await leader.getByRole('button', { name: 'Lukk' }).click()
  await late.goto(`/j/${(await doorCode(leader)).replace(/\s/g, '')}`)
  await expect(late.getByText(textOf(room, 'n1'))).toBeVisible()
  await startWriting('snu')
  await writeAsScripted(room, 'snu', [['u5', late]])
  await showAll()
  await expect(late.getByText(textOf(room, 'n8'))).toBeVisible()
})

test('MTG-47 one writes without the network, and shares it when the others are shown', async () => {
  await startWriting('forslag')
  await expect(remote.getByLabel('Skriv lappen din her')).toBeVisible()
  await remote.context().setOffline(true)
  await remote.getByLabel('Skriv lappen din her').fill(textOf(room, 'n12'))
  await remote.getByRole('button', { name: 'Legg til lappen' }).click()
  await sit(1)
  await addNote(shared, textOf(room, 'n9'))
  await sit(3)
  await addNote(shared, textOf(room, 'n11'))
  await writeAsScripted(room, 'forslag', [['u5', late]])
  await showAll()
  await expect(late.getByText(textOf(room, 'n15'))).toBeVisible()
  await remote.context().setOffline(false)
  await remote.getByRole('button', { name: 'Vis lappen min' }).click()
  await expect(late.getByText(textOf(room, 'n12'))).toBeVisible()
})

test('MTG-47 dots fall as in the script, the tie is broken, and the report counts people and devices', async () => {
  await leader.getByRole('button', { name: 'Samle i temaer', exact: true }).click()
  await leader.getByLabel('Fra område').selectOption({ label: 'Forslag' })
  await leader.getByRole('button', { name: 'Start runden' }).click()
  const ballots = ballotsOf(room, 'v1')
  for (const [person, who] of ['u1', 'u2', 'u3'].entries()) {
    await sit(person + 1)
    await giveDots(shared, ballots[who] ?? [])
  }
  await giveDots(remote, ballots.u4 ?? [])
  await giveDots(late, ballots.u5 ?? [])
  await voteAsScripted(room, 'v1')
  await expect(leader.getByText(/^12 av \d+ har brukt prikkene sine/)).toBeVisible()
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(late.getByText(/12 ga prikker/)).toBeVisible()
  await expect(late.getByText('like mange prikker').first()).toBeVisible()
  expect(await sumsOf(leader, room.boardId)).toEqual(expectedSums(room, 'v1'))
  await leader.getByRole('button', { name: 'Ny runde mellom de 2 med like mange prikker' }).click()
  for (const page of [remote, late]) await giveDots(page, ['n15'])
  await sit(1)
  await giveDots(shared, ['n14'])
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(late.getByText(/3 ga prikker/).first()).toBeVisible()
  const { participation } = await (await leader.request.get(`/api/boards/${room.boardId}/summary.json`)).json()
  expect(participation).toMatchObject({ participants: 12, devices: 10 })
})
