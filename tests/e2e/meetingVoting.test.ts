import type { Page } from '@playwright/test'
import { createCard, setCardTheme } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme } from '@samtavle/shared/schema/theme'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Dots on themes, led from a phone, until there is one that most stand behind. */
test.describe.configure({ mode: 'serial' })

const titles = ['Et sted å være', 'Veien hjem', 'Noe å gjøre sammen']
let leader: Page
let phone: Page
let room: Room
const themes = titles.map(() => makeId())
const [place = '', home = '', together = ''] = titles

test.beforeAll(async ({ site }) => {
  room = await fillRoom(site.server.url, 4)
  await room.leader.write((doc, origin) => {
    for (const [i, id] of themes.entries()) {
      const card = makeId()
      createTheme(doc, { id, title: titles[i] ?? '', definition: '', order: `a${i}` }, origin)
      createCard(doc, { id: card, kind: 'note', text: `Lapp om ${titles[i]}`, place: [room.area, 200 * i, 0] }, origin)
      setCardTheme(doc, card, id, origin)
    }
  })
  leader = await site.arrive('phone')
  phone = await site.arrive('phone')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await phone.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await room.leader.command({ type: 'step', kind: 'vote' })
})

test.afterAll(() => room.close())
test.afterEach(({ site }) => expectNoFaults(site.faults))

const openRound = (): string => room.leader.session?.rounds.find(({ state }) => state === 'open')?.id ?? ''

/** The others give a dot each, to the themes of these numbers. */
async function others(dots: number[]): Promise<void> {
  for (const [i, theme] of dots.entries()) await room.people[i]?.putAnswer(openRound(), [themes[theme] ?? ''])
}

test('MTG-12 dots are given to themes, and who abstains is counted apart', async () => {
  await leader.getByLabel('Hva gis det prikker på?').selectOption('Temaene')
  await leader.getByLabel('Høyst på hver').selectOption('Høyst 1 prikk')
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Start runden' }).click()
  await phone.getByRole('button', { name: 'Jeg står over' }).click()
  await expect(phone.getByText('Du står over i denne runden.')).toBeVisible()
  await expect(leader.getByText('1 står over')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: `Gi en prikk til: ${place}` }).click()
  await expect(phone.getByText('2 prikker igjen')).toBeVisible()
  await expect(phone.getByRole('button', { name: `Gi en prikk til: ${place}` })).toBeDisabled()
  await expect(leader.getByText('1 står over')).toBeHidden()
  await others([1, 0, 1])
  await room.people[3]?.putAnswer(openRound(), ['abstain'])
  await expect(leader.getByText('4 har prikker igjen')).toBeVisible()
})

test('MTG-12 a tie is broken by one press, and the earlier round is there to look at', async () => {
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(phone.getByText('4 ga prikker · 1 står over · 1 forslag fikk ingen')).toBeVisible()
  await leader.getByText('Tell hender i rommet').click()
  await leader.getByRole('spinbutton', { name: together }).fill('6')
  await leader.getByRole('spinbutton', { name: place }).focus()
  await expect(phone.getByRole('listitem').filter({ hasText: together })).toContainText('6 hender i rommet')
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Ny runde mellom de 2 med like mange prikker' }).click()
  await expect(phone.getByText(home, { exact: true })).toBeVisible()
  await expect(phone.getByText(together, { exact: true })).toBeHidden()
  await phone.getByRole('button', { name: `Gi en prikk til: ${home}` }).click()
  await others([1, 0, 1])
  await leader.getByRole('button', { name: 'Avslutt og vis' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: home })).toContainText('3')
  await phone.getByText('1 tidligere runde').click()
  await expect(phone.getByText('4 ga prikker · 1 står over')).toBeVisible()
  await expectAccessible(phone)
})
