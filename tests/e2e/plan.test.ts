import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addNote, doorCode, joinByCode, openDoor } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** One meeting that the plan of a method leads, from the first step to the last. */
test.describe.configure({ mode: 'serial' })

let leader: Page
let phone: Page
const notes = ['Et sted som er åpent når skolen er stengt', 'Buss hjem etter klokka ni']

/** The control in the head of the board: where the meeting is, and the way on. */
const control = (page: Page) => page.getByRole('navigation', { name: 'Plan for møtet' })
const goOn = (page: Page) => control(page).getByRole('button', { name: /^Neste steg/ })
const openPlan = (page: Page) =>
  control(page)
    .getByRole('button', { name: /^Plan for møtet/ })
    .click()
const plan = (page: Page) => page.getByRole('dialog', { name: 'Plan for møtet' })

test.beforeAll(async ({ site }) => {
  leader = await site.arrive('laptop')
  phone = await site.arrive('phone')
  await leader.goto('/')
  await leader.getByRole('button', { name: 'Individ – gruppe – plenum' }).click()
  await leader.getByRole('button', { name: 'Bruk denne' }).click()
  await leader.getByLabel('Hva heter møtet?').fill('Hjørnet')
  await leader.getByRole('button', { name: 'Lag tavla' }).click()
  await leader.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await openDoor(leader)
  await joinByCode(phone, await doorCode(leader))
})

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('WEB-137 by Neste alone one is led through the whole plan, and everybody is asked what the step asks', async () => {
  const steps = [
    ['Velkommen', 'Hvorfor er vi her? Hvem er du her som? Hva håper du på?'],
    ['Tenk alene', 'Hva tenker du om saken? Skriv én ting på hver lapp.'],
    ['Del ved bordet', 'Les opp én lapp hver, etter tur. Du kan stå over. De andre lytter.'],
    ['Velg tre ved bordet', 'Hvilke tre lapper er viktigst for dere? Flytt dem til «Bordene velger».'],
    ['Hør fra bordene', 'Hvert bord leser én lapp om gangen, etter tur.'],
    ['Samle i temaer', 'Hvilke lapper hører sammen? Gi hvert tema et navn.'],
    ['Gi prikker', 'Du har tre prikker. Gi dem til det som er viktigst for deg.'],
    ['Hva nå?', 'Hva gjør vi nå? Hvem gjør det, og når? Hvordan får de som var her vite hvordan det går?'],
  ] as const
  for (const [i, [title, prompt]] of steps.entries()) {
    await goOn(leader).click()
    const now = control(leader).getByRole('button', { name: `Steg ${i + 1} av ${steps.length}, ${title}` })
    await expect(now).toBeVisible()
    await expect(leader.getByRole('heading', { level: 2, name: prompt })).toBeVisible()
    await expect(phone.getByRole('heading', { level: 1, name: prompt })).toBeVisible()
    await expectAccessible(leader)
    if (title === 'Tenk alene') for (const note of notes) await addNote(phone, note)
    if (title === 'Del ved bordet') for (const note of notes) await expect(phone.getByText(note)).toBeVisible()
  }
  await expect(goOn(leader)).toBeDisabled()
  await expect(leader.getByText('Dere har vært gjennom hele planen.')).toBeVisible()
  await expectAccessible(phone)
})

test('WEB-138 in each step the panel says what to do, how long, and what comes next', async () => {
  await openPlan(leader)
  await plan(leader)
    .getByRole('button', { name: /Tenk alene/ })
    .first()
    .click()
  const panel = leader.getByRole('complementary', { name: 'Panel for møteleder' })
  await expect(panel.getByText(/^Be om stillhet, og skriv gjerne selv også\./)).toBeVisible()
  await panel.getByRole('button', { name: '5 min', exact: true }).click()
  await expect(panel.getByRole('timer')).toHaveText(/^04:5\d|05:00$/)
  await panel.getByRole('button', { name: 'Stopp tida' }).click()
  await expect(panel.getByText('Etterpå: Del ved bordet')).toBeVisible()
  await panel.getByRole('button', { name: 'Vis alle lappene' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Les opp én lapp hver/)
  await panel.getByRole('button', { name: 'Hopp over «Velg tre ved bordet»' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Hvert bord leser/)
  await panel.getByRole('button', { name: 'Neste: Samle i temaer' }).click()
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(/^Hvilke lapper hører sammen/)
})

test('WEB-139 the free board is left for the step one came from', async () => {
  await openPlan(leader)
  await plan(leader).getByRole('button', { name: 'Forlat planen: fri tavle' }).click()
  await expect(leader.getByRole('button', { name: 'Fortsett: Samle i temaer' })).toBeVisible()
  await goOn(leader).click()
  await expect(control(leader).getByRole('button', { name: /Samle i temaer/ })).toBeVisible()
})

test('WEB-143 a planned round opens with its dots by one press, and the plan goes on when it is closed', async () => {
  await openPlan(leader)
  await plan(leader).getByRole('button', { name: 'Endre «Gi prikker»' }).click()
  await plan(leader).getByLabel('Prikker til hver').fill('2')
  await plan(leader).getByLabel('Prikker til hver').blur()
  await expect(plan(leader).getByText('Lagret')).toBeVisible()
  await plan(leader)
    .getByRole('button', { name: /^Gi prikker/ })
    .click()
  await expect(leader.getByText('Det er ingen lapper å gi prikker til ennå.')).toBeVisible()
  await leader.getByText('Gjør det annerledes').click()
  await expect(leader.getByLabel('Prikker til hver')).toHaveValue('2')
  await leader.getByLabel('Fra område').selectOption({ label: 'Alle lappene' })
  await leader.getByRole('button', { name: 'Start runden' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/^Du har tre prikker/)
  await expect(phone.getByText('2 prikker igjen')).toBeVisible()
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(leader.getByRole('heading', { level: 2 })).toHaveText('Slik fordelte prikkene seg')
  await expect(leader.getByRole('button', { name: 'Neste: Hva nå?' })).toBeVisible()
})

test('WEB-144 the plan is changed while it is used: renamed, moved, repeated, taken out, added to, and all undone', async () => {
  await openPlan(leader)
  const steps = plan(leader).locator('.plan-name')
  await expectAccessible(leader)
  await plan(leader).getByRole('button', { name: 'Endre «Hør fra bordene»' }).click()
  await plan(leader).getByLabel('Navn på steget').first().fill('Hør fra alle')
  await plan(leader).getByLabel('Tid', { exact: true }).fill('12')
  await plan(leader).getByLabel('Tid', { exact: true }).blur()
  await expect(steps.nth(4)).toHaveText('Hør fra alle')
  await expect(plan(leader).getByText('Se lappene · 12 min · etter tur')).toBeVisible()
  await expectAccessible(leader)
  await plan(leader).getByRole('button', { name: 'Flytt opp' }).click()
  await expect(steps.nth(3)).toHaveText('Hør fra alle')
  await expect(plan(leader).getByRole('button', { name: 'Flytt opp' })).toBeFocused()
  await plan(leader).getByRole('button', { name: 'Ta steget en gang til' }).click()
  await expect(steps).toHaveCount(9)
  await plan(leader).getByRole('button', { name: 'Ta ut' }).click()
  await expect(plan(leader).getByText('«Hør fra alle» er tatt ut av planen.')).toBeVisible()
  await expect(steps).toHaveCount(8)
  await plan(leader).getByRole('button', { name: 'Angre', exact: true }).click()
  await expect(steps).toHaveCount(9)
  await plan(leader).getByText('Legg til et steg').click()
  await plan(leader).getByLabel('Hva skal dere gjøre?').selectOption({ label: 'Snakk sammen' })
  await plan(leader).getByLabel('Navn på steget').last().fill('Pust ut')
  await plan(leader).getByRole('button', { name: 'Legg til steget' }).click()
  await expect(steps.filter({ hasText: 'Pust ut' })).toBeVisible()
  await leader.keyboard.press('Escape')
})

test('WEB-145 the plan is led from a phone too, and its dialog fits', async () => {
  await leader.setViewportSize({ width: 390, height: 844 })
  await openPlan(leader)
  await expect(
    plan(leader)
      .getByRole('button', { name: /Tenk alene/ })
      .first(),
  ).toBeVisible()
  await expectAccessible(leader)
  expect(await leader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
