import { readFile } from 'node:fs/promises'
import { summaryFormats } from '@samtavle/shared/protocol/routes'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readZip, wordParagraphs } from '../export/readZip.ts'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** The report as a facilitator puts it together, and what becomes of a measure. */

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 0, {
    brief: { question: 'Hva skal til?', purpose: 'Et formål', receiver: 'Rådet' },
  })
  const place = (n: number): [string, number, number] => [room.area, 24 + 184 * n, 88]
  await room.leader.write((doc, origin) => {
    createCard(doc, { id: makeId(), kind: 'note', text: 'Et sted å være', place: place(0) }, origin)
    createCard(doc, { id: makeId(), kind: 'decision', text: 'Vi går for et hus', place: place(1) }, origin)
    createCard(doc, { id: makeId(), kind: 'measure', text: 'Finne lokale', due: '2090-01-15', place: place(2) }, origin)
  })
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

test('SUM-42 a facilitator sees what the file will be, and downloads it in each format', async ({ site }) => {
  const leader = await site.arrive('laptop')
  await leader.goto(`/b/${room.boardId}/summary#${room.secrets.facilitator}`)
  await leader.getByRole('button', { name: 'Tilpass og last ned' }).click()
  const tailor = leader.getByRole('region', { name: 'Tilpass og last ned' })
  await expect(leader.getByRole('region', { name: 'Alle lappene' })).toBeVisible()
  await tailor.getByRole('radio', { name: 'Kort' }).check()
  await expect(leader.getByRole('region', { name: 'Alle lappene' })).toBeHidden()
  await tailor.getByRole('checkbox', { name: 'Formål og rammer' }).check()
  await tailor.getByLabel('Forord').fill('Til kommunestyret')
  await expect(leader.getByRole('article').getByText('Til kommunestyret')).toBeVisible()
  await expectAccessible(leader)
  for (const format of summaryFormats) {
    const coming = leader.waitForEvent('download')
    await tailor.locator('.tailored-files').getByRole('button').nth(summaryFormats.indexOf(format)).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(`Oppsummering.${format}`)
    await expect(tailor.getByRole('status')).toContainText('lastet ned')
    if (format !== 'docx') continue
    const text = wordParagraphs(readZip(await readFile(await download.path()))).join('\n')
    expect(text).toContain('Til kommunestyret')
    expect(text).toContain('Et formål')
    expect(text).not.toContain('Et sted å være')
  }
  await tailor.getByRole('button', { name: 'Ferdig' }).click()
  await expect(leader.getByRole('region', { name: 'Alle lappene' })).toBeVisible()
})

test('SUM-43 a viewer follows a measure from open to done on a phone, reads the reply and takes the calendar', async ({
  site,
}) => {
  const viewer = await site.arrive('phone')
  await viewer.goto(`/b/${room.boardId}/summary#${room.secrets.viewer}`)
  await expect(viewer.getByText('0 av 1 er gjennomført')).toBeVisible()
  await expect(viewer.getByRole('button', { name: 'Tilpass og last ned' })).toHaveCount(0)
  const leader = await site.arrive('phone')
  await leader.goto(`/b/${room.boardId}/summary#${room.secrets.facilitator}`)
  await leader.getByRole('combobox', { name: 'Status Finne lokale' }).selectOption('Gjennomført')
  await leader.getByLabel('Skriv inn svaret fra mottakeren').fill('Vi gjør det.')
  await leader.keyboard.press('Tab')
  await eventually('the status is stored', () => readCards(room.leader.doc).some(({ status }) => status === 'done'))
  await expect(viewer.getByText('1 av 1 er gjennomført')).toBeVisible({ timeout: 20_000 })
  await expect(viewer.getByText('Vi gjør det.')).toBeVisible({ timeout: 20_000 })
  const address = await viewer.getByRole('link', { name: 'Legg fristene i kalenderen' }).getAttribute('href')
  const calendar = await viewer.request.get(address ?? '')
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR')
})
