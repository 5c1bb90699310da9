import type { Page } from '@playwright/test'
import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { expectAccessible } from './accessible.ts'
import { announced, openListView, pressButton, slip, tabTo, typeIn } from './keyboard.ts'
import { command, doorCode } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** A small workshop in which two people use nothing but the keyboard and the list; a third has a program of their own. */
test.describe.configure({ mode: 'serial' })

let leader: Page
let ida: Page
let ole: Person
const library = 'Åpent bibliotek på kvelden'
const bus = 'Buss hjem etter klokka ni'
const dinner = 'Lage middag sammen og spise den sammen'

test.beforeAll(async ({ site }) => {
  leader = await site.arrive('laptop')
  ida = await site.arrive('laptop')
  ole = new Person('Ole', site.server.url)
})

test('WEB-50 by keyboard alone a board is made and opened as a list of headings', async () => {
  await leader.goto('/')
  await pressButton(leader, 'Tom tavle')
  await typeIn(leader, leader.getByLabel('Hva heter møtet?'), 'Hjørnet')
  await pressButton(leader, 'Lag tavla')
  await pressButton(leader, 'Jeg har tatt vare på den')
  await expect(leader.getByText('Lagret', { exact: true })).toBeVisible()
  await openListView(leader)
  for (const area of ['Ønsker', 'Snu det', 'Forslag']) {
    await expect(leader.getByRole('heading', { level: 2, name: area, exact: true })).toBeVisible()
  }
  await expectAccessible(leader)
})

test('WEB-50 others come in, and one of them opens the list too', async () => {
  expect(await command(leader, { type: 'door', open: true })).toBe(200)
  const code = await doorCode(leader)
  await ida.goto('/j')
  await typeIn(ida, ida.getByLabel('Kode'), code)
  await ida.keyboard.press('Enter')
  await expect(ida.getByText('Lagret', { exact: true })).toBeVisible()
  await openListView(ida)
  await ole.join({ code })
})

test('WEB-50 people write alone beside the list, and the focus goes on when the step does', async () => {
  await pressButton(leader, 'Start skriving')
  await expect(leader.getByRole('heading', { level: 2, name: 'Hva savner du her?' })).toBeFocused()
  for (const text of [library, bus]) {
    await typeIn(ida, ida.getByLabel('Skriv lappen din her'), text)
    await pressButton(ida, 'Legg til lappen')
    await expect(ida.getByRole('region', { name: 'Lappene mine' }).getByText(text)).toBeVisible()
  }
  await pressButton(ida, 'Jeg er ferdig')
  const areaId = ole.session?.step.area ?? ''
  await ole.putDraft(makeId(), { areaId, text: dinner, rev: 1, state: 'added' })
  await expect(leader.getByText('2 har skrevet')).toBeVisible()
  await expect(leader.getByText(library)).toBeHidden()
  await expectAccessible(ida)
})

test('WEB-50 all notes are shown under their area, and those who do not see it are told how many came', async () => {
  await pressButton(leader, 'Vis alle lappene')
  for (const page of [leader, ida]) {
    const area = page.getByRole('region', { name: 'Ønsker' })
    for (const text of [library, bus, dinner])
      await expect(area.getByRole('listitem').filter({ hasText: text })).toBeVisible()
  }
  await expect(announced(leader)).toContainText('3 nye lapper på tavla.')
  await expectAccessible(leader)
  await expectAccessible(ida)
})

test('WEB-50 notes are chosen with check boxes and grouped in a theme with a name and a definition', async () => {
  await pressButton(leader, 'Samle i temaer')
  for (const text of [library, bus]) {
    await tabTo(leader, leader.getByRole('checkbox', { name: `Velg lappen: ${text}` }))
    await leader.keyboard.press('Space')
  }
  await expect(announced(leader)).toContainText('2 lapper valgt')
  await pressButton(leader, `Handlinger: ${bus}`)
  await pressButton(leader, 'Samle i tema …')
  await expectAccessible(leader)
  await typeIn(leader, leader.getByRole('dialog').getByLabel('Navn på temaet'), 'Kveldene')
  await typeIn(leader, leader.getByLabel('Hva handler temaet om?'), 'Når vi kan være ute')
  await tabTo(leader, leader.getByRole('dialog').getByRole('button', { name: 'Lag tema' }))
  await leader.keyboard.press('Enter')
  await expect(leader.getByRole('dialog')).toBeHidden()
  await expect(leader.getByRole('button', { name: /^Handlinger: / }).and(leader.locator(':focus'))).toBeVisible()
  for (const page of [leader, ida]) {
    await expect(page.getByRole('heading', { level: 3, name: 'Kveldene' })).toBeVisible()
    await expect(page.getByText('Når vi kan være ute')).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: 'Uten tema' })).toBeVisible()
  }
  await leader.keyboard.press('Escape')
  await expect(leader.getByText('2 lapper valgt', { exact: true })).toBeHidden()
})

test('WEB-50 dots are given on the notes, the number left is told, and the focus stays on the last dot', async () => {
  await pressButton(leader, 'Start runden')
  await expect(ida.getByRole('heading', { level: 2, name: 'Velg det viktigste' })).toBeVisible()
  const give = (page: Page, text: string) => page.getByRole('button', { name: `Gi en prikk til: ${text}` })
  await tabTo(ida, give(ida, library))
  for (let dots = 0; dots < 2; dots++) await ida.keyboard.press('Enter')
  await expect(ida.getByRole('status').filter({ hasText: '1 prikk igjen' })).toBeVisible()
  await ida.keyboard.press('ArrowDown')
  await ida.keyboard.press('Enter')
  await expect(ida.getByRole('status').filter({ hasText: 'Alle prikkene er gitt.' })).toBeVisible()
  await expect(ida.getByRole('button', { name: /^Gi en prikk til: / }).and(ida.locator(':focus'))).toBeDisabled()
  await ida.keyboard.press('Shift+Tab')
  await ida.keyboard.press('Enter')
  await expect(ida.getByRole('status').filter({ hasText: '1 prikk igjen' })).toBeVisible()
  await tabTo(leader, give(leader, library))
  await leader.keyboard.press('Enter')
  const card = readCards(ole.doc).find(({ text }) => text === dinner)?.id ?? ''
  await ole.putAnswer(ole.session?.rounds.at(-1)?.id ?? '', [card])
  await expectAccessible(ida)
})

test('WEB-50 the round is closed, and the sums stand on the notes', async () => {
  await tabTo(leader, leader.getByRole('button', { name: 'Avslutt og vis' }), 'Shift+Tab')
  await leader.keyboard.press('Enter')
  for (const page of [leader, ida]) {
    await expect(page.getByRole('heading', { name: 'Slik fordelte prikkene seg' })).toBeVisible()
    await expect(slip(page, library)).toContainText('3 prikker')
  }
})

test('WEB-50 a measure is made out of a note, and stands among what the group has come to', async () => {
  await tabTo(leader, leader.getByRole('button', { name: 'Bli enige', exact: true }), 'Shift+Tab')
  await leader.keyboard.press('Enter')
  await pressButton(leader, `Handlinger: ${library}`)
  await pressButton(leader, 'Lag av lappen …')
  const dialog = leader.getByRole('dialog')
  await tabTo(leader, dialog.getByRole('radio', { name: 'Problemstilling' }))
  for (let options = 0; options < 2; options++) await leader.keyboard.press('ArrowRight')
  await typeIn(leader, dialog.getByLabel('Ansvarlig'), 'Ungdomskontakten')
  await expectAccessible(leader)
  await tabTo(leader, dialog.getByRole('button', { name: 'Legg til', exact: true }))
  await leader.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(leader.getByRole('button', { name: `Handlinger: ${library}` }).first()).toBeFocused()
  for (const page of [leader, ida]) {
    const outcomes = page.getByRole('region', { name: 'Det dere er kommet fram til' })
    await expect(outcomes.getByRole('listitem')).toContainText([
      /Åpent bibliotek på kvelden.*Tiltak.*Ungdomskontakten/s,
    ])
  }
  await eventually('the measure has reached the others', () =>
    readCards(ole.doc).some(({ kind, owner }) => kind === 'measure' && owner === 'Ungdomskontakten'),
  )
  await expectAccessible(leader)
})

test.afterAll(({ site }) => {
  ole.close()
  expectNoFaults(site.faults)
})
