import type { Page } from '@playwright/test'
import { makeId } from '@samtavle/shared/schema/ids'
import { addNote } from './meeting.ts'
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

/** *Ressursgruppa* as its script has it: the laptop that leads dies, and a phone that was ready goes on. */
test.describe.configure({ mode: 'serial' })

let room: ScriptedRoom
let laptop: Page
let reserve: Page
let nav: Page
let slt: Page

test.beforeAll(async ({ site }) => {
  room = await openScripted(site.server.url, 'ressursgruppe', ['nav', 'slt'])
  laptop = await site.arrive('laptop')
  reserve = await site.arrive('phone')
  nav = await site.arrive('phone')
  slt = await site.arrive('phone')
  await laptop.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  for (const page of [nav, slt]) await page.goto(`/b/${room.boardId}#${room.secrets.participant}`)
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

test('MTG-45, MTG-48 a phone is made ready before the meeting, and leads on when the laptop dies', async () => {
  await laptop.getByText('Ingen reserve ennå').click()
  await laptop.getByRole('button', { name: 'Lag engangskode' }).click()
  const code = (await laptop.locator('.handover-code .door-code').textContent()) ?? ''
  await reserve.goto('/j')
  await reserve.getByLabel('Kode').fill(code)
  await reserve.getByRole('button', { name: 'Bli med' }).click()
  await expect(laptop.getByText('Reserve klar')).toBeVisible()
  await laptop.getByLabel('Område', { exact: true }).first().selectOption({ label: 'Utfordringer' })
  await laptop.getByRole('button', { name: 'Start skriving' }).click()
  await writeAsScripted(room, 'utfordringer', [
    ['nav', nav],
    ['slt', slt],
  ])
  await laptop.context().close()
  await reserve.getByRole('button', { name: 'Vis alle lappene' }).click()
  await expect(nav.getByText(textOf(room, 'c14'))).toBeVisible()
})

test('MTG-48 notes are shared one each in turn, and two are hidden', async () => {
  await reserve.getByLabel('Område', { exact: true }).first().selectOption({ label: 'Det som fungerer' })
  await reserve.getByLabel('Én og én, den som skrev, velger').check()
  await reserve.getByRole('button', { name: 'Start skriving' }).click()
  await addNote(slt, textOf(room, 'f2'))
  await addNote(nav, 'Bare for meg selv')
  await reserve.getByRole('button', { name: 'Begynn å dele, én og én' }).click()
  await Promise.all([
    slt.getByRole('button', { name: `Del lappen: ${textOf(room, 'f2')}` }).click(),
    nav.getByRole('button', { name: 'Stå over' }).click(),
  ])
  await expect(nav.getByText(textOf(room, 'f2'))).toBeVisible()
  await reserve.getByRole('button', { name: 'Avslutt delingen' }).click()
  await reserve.getByRole('button', { name: 'Se tavla' }).click()
  for (const card of ['c13', 'c14']) {
    const text = textOf(room, card)
    await reserve.getByRole('button', { name: new RegExp(`^Handlinger: ${text.slice(0, 15)}`) }).click()
    await reserve.getByRole('button', { name: 'Skjul …' }).click()
    await reserve.getByRole('dialog').getByRole('button', { name: 'Skjul', exact: true }).click()
    await expect(nav.getByText(text)).toBeHidden()
  }
  await reserve.locator('.phone-nav button').first().click()
  for (const text of [textOf(room, 'c14'), 'Bare for meg selv']) {
    expect(await (await reserve.request.get(`/api/boards/${room.boardId}/summary.md`)).text()).not.toContain(text)
  }
})

test('MTG-48 wordings get the dots of the script, one a reservation, and who is turned out is out', async () => {
  await reserve.getByRole('button', { name: 'Samle i temaer', exact: true }).click()
  await expect(reserve.getByLabel('Hva gis det prikker på?')).toBeVisible()
  for (const [who, card] of [
    ['familie', 'pA'],
    ['golf', 'pB'],
    ['ung2', 'pC'],
  ] as const) {
    await room.others.get(who)?.command({ type: 'proposeWording', card: makeId(), text: textOf(room, card) })
  }
  await reserve.getByLabel('Hva gis det prikker på?').selectOption('Problemstillingene')
  await reserve.getByLabel('Høyst på hver').selectOption('Høyst 2 prikker')
  await reserve.getByRole('button', { name: 'Start runden' }).click()
  const ballots = ballotsOf(room, 'v1')
  for (const [page, who] of [
    [nav, 'nav'],
    [slt, 'slt'],
  ] as const) {
    for (const card of ballots[who] ?? []) {
      await page.getByRole('button', { name: `Gi en prikk til: ${textOf(room, card)}`, exact: true }).click()
    }
  }
  await voteAsScripted(room, 'v1')
  await expect(reserve.getByText(/^11 av \d+ har brukt prikkene sine/)).toBeVisible()
  await reserve.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(nav.getByText(/11 ga prikker/)).toBeVisible()
  expect(await sumsOf(reserve, room.boardId)).toEqual(expectedSums(room, 'v1'))
  await reserve.getByRole('button', { name: 'Bli enige', exact: true }).click()
  await reserve.getByText('Sjekk om dere er enige').click()
  await reserve.getByRole('button', { name: 'Spør alle' }).click()
  await nav
    .getByRole('radio', { name: 'Enig, men …' })
    .or(nav.getByRole('button', { name: 'Enig, men …' }))
    .first()
    .click()
  await nav.getByLabel('Hva er forbeholdet ditt?').fill('Den må fortsatt gjelde dem vi følger opp over tid')
  await nav.getByRole('button', { name: 'Send forbeholdet' }).click()
  const check = () => [...room.others.values()][0]?.session?.agreement?.id ?? ''
  await expect.poll(check).not.toBe('')
  for (const person of room.others.values()) await person.putAnswer(check(), ['agree'])
  await expect(reserve.getByText('10 har svart')).toBeVisible()
  await reserve.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(slt.getByText('Den må fortsatt gjelde dem')).toBeVisible()
  await reserve.getByRole('button', { name: /^Skjul forbeholdet/ }).click()
  await expect(slt.getByText('Den må fortsatt gjelde dem')).toBeHidden()
  await reserve.getByRole('button', { name: 'Inviter' }).click()
  await reserve.getByText('Faste lenker').click()
  await reserve.getByRole('button', { name: 'Lag ny deltakerlenke' }).click()
  await reserve.getByLabel('Send også ut de som kom inn med den').check()
  await reserve.getByRole('button', { name: 'Lag ny lenke' }).click()
  await expect(nav.getByText('Du er ikke lenger med på tavla')).toBeVisible()
})
