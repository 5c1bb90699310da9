import { createCard, readCards, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** The board as it was, as facilitators look at it. */

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 1)
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

const isThere = (text: string): boolean => readCards(room.leader.doc).some((card) => card.live && card.text === text)

test('VER-17 by clicking: the board is kept under a name, compared, brought back, and that is undone', async ({
  site,
}) => {
  const note = { id: makeId(), kind: 'note', text: 'Flere benker', place: [room.area, 24, 88] } as const
  await room.people[0]?.write((doc, origin) => createCard(doc, { ...note, place: [...note.place] }, origin))
  const leader = await site.arrive('laptop')
  await leader.goto(`/b/${room.boardId}#${room.secrets.facilitator}`)
  await leader.getByRole('link', { name: 'Tidligere versjoner' }).click()
  await leader.getByRole('textbox', { name: 'Navn på versjonen' }).fill('Før pausen')
  await leader.getByRole('button', { name: 'Ta vare på' }).click()
  const kept = leader.getByRole('button', { name: /^Før pausen/ })
  await kept.click()
  await expect(leader.getByRole('heading', { name: 'Før pausen' })).toBeFocused()
  await expect(leader.getByText('Flere benker')).toBeVisible()
  await room.leader.write((doc, origin) => {
    setCardLive(doc, note.id, false, origin)
    createCard(doc, { id: makeId(), kind: 'note', text: 'Kommet siden', place: [room.area, 224, 88] }, origin)
  })
  await leader.getByText('Hva er endret?').click()
  await expect(leader.getByText('Nye (1)')).toBeVisible()
  await expect(leader.getByText('Tatt bort (1)')).toBeVisible()
  await leader.getByRole('button', { name: 'Hent tilbake på denne tavla' }).click()
  await expect(leader.getByText('Tavla er som i «Før pausen».')).toBeVisible()
  await eventually('it is as it was', () => isThere('Flere benker') && !isThere('Kommet siden'))
  await leader.getByRole('button', { name: 'Angre' }).click()
  await expect(leader.getByText('Angret.')).toBeVisible()
  await eventually('that is undone', () => !isThere('Flere benker') && isThere('Kommet siden'))
})

test('VER-33 that a version was brought back can be undone after a reload too', async ({ site }) => {
  const id = makeId()
  await room.leader.command({ type: 'saveVersion', name: 'Tom tavle' })
  await room.leader.write((doc, origin) =>
    createCard(doc, { id, kind: 'note', text: 'Kommet siden', place: [room.area, 224, 88] }, origin),
  )
  const leader = await site.arrive('laptop')
  await leader.goto(`/b/${room.boardId}/versions#${room.secrets.facilitator}`)
  await leader.getByRole('button', { name: /^Tom tavle/ }).click()
  await leader.getByRole('button', { name: 'Hent tilbake på denne tavla' }).click()
  await expect(leader.getByText('Tavla er som i «Tom tavle».')).toBeVisible()
  await leader.reload()
  await expect(leader.getByText('Sist ble «Tom tavle» hentet tilbake')).toBeVisible()
  await leader.getByRole('button', { name: 'Angre' }).click()
  await eventually('that is undone', () => isThere('Kommet siden'))
})

test('VER-18 the page can be read and used by everybody, and by facilitators alone', async ({ site }) => {
  await room.people[0]?.write((doc, origin) =>
    createCard(
      doc,
      { id: makeId(), kind: 'note', text: 'oversettelsesperspektivet', place: [room.area, 24, 88] },
      origin,
    ),
  )
  await room.leader.command({ type: 'saveVersion', name: 'kunnskapssammenstillingen og samarbeidskonstellasjonene' })
  for (const colorScheme of ['light', 'dark'] as const) {
    const leader = await site.arrive('phone', { colorScheme })
    await leader.goto(`/b/${room.boardId}/versions#${room.secrets.facilitator}`)
    await leader.getByRole('button', { name: /^kunnskapssammenstillingen/ }).click()
    await expect(leader.getByText('oversettelsesperspektivet')).toBeVisible()
    await leader.setViewportSize({ width: 320, height: 640 })
    expect(await leader.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectAccessible(leader)
  }
  const reader = await site.arrive('laptop')
  await reader.goto(`/b/${room.boardId}/versions#${room.secrets.viewer}`)
  await expect(reader.getByText('Bare møtelederen ser tidligere versjoner.')).toBeVisible()
})
