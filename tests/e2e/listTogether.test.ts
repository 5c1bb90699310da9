import type { Page } from '@playwright/test'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, moveCard, readCards, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { announced, openListView, pressButton, slip, tabTo, typeIn } from './keyboard.ts'
import { cardWith, fillRoom, type Room } from './room.ts'
import { type Device, expect, expectNoFaults, test } from './site.ts'

/** The list while others are on the same board: nobody's caret or focus is taken, and everything has its way back. */

let room: Room
const proposals = makeId()
const texts = [
  'Et sted som er åpent',
  'Buss hjem etter klokka ni',
  'Samarbeidskonstellasjoner og oversettelsesperspektivet',
]

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 1, { settings: { editing: 'all' } })
  await room.leader.write((doc, origin) =>
    createArea(doc, { id: proposals, title: 'Forslag', prompt: '', rect: [1000, 0, 900, 700], order: 'a1' }, origin),
  )
  for (const [i, text] of texts.entries()) {
    await room.leader.write((doc, origin) =>
      createCard(doc, { id: makeId(), kind: 'note', text, place: [room.area, 24 + 184 * i, 88] }, origin),
    )
  }
})

test.afterEach(() => room.close())

async function come(arrive: (device: Device) => Promise<Page>, role: 'facilitator' | 'participant' | 'viewer') {
  const page = await arrive('laptop')
  await page.goto(`/b/${room.boardId}#${room.secrets[role]}`)
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await openListView(page)
  await expect(slip(page, texts[0] ?? '')).toBeVisible()
  return page
}

test('WEB-51 the choice of the list is remembered on the device, and the first Tab stop leads back', async ({
  site,
}) => {
  const page = await come(site.arrive, 'participant')
  await page.reload()
  await expect(slip(page, texts[0] ?? '')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('application', { name: 'Tavle' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('application', { name: 'Tavle' })).toBeVisible()
})

test('WEB-52 who writes in a note keeps field and caret while others write in it, move it and take it away', async ({
  site,
}) => {
  const page = await come(site.arrive, 'participant')
  const [text = ''] = texts
  const card = await cardWith(room, text)
  await pressButton(page, `Handlinger: ${text}`)
  await pressButton(page, 'Endre teksten')
  const field = page.getByRole('textbox', { name: `Endre lappen: ${text}` })
  await expect(field).toBeFocused()
  await page.keyboard.type(' alltid')
  const { leader } = room
  await cardWith(room, `${text} alltid`)
  await leader.write((doc, origin) => editCardText(doc, card, `Kanskje: ${text} alltid`, origin))
  await expect(field).toHaveValue(`Kanskje: ${text} alltid`)
  await leader.write((doc, origin) => moveCard(doc, card, [proposals, 24, 88], origin))
  await page.keyboard.type('!')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`Kanskje: ${text} alltid!`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Handlinger: Kanskje/ })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Forslag' })).toContainText(`Kanskje: ${text} alltid!`)
  await page.keyboard.press('Enter')
  await pressButton(page, 'Endre teksten')
  await page.keyboard.type(' Ja')
  await leader.write((doc, origin) => setCardLive(doc, card, false, origin))
  await page.keyboard.type(' da')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Ikke lagret tekst' })).toContainText(`${text} alltid! Ja da`)
})

test('WEB-53 a note that others move takes the focus along; one that they take away leaves it with its neighbour', async ({
  site,
}) => {
  const page = await come(site.arrive, 'participant')
  const [first = '', second = ''] = texts
  const card = await cardWith(room, first)
  await tabTo(page, page.getByRole('button', { name: `Handlinger: ${first}` }))
  await room.leader.write((doc, origin) => moveCard(doc, card, [proposals, 24, 88], origin))
  await expect(page.getByRole('region', { name: 'Forslag' })).toContainText(first)
  await expect(page.getByRole('button', { name: `Handlinger: ${first}` })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: `Handlinger: ${second}` }), 'Shift+Tab')
  const next = await cardWith(room, second)
  await room.leader.write((doc, origin) => setCardLive(doc, next, false, origin))
  await expect(slip(page, second)).toBeHidden()
  await expect(page.getByRole('button', { name: `Handlinger: ${texts[2]}` })).toBeFocused()
})

test('WEB-54 a note is moved to another area and past its neighbours, taken away, and brought back', async ({
  site,
}) => {
  const page = await come(site.arrive, 'facilitator')
  const [first = '', second = '', third = ''] = texts
  const wishes = page.getByRole('region', { name: 'Ønsker' }).getByRole('listitem')
  await pressButton(page, `Handlinger: ${first}`)
  await pressButton(page, 'Flytt ned')
  await expect(wishes).toContainText([second, first, third])
  await expect(page.getByRole('button', { name: 'Flytt ned' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(wishes).toContainText([first, second, third])
  await pressButton(page, 'Flytt til …')
  await pressButton(page, 'Forslag')
  await expect(page.getByRole('region', { name: 'Forslag' }).getByRole('listitem')).toContainText([first])
  await expect(page.getByRole('button', { name: `Handlinger: ${first}` })).toBeFocused()
  await expect(announced(page)).toContainText('Lappen er flyttet til Forslag.')
  await page.keyboard.press('Delete')
  await expect(slip(page, first)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Forslag' })).toContainText(first)
  await page.keyboard.press('Control+z')
  await expect(wishes).toContainText([first, second, third])
})

test('WEB-55 notes are written one after another in an area, and one without text is nothing', async ({ site }) => {
  const page = await come(site.arrive, 'participant')
  await pressButton(page, 'Ny lapp i «Forslag»')
  await page.keyboard.type('Et hus midt i sentrum')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Ny lapp i «Forslag»' })).toHaveValue('')
  await page.keyboard.type('Treffes på tvers av alder')
  await tabTo(page, page.getByRole('button', { name: 'Ferdig' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Ny lapp i «Forslag»' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Forslag' }).getByRole('listitem')).toContainText([
    'Et hus midt i sentrum',
    'Treffes på tvers av alder',
  ])
  const saved = () =>
    readCards(room.leader.doc).filter(({ live, place }) => live && place[0] === proposals).length === 2
  await eventually('both have reached the others', saved)
})

test('WEB-56 a theme is described anew and dissolved, and its notes stay', async ({ site }) => {
  const page = await come(site.arrive, 'facilitator')
  const [first = ''] = texts
  await pressButton(page, `Handlinger: ${first}`)
  await pressButton(page, 'Samle i tema …')
  await typeIn(page, page.getByLabel('Navn på temaet', { exact: true }), 'Sted')
  await page.keyboard.press('Enter')
  await pressButton(page, 'Endre temaet Sted')
  await typeIn(page, page.getByLabel('Hva handler temaet om?'), 'Hvor vi kan være')
  await pressButton(page, 'Lagre temaet')
  await expect(page.getByText('Hvor vi kan være')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Endre temaet Sted' })).toBeFocused()
  await page.keyboard.press('Enter')
  await pressButton(page, 'Løs opp temaet')
  await expect(page.getByRole('heading', { name: 'Sted' })).toBeHidden()
  await expect(slip(page, first)).toBeVisible()
})

test('WEB-57 a hidden note leaves all lists; its writer alone is told why, and it can be shown again', async ({
  site,
}) => {
  const [leader, writer, other] = [
    await come(site.arrive, 'facilitator'),
    await come(site.arrive, 'participant'),
    await come(site.arrive, 'participant'),
  ]
  await pressButton(writer, 'Ny lapp i «Ønsker»')
  await writer.keyboard.type('Noe om Ole')
  await writer.keyboard.press('Escape')
  await pressButton(leader, 'Handlinger: Noe om Ole')
  await pressButton(leader, 'Skjul …')
  await typeIn(leader, leader.getByLabel('Grunn til den som skrev'), 'Skriv uten navn')
  await pressButton(leader, 'Skjul')
  await expect(writer.getByText('Møtelederens grunn: Skriv uten navn')).toBeVisible()
  await expect(other.getByText('Noe om Ole')).toBeHidden()
  await expect(other.getByText('Skjult lapp')).toBeHidden()
  await expectAccessible(leader)
  await pressButton(leader, 'Vis igjen')
  await expect(slip(other, 'Noe om Ole')).toBeVisible()
})

test('WEB-58 a search shows the notes it is found in; what came while one was away is marked until it is seen', async ({
  site,
}) => {
  const page = await come(site.arrive, 'participant')
  await typeIn(page, page.getByRole('searchbox'), 'KONSTELL')
  await expect(page.getByText('1 lapp passer')).toBeVisible()
  await expect(slip(page, texts[0] ?? '')).toBeHidden()
  await page.goto('/')
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'Kom siden', place: [proposals, 24, 88] }, origin),
  )
  await page.goto(`/b/${room.boardId}`)
  await expect(page.getByText('1 ny lapp siden sist')).toBeVisible()
  await expect(slip(page, 'Kom siden').getByText('Ny', { exact: true })).toBeVisible()
  await pressButton(page, 'Gå til den første')
  await expect(page.getByRole('button', { name: 'Handlinger: Kom siden' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Merk som sett' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(slip(page, 'Kom siden').getByText('Ny', { exact: true })).toBeHidden()
})

test('WEB-59 the list reads well from 320 to 1920 px, light and dark; a phone opens it by «Se tavla»', async ({
  site,
}) => {
  const page = await come(site.arrive, 'participant')
  for (const width of [1920, 1440, 900, 720]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNothingCutOff(page)
  }
  await expectAccessible(page)
  const phone = await site.arrive('phone')
  await phone.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.getByRole('button', { name: 'Se tavla' }).click()
  await expect(slip(phone, texts[0] ?? '')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: `Handlinger: ${texts[2]}` }).click()
  await phone.setViewportSize({ width: 320, height: 700 })
  await expectNothingCutOff(phone)
  await expectAccessible(phone)
})

async function expectNothingCutOff(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(seen)
}

test('WEB-48 a reader reads the list and is offered nothing that is not theirs to do', async ({ site }) => {
  const page = await come(site.arrive, 'viewer')
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^(Handlinger|Ny lapp)/ })).toHaveCount(0)
  await expectAccessible(page)
})

test.afterAll(({ site }) => expectNoFaults(site.faults))
