import type { Page } from '@playwright/test'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { cardWith, fillRoom, type Room, writeAlone } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** One meeting with a projector in the room. */
test.describe.configure({ mode: 'serial' })

const projector = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'no-preference' } as const
const notes = ['Et hus midt i sentrum', 'Lage middag sammen', 'Buss hjem etter klokka ni', 'Noe annet enn idrett']

let screen: Page
let leader: Page
let room: Room

test.beforeAll(async ({ site }) => {
  screen = await site.arrive('laptop', projector)
  leader = await site.arrive('laptop')
  room = await fillRoom(site.server.url, 4, {
    brief: { question: 'Hva skal til for å trives her?' },
    settings: { names: 'on' },
  })
})

test.afterAll(() => room.close())

/** Types the code that the screen shows as the leader, on the leader's own device. */
async function pair(): Promise<void> {
  const code = screen.locator('.screen-pairing-code')
  await expect(code).toHaveText(/^\w{4} \w{4}$/)
  await leader.getByRole('button', { name: 'Storskjerm' }).click()
  const dialog = leader.getByRole('dialog', { name: 'Storskjerm' })
  await dialog.getByLabel('Koden på storskjermen').fill((await code.textContent()) ?? '')
  await dialog.getByRole('button', { name: 'Koble til' }).click()
  await expect(dialog.getByText('Skjermen er koblet til')).toBeVisible()
  await expectAccessible(leader)
  await dialog.getByRole('button', { name: 'Lukk' }).click()
}

/** What is on the screen is read from the back row, by anybody, tells of nobody, and cannot be pressed. */
async function expectFitForWall(): Promise<void> {
  expect(await smallType(screen)).toEqual([])
  await expect(screen.locator('button, a, input, select, textarea, [tabindex]')).toHaveCount(0)
  await expect(screen.getByText(/Nordmann|Ledersen/)).toHaveCount(0)
  await expectAccessible(screen)
}

/** Texts in sight that are set under 28 px, with their sizes. */
const smallType = (page: Page) =>
  page.evaluate(() => {
    const small: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement
      if (!around || !text.textContent?.trim() || around.closest('.ds-sr-only')) continue
      const size = Number.parseFloat(getComputedStyle(around).fontSize)
      if (around.checkVisibility() && size < 28) small.push(`${text.textContent} ${size}px`)
    }
    return small
  })

const pageMark = () => screen.locator('.screen-page-mark')
const heading = () => screen.getByRole('heading', { level: 1 })

test('WEB-60 a screen shows a code, and follows the board once a facilitator has typed it on their own device', async () => {
  await screen.goto('/screen')
  await expectFitForWall()
  await leader.goto(`${routes.boardPage(room.boardId)}#${room.secrets.facilitator}`)
  await pair()
  await expect(heading()).toHaveText('Hva skal til for å trives her?')
  expect(new URL(screen.url()).pathname).toBe(routes.screenPage(room.boardId))
  await expect(screen.getByText('Vi ber ikke om navn')).toBeHidden()
  await expectFitForWall()
})

test('WEB-61 a code that no screen shows is met with a sentence that says so', async () => {
  await leader.getByRole('button', { name: 'Storskjerm' }).click()
  const dialog = leader.getByRole('dialog', { name: 'Storskjerm' })
  await dialog.getByLabel('Koden på storskjermen').fill('0000 0000')
  await dialog.getByRole('button', { name: 'Koble til' }).click()
  await expect(dialog.getByText('Ingen skjerm viser denne koden.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lukk' }).click()
})

test('WEB-62 while people arrive there is a QR of 700 px, the address, the code, and how many are in', async () => {
  await room.leader.command({ type: 'door', open: true })
  const code = screen.getByRole('img', { name: 'QR-kode som fører til tavla' })
  await expect(code).toBeVisible()
  expect((await code.boundingBox())?.width).toBeCloseTo(700, 0)
  await expect(screen.getByRole('complementary', { name: 'Bli med' })).toContainText(/[0-9A-Z]{4} [0-9A-Z]{4}/)
  // The four with phones and the one who leads, in two browsers that are two devices; readers do not count.
  await expect(screen.getByText('6 er inne')).toBeVisible()
  await expectFitForWall()
})

test('WEB-63 while people write there is the question, the promise, the time, and how many have written', async () => {
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  await room.leader.command({ type: 'timer', act: 'start', ms: 240_000 })
  await writeAlone(room, notes)
  await expect(heading()).toHaveText('Hva savner du her?')
  await expect(screen.getByText('Verken møteleder eller deltakere ser teksten.')).toBeVisible()
  await expect(screen.getByRole('timer')).toHaveText(/^0[34]:\d\d$/)
  await expect(screen.getByText('4 har skrevet')).toBeVisible()
  expect((await screen.getByRole('img', { name: /QR/ }).boundingBox())?.width).toBeCloseTo(400, 0)
  expect(await screen.content()).not.toContain(notes[0])
  await expectFitForWall()
})

test('WEB-64 the notes are shown in large type when they are revealed', async () => {
  await room.leader.command({ type: 'reveal', area: room.area })
  for (const note of notes) await expect(screen.getByText(note)).toBeInViewport()
  await expectFitForWall()
})

test('WEB-65 what does not fit goes over pages, which a facilitator turns from their own device', async () => {
  const more = Array.from({ length: 40 }, (_, i) => `Lapp nummer ${i + 1} sier litt mer om hva som skal til`)
  await room.leader.command({ type: 'screen', act: 'hold' })
  await room.leader.write((doc, origin) => {
    for (const [i, text] of more.entries()) {
      createCard(doc, { id: makeId(), kind: 'note', text, place: [room.area, 20, 200 + 160 * i] }, origin)
    }
  })
  await expect(pageMark()).toHaveText(/^side 1 av \d$/)
  await expectFitForWall()
  await leader.getByRole('button', { name: 'Storskjerm' }).click()
  await leader.getByRole('button', { name: 'Neste side' }).click()
  await expect(pageMark()).toHaveText(/^side 2 av \d$/)
  await leader.getByRole('button', { name: 'Forrige side' }).click()
  await expect(pageMark()).toHaveText(/^side 1 av \d$/)
})

test('WEB-72 pages turn by themselves when they may, and never where motion is unwanted; a clicker stops them', async () => {
  const auto = leader.getByRole('button', { name: 'Bla av seg selv' })
  await expect(auto).toHaveAttribute('aria-pressed', 'false')
  await screen.clock.install()
  await screen.emulateMedia({ reducedMotion: 'reduce' })
  await auto.click()
  await expect(auto).toHaveAttribute('aria-pressed', 'true')
  await leader.getByRole('button', { name: 'Lukk' }).click()
  await screen.clock.fastForward('01:00')
  await expect(pageMark()).toHaveText(/^side 1 av \d$/)
  await screen.emulateMedia({ reducedMotion: 'no-preference' })
  await expect(async () => {
    await screen.clock.fastForward('00:13')
    await expect(pageMark()).not.toHaveText(/^side 1 av \d$/, { timeout: 500 })
  }).toPass()
  await screen.keyboard.press('PageUp')
  const stopped = (await pageMark().textContent()) ?? ''
  await screen.clock.fastForward('01:00')
  await expect(pageMark()).toHaveText(stopped)
})

test('WEB-66 in a secret round there is how many have given dots, and no sums; then how the dots fell', async () => {
  const [house = '', dinner = '', bus = '', other = ''] = await Promise.all(notes.map((note) => cardWith(room, note)))
  const roundId = makeId()
  await room.leader.command({
    type: 'openRound',
    roundId,
    title: 'Hva er viktigst?',
    on: [house, dinner, bus, other],
    budget: 2,
  })
  for (const [i, dots] of [
    [house, house],
    [house, dinner],
    [house, bus],
    [house, house],
  ].entries()) {
    await room.people[i]?.putAnswer(roundId, dots)
  }
  await expect(heading()).toHaveText('Hva er viktigst?')
  await expect(screen.getByText('Hver har 2 prikker.')).toBeVisible()
  await expect(screen.getByText('4 har gitt prikker')).toBeVisible()
  await expect(screen.getByText(notes[0] ?? '')).toHaveCount(0)
  await expectFitForWall()
  await room.leader.command({ type: 'closeRound', roundId })
  await expect(heading()).toHaveText('Slik fordelte prikkene seg')
  await expect(screen.getByText('4 ga prikker · alle er brukt · 1 forslag fikk ingen')).toBeVisible()
  const rows = screen.locator('.screen-rows li')
  await expect(rows).toHaveText([/1Et hus midt i sentrum\s*6/, /2.*like mange prikker1/, /2.*like mange prikker1/])
  await expectFitForWall()
})

test('WEB-67 a live round shows the sums as they come', async () => {
  const house = await cardWith(room, notes[0] ?? '')
  const roundId = makeId()
  await room.leader.command({ type: 'openRound', roundId, title: 'Og nå?', on: [house], budget: 1, secret: false })
  await room.people[0]?.putAnswer(roundId, [house])
  await expect(screen.locator('.screen-rows li')).toHaveText([/1Et hus midt i sentrum\s*1/])
  await expectFitForWall()
  await room.leader.command({ type: 'cancelRound', roundId })
})

test('WEB-68 what is agreed on is a list of decisions and measures; at the end there is the question and where to follow', async () => {
  await room.leader.command({ type: 'step', kind: 'decide' })
  await room.leader.write((doc, origin) => {
    createCard(doc, { id: makeId(), kind: 'decision', text: 'Vi går for et hus', place: [room.area, 0, 0] }, origin)
    createCard(doc, { id: makeId(), kind: 'measure', text: 'Finne lokale', place: [room.area, 0, 0] }, origin)
  })
  await expect(screen.getByText('Vi går for et hus')).toBeVisible()
  await expect(screen.getByText('Mangler ansvarlig')).toBeVisible()
  await expectFitForWall()
  await room.leader.command({ type: 'step', kind: 'pulse' })
  await expect(heading()).toHaveText('Hvordan var møtet?')
  await expect(screen.getByText('Ta vare på lenka')).toBeVisible()
  await expectFitForWall()
})

test('WEB-69 type follows the size of the screen', async () => {
  const size = () => heading().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const at1080 = await size()
  await screen.setViewportSize({ width: 3840, height: 2160 })
  expect(await size()).toBeCloseTo(2 * at1080, 1)
  await screen.setViewportSize({ width: 1280, height: 720 })
  expect(await size()).toBeCloseTo((2 / 3) * at1080, 1)
  await screen.setViewportSize(projector.viewport)
})

test('WEB-70 when the server goes away a small mark says so, the scene stays, and both come back by themselves', async ({
  site,
}) => {
  const waiting = await site.arrive('laptop', projector)
  await waiting.goto('/screen')
  const code = waiting.locator('.screen-pairing-code')
  await expect(code).toHaveText(/^\w{4} \w{4}$/)
  const before = (await code.textContent()) ?? ''
  await site.server.kill()
  const lost = screen.getByText('Ingen kontakt akkurat nå.')
  await expect(lost).toBeVisible({ timeout: 20_000 })
  await expect(heading()).toHaveText('Hvordan var møtet?')
  expect(await smallType(screen)).toEqual([])
  await expect(screen.getByRole('dialog')).toHaveCount(0)
  await site.server.start()
  await expect(lost).toBeHidden({ timeout: 30_000 })
  await room.leader.command({ type: 'step', kind: 'discuss', title: 'Hva legger dere merke til?' })
  await expect(screen.getByText('Hva legger dere merke til?')).toBeVisible()
  await expect(code).not.toHaveText(before, { timeout: 20_000 })
})

test('WEB-71 a screen whose board is deleted says so calmly, and shows a code for the next one', async () => {
  await room.leader.http.text('DELETE', routes.board(room.boardId))
  await expect(heading()).toHaveText('Tavla er slettet.')
  await expect(screen.locator('.screen-pairing-code')).toHaveText(/^\w{4} \w{4}$/)
  await expectFitForWall()
})

test.afterAll(({ site }) => expectNoFaults(site.faults))
