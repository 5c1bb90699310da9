import type { Page } from '@playwright/test'
import { createCard, type NewCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { type Device, expect, expectNoFaults, test } from './site.ts'

/** The report as a page: live for everybody, and where facilitators say what became of it. */

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 0, {
    brief: { question: 'Hva skal til?', receiver: 'Styringsgruppa', answerBy: '2027-01-15', fixed: ['Pengene'] },
  })
  await add({ kind: 'measure', text: 'Felles middag', owner: 'Frivilligsentralen', due: '2090-01-15' })
  await add({ kind: 'measure', text: 'Finne lokale', due: '2020-01-15' })
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

async function add(card: Omit<NewCard, 'id' | 'place'>): Promise<void> {
  const { length } = readCards(room.leader.doc)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), place: [room.area, 24 + 184 * length, 88], ...card }, origin),
  )
}

async function come(arrive: (device: Device) => Promise<Page>, device: Device, role: Role): Promise<Page> {
  const person = await arrive(device)
  await person.goto(`/b/${room.boardId}/summary#${room.secrets[role]}`)
  await expect(person.getByRole('heading', { level: 1 })).toBeVisible()
  return person
}

const measures = (page: Page) => page.getByRole('region', { name: 'Tiltak' }).locator('.measure')

test('WEB-110 the report shows what is on the board, and what comes while one reads it', async ({ site }) => {
  const reader = await come(site.arrive, 'laptop', 'viewer')
  await expect(reader.getByText('Dette er innspill fra 0 deltakere, ikke et vedtak.')).toBeVisible()
  await expect(
    reader.getByRole('region', { name: 'Spørsmålet' }).or(reader.getByText('Hva skal til?').first()),
  ).toBeVisible()
  await expect(reader.getByText('Styringsgruppa').first()).toBeVisible()
  await add({ kind: 'decision', text: 'Vi går for et hus i sentrum' })
  await expect(reader.getByRole('region', { name: 'Beslutninger' }).getByText('Vi går for et hus')).toBeVisible({
    timeout: 20_000,
  })
  await room.leader.command({ type: 'title', title: 'Hjørnet, møte 2' })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Hjørnet, møte 2')
})

test('WEB-111 a facilitator says on a phone how a measure goes, and a reader sees it', async ({ site }) => {
  const leader = await come(site.arrive, 'phone', 'facilitator')
  const reader = await come(site.arrive, 'laptop', 'viewer')
  await expect(measures(reader).getByRole('combobox')).toHaveCount(0)
  await expect(measures(reader).last()).toContainText('Ikke startet')
  await leader.getByRole('combobox', { name: 'Status Felles middag' }).selectOption('Gjennomført')
  await leader.getByRole('textbox', { name: 'Ansvarlig Finne lokale' }).fill('Kulturenheten')
  await leader.keyboard.press('Tab')
  await expect(measures(leader).last().getByText('Lagret')).toBeVisible()
  await eventually('the status is stored', () =>
    readCards(room.leader.doc).some(({ text, status }) => text === 'Felles middag' && status === 'done'),
  )
  await expect(measures(reader).last()).toContainText('Gjennomført', { timeout: 20_000 })
  await expect(measures(reader).first()).toContainText('Kulturenheten', { timeout: 20_000 })
  await expect(reader.getByText('1 av 2 er gjennomført')).toBeVisible()
  await measures(leader)
    .last()
    .getByRole('button', { name: /^Angre/ })
    .click()
  await expect(leader.getByRole('combobox', { name: 'Status Felles middag' })).toHaveValue('notStarted')
})

test('WEB-112 what is overdue comes first and says so; a measure without owner says that', async ({ site }) => {
  const reader = await come(site.arrive, 'phone', 'viewer')
  await expect(measures(reader).first()).toContainText('Finne lokale')
  await expect(measures(reader).first()).toContainText('Datoen er passert')
  await expect(measures(reader).first()).toContainText('Mangler ansvarlig')
  await expect(reader.getByText('1 tiltak er over fristen')).toBeVisible()
})

test('WEB-113 the report is there as files of every format, and readers may have them', async ({ site }) => {
  const reader = await come(site.arrive, 'laptop', 'viewer')
  const links = reader.getByRole('list', { name: 'Last ned' }).getByRole('link')
  const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(3)
  for (const address of addresses) expect((await reader.request.get(address)).status(), address).toBe(200)
})

test('WEB-114 without contact the report stays as it was and says so', async ({ site }) => {
  const reader = await come(site.arrive, 'phone', 'viewer')
  await reader.context().setOffline(true)
  await expect(reader.getByText('Dette er oppsummeringen slik den var')).toBeVisible({ timeout: 20_000 })
  await expect(reader.getByText('Felles middag').first()).toBeVisible()
  await reader.context().setOffline(false)
  await expect(reader.getByText('Dette er oppsummeringen slik den var')).toBeHidden({ timeout: 20_000 })
})

test('WEB-115 the report can be read by everybody, large and small, in light and dark', async ({ site }) => {
  await add({ kind: 'term', text: 'samarbeidskonstellasjoner', meaning: '' })
  await add({ kind: 'note', text: 'oversettelsesperspektivet og kunnskapssammenstillingen' })
  for (const role of ['viewer', 'facilitator'] as const) {
    const page = await come(site.arrive, 'laptop', role)
    await expect(page.getByRole('region', { name: 'Ordliste' })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectAccessible(page)
  }
})
