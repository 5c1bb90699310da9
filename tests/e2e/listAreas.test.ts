import type { Page } from '@playwright/test'
import { type Area, readAreas } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { announced, openListView, pressButton, slip, tabTo } from './keyboard.ts'
import { fillRoom, type Room } from './room.ts'
import { type Device, expect, expectNoFaults, test } from './site.ts'

/** What is done with areas in the list. */

let room: Room
const [first, second] = ['Et sted som er åpent', 'Buss hjem etter klokka ni']

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 0)
  for (const [i, text] of [first, second].entries()) {
    await room.leader.write((doc, origin) =>
      createCard(doc, { id: makeId(), kind: 'note', text, place: [room.area, 24 + 184 * i, 96] }, origin),
    )
  }
})

test.afterEach(() => room.close())
test.afterAll(({ site }) => expectNoFaults(site.faults))

const areaNow = (): Area | undefined => readAreas(room.leader.doc).find(({ id }) => id === room.area)

const edit = (page: Page, name: string) => page.getByRole('button', { name: `Endre området ${name}` })

async function come(arrive: (device: Device) => Promise<Page>, role: 'facilitator' | 'participant') {
  const page = await arrive('laptop')
  await page.goto(`/b/${room.boardId}#${room.secrets[role]}`)
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await openListView(page)
  await expect(slip(page, first)).toBeVisible()
  return page
}

test('WEB-180 by keyboard an area is renamed, locked, unlocked, taken away and brought back; the focus goes with it', async ({
  site,
}) => {
  const page = await come(site.arrive, 'facilitator')
  const dialog = page.getByRole('dialog', { name: 'Område' })
  await pressButton(page, 'Endre området Ønsker')
  await expectAccessible(page)
  for (const [label, more] of [
    ['Navn på området', ' og håp'],
    ['Spørsmål', ' Og hva har du nok av?'],
  ] as const) {
    await tabTo(page, dialog.getByLabel(label))
    await page.keyboard.press('End')
    await page.keyboard.type(more)
  }
  await pressButton(page, 'Lagre')
  await expect(page.getByRole('heading', { level: 2, name: 'Ønsker og håp' })).toBeVisible()
  await expect(page.getByText('Hva savner du her? Og hva har du nok av?')).toBeVisible()
  await expect(edit(page, 'Ønsker og håp')).toBeFocused()
  await expect(announced(page)).toContainText('Området er lagret.')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: `Handlinger: ${first}` })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 2, name: 'Ønsker', exact: true })).toBeVisible()
  await eventually('name and question were one step', () => areaNow()?.prompt === 'Hva savner du her?')

  const locked = page.getByRole('region', { name: 'Ønsker' }).getByText('Låst')
  await tabTo(page, edit(page, 'Ønsker'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await pressButton(page, 'Lås området')
  await expect(dialog.getByRole('button', { name: 'Ta bort området' })).toBeDisabled()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(locked).toBeVisible()
  await expectAccessible(page)
  await expect(edit(page, 'Ønsker')).toBeFocused()
  await page.keyboard.press('Enter')
  await pressButton(page, 'Lås opp området')
  await eventually('it is unlocked', () => areaNow()?.locked === false)

  await pressButton(page, 'Ta bort området')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Ønsker' })).toBeHidden()
  await expect(announced(page)).toContainText('Området er tatt bort. Lappene ligger der fortsatt.')
  await expect(page.getByRole('button', { name: `Handlinger: ${first}` })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Ønsker' }).getByRole('listitem')).toContainText([first, second])
  await expect(locked).toBeHidden()
})

test('WEB-180 on a phone an area is renamed under the finger; participants are not offered it', async ({ site }) => {
  const participant = await come(site.arrive, 'participant')
  await expect(edit(participant, 'Ønsker')).toHaveCount(0)
  const phone = await site.arrive('phone')
  await phone.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.getByRole('button', { name: 'Se tavla' }).tap()
  await phone.setViewportSize({ width: 320, height: 700 })
  const { width = 0, height = 0 } = (await edit(phone, 'Ønsker').boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  await edit(phone, 'Ønsker').tap()
  await expect(phone.getByRole('dialog')).toBeVisible()
  // There is no canvas to put it down on.
  await expect(phone.getByRole('button', { name: 'Flytt med to trykk' })).toHaveCount(0)
  await expectAccessible(phone)
  await phone.getByLabel('Navn på området').fill('Drømmer')
  for (const button of await phone.getByRole('dialog').getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await phone.getByRole('button', { name: 'Lagre', exact: true }).tap()
  await expect(participant.getByRole('heading', { level: 2, name: 'Drømmer' })).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('WEB-181 an area that was made in the panel is taken back alone', async ({ site }) => {
  const page = await come(site.arrive, 'facilitator')
  const order = () =>
    readCards(room.leader.doc)
      .sort((a, b) => a.place[1] - b.place[1])
      .map(({ text }) => text)
  await tabTo(page, page.getByRole('button', { name: `Handlinger: ${first}` }))
  await page.keyboard.press('Alt+ArrowDown')
  await eventually('it is moved', () => order()[0] === second)
  await page.getByText('Nytt område', { exact: true }).click()
  await page.getByLabel('Navn på området').fill('Forslag')
  await page.keyboard.press('Enter')
  const made = page.getByRole('heading', { level: 2, name: 'Forslag' })
  await expect(made).toBeVisible()
  await expect(page.getByLabel('Navn på området')).toHaveValue('')
  await tabTo(page, page.getByRole('button', { name: `Handlinger: ${first}` }))
  await page.keyboard.press('Control+z')
  await expect(made).toBeHidden()
  await eventually('the area is gone', () => readAreas(room.leader.doc).filter(({ live }) => live).length === 1)
  expect(order()).toEqual([second, first])
})
