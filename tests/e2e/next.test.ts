import { createCard, readCards, updateMeasure } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 0, { brief: { receiver: 'Rådet', answerBy: '2090-02-01' } })
  await room.leader.write((doc, origin) => {
    const card = (kind: 'note' | 'measure', text: string, more: object) =>
      createCard(doc, { id: makeId(), kind, text, place: [room.area, 24, 88], ...more }, origin)
    card('note', 'en lapp som ikke skal stå her', {})
    card('measure', 'Felles middag', { owner: 'Frivilligsentralen', due: '2090-01-15' })
    card('measure', 'Finne lokale', { due: '2020-01-15' })
  })
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

test('EXP-35 a page tells what happened next and nothing else: overdue first, live, with the reply and the calendar', async ({
  site,
}) => {
  const viewer = await site.arrive('phone')
  await viewer.goto(`/b/${room.boardId}/next#${room.secrets.viewer}`)
  await expect(viewer.getByRole('heading', { level: 1 })).toHaveText('Hva skjedde videre?')
  await expect(viewer.locator('.measure').first()).toContainText('Finne lokale')
  await expect(viewer.locator('.measure').first()).toContainText('Datoen er passert')
  await expect(viewer.getByText('0 av 2 er gjennomført')).toBeVisible()
  await expect(viewer.getByText('en lapp som ikke skal stå her')).toHaveCount(0)
  await expect(viewer.getByRole('link', { name: 'Legg fristene i kalenderen' })).toBeVisible()
  const [measure] = readCards(room.leader.doc).filter(({ text }) => text === 'Felles middag')
  await room.leader.write((doc, origin) => updateMeasure(doc, measure?.id ?? '', { status: 'done' }, origin))
  await room.leader.command({ type: 'reply', text: 'Vi gjør det.' })
  await expect(viewer.getByText('1 av 2 er gjennomført')).toBeVisible({ timeout: 20_000 })
  await expect(viewer.getByText('Vi gjør det.')).toBeVisible()
  await expectAccessible(viewer)
  await viewer.setViewportSize({ width: 320, height: 640 })
  expect(await viewer.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('EXP-36 on paper the front page of the report is one sheet, and what follows begins on the next', async ({
  site,
}) => {
  const reader = await site.arrive('laptop')
  await reader.goto(`/b/${room.boardId}/summary#${room.secrets.viewer}`)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await reader.emulateMedia({ media: 'print' })
  // A4 at 96 dots per inch, without the margins.
  await reader.setViewportSize({ width: 665, height: 990 })
  const front = reader.locator('.report-front')
  expect((await front.boundingBox())?.height).toBeLessThan(990)
  expect(await front.evaluate((element) => getComputedStyle(element).breakAfter)).toBe('page')
  await expect(reader.locator('.downloads')).toBeHidden()
})
