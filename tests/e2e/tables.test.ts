import { readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Notes that come from a table somewhere else. */

const csv = 'Område;Tema;Tekst\nUte;Sitte;Flere benker\nUte;;Lys i løypa\n;;\nInne;Tilbud;"Åpent, hver kveld"\n'
const file = { name: 'innspill.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

test.afterEach(({ site }) => expectNoFaults(site.faults))

const live = (room: Room): string[] =>
  readCards(room.leader.doc)
    .filter((card) => card.live)
    .map(({ text }) => text)
    .sort()

test('IMP-17 by clicking: a file becomes notes on an open board, and that is undone', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  const leader = await site.arrive('laptop')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await leader.getByRole('button', { name: 'Hent inn lapper' }).click()
  await leader.getByLabel('Velg fil').setInputFiles(file)
  const dialog = leader.getByRole('dialog')
  await expect(dialog.getByLabel('Teksten på lappene')).toHaveValue('2')
  await expect(dialog.getByText('i Ute · Sitte')).toBeVisible()
  await expectAccessible(leader)
  await dialog.getByRole('button', { name: 'Legg til 3 lapper' }).click()
  await expect(dialog.getByText('3 lapper er lagt til på tavla.')).toBeVisible()
  await eventually('they are there', () => live(room).join() === 'Flere benker,Lys i løypa,Åpent, hver kveld')
  await dialog.getByRole('button', { name: 'Angre' }).click()
  await expect(dialog.getByText('Angret.')).toBeVisible()
  await eventually('they are gone', () => live(room).length === 0)
  room.close()
})

test('IMP-18 by clicking: pasted rows become a new board; what is no table is refused with what to do', async ({
  site,
}) => {
  const maker = await site.arrive('laptop')
  await maker.goto('/')
  await maker.getByRole('button', { name: 'Ny tavle av en tabell' }).click()
  const dialog = maker.getByRole('dialog')
  const picture = { name: 'bilde.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) }
  await dialog.getByLabel('Velg fil').setInputFiles(picture)
  await expect(dialog.getByText('Fila er ikke en tabell.')).toBeVisible()
  await dialog.getByLabel('Eller lim inn rader').fill('Et sted å være\nNoen å snakke med')
  await dialog.getByRole('button', { name: 'Les radene' }).click()
  await dialog.getByLabel('Hva heter tavla?').fill('Innspill fra skjema')
  await dialog.getByRole('button', { name: 'Lag tavle med 2 lapper' }).click()
  await expect(maker.getByRole('heading', { name: 'Innspill fra skjema', level: 1 })).toBeVisible()
})
