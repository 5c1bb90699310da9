import type { Page } from '@playwright/test'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

const question = 'Hvorfor har unge ingen steder å gå?'
const byPhone = 'Hva skal til for at unge har et sted å være?'
const byList = 'Hvordan kan vi snakke med de unge, og ikke om dem?'
const merged = 'Hvordan kan vi, sammen med de unge, lage et sted å være?'

const linkOf = ({ boardId, secrets }: Room, role: 'facilitator' | 'participant') => `/b/${boardId}#${secrets[role]}`

async function propose(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Foreslå et annet spørsmål' }).click()
  await page.getByLabel('Formuleringen').fill(text)
  await page.getByRole('button', { name: 'Legg fram' }).click()
  await expect(page.getByRole('checkbox', { name: `Merk forslaget: ${text}` })).toBeVisible()
}

test('WRK-20 a problem statement is proposed by phone and in the list, merged and chosen on a PC', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0, { brief: { question } })
  await room.leader.command({ type: 'step', kind: 'discuss' })

  const phone = await site.arrive('phone')
  await phone.goto(linkOf(room, 'participant'))
  await propose(phone, byPhone)
  await expectAccessible(phone)

  const list = await site.arrive('laptop')
  await list.goto(linkOf(room, 'participant'))
  await list.getByRole('button', { name: 'Listevisning' }).click()
  await propose(list, byList)
  await expectAccessible(list)
  await list.keyboard.press('Escape')
  await expect(list.getByRole('main').getByText(byPhone)).toBeVisible()

  const pc = await site.arrive('laptop')
  await pc.goto(linkOf(room, 'facilitator'))
  await pc.getByRole('button', { name: 'Problemstillingen' }).click()
  await expect(pc.getByRole('region', { name: 'Spørsmålet vi begynte med' })).toContainText(question)
  for (const text of [byPhone, byList]) await pc.getByRole('checkbox', { name: `Merk forslaget: ${text}` }).check()
  await pc.getByRole('heading', { name: 'Sett sammen 2 forslag til ett' }).waitFor()
  await pc.getByLabel('Formuleringen').fill(merged)
  await pc.getByRole('button', { name: 'Legg fram' }).click()
  await expect(pc.getByText('2 tidligere formuleringer', { exact: true })).toBeVisible()
  await pc.getByRole('button', { name: `Gå videre med denne: ${merged}` }).click()
  await expectAccessible(pc)

  await expect(phone.getByRole('region', { name: 'Dette går vi videre med' })).toContainText(merged)
  room.close()
  expectNoFaults(site.faults)
})

test('WRK-21 a note becomes a measure by phone, on a PC and in the list, and what came of it is said there', async ({
  site,
}) => {
  const room = await fillRoom(site.server.url, 0)
  const note = makeId()
  const text = 'Lage middag sammen'
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: note, kind: 'note', text, place: [room.area, 24, 88] }, origin),
  )
  await room.leader.command({ type: 'step', kind: 'decide' })

  const write = async (page: Page, measure: string) => {
    await page.getByRole('radio', { name: 'Tiltak' }).check({ force: true })
    await page.getByLabel('Hva vil dere prøve?').fill(measure)
    await page.getByLabel('Kommer fra lappen').selectOption({ label: text })
    await page.getByRole('button', { name: 'Legg til', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Tiltak', exact: true }).getByText(measure)).toBeVisible()
  }
  const phone = await site.arrive('phone')
  await phone.goto(linkOf(room, 'participant'))
  await write(phone, 'Felles middag hver uke')

  const pc = await site.arrive('laptop')
  await pc.goto(linkOf(room, 'facilitator'))
  await write(pc, 'Finne et kjøkken')
  await pc.getByRole('button', { name: 'Listevisning' }).click()
  await pc.getByRole('button', { name: 'Handlinger: Felles middag hver uke' }).click()
  await pc.getByRole('button', { name: 'Mer om kortet' }).click()
  await pc.getByLabel('Hva lærte vi?').fill('Flere kom da vi spurte dem')
  await expectAccessible(pc)
  await pc.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(pc.getByText('Flere kom da vi spurte dem')).toBeVisible()
  await expect(phone.getByText('Mangler ansvarlig').first()).toBeVisible()
  const read = () => room.leader.read(`/api/boards/${room.boardId}/summary.md`)
  await eventually('it is in the report', async () => (await read()).includes('Flere kom da vi spurte dem'))
  const summary = await read()
  expect(summary.split(text).length).toBeGreaterThan(3)
  room.close()
  expectNoFaults(site.faults)
})
