import { readFile } from 'node:fs/promises'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { fillRoom } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('OWN-6 by clicking: own words are downloaded, then deleted, and the receipt can be printed and downloaded', async ({
  site,
}) => {
  const room = await fillRoom(site.server.url, 0)
  const kari = await site.arrive('phone')
  await kari.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(kari.getByRole('main').first()).toBeVisible()
  await kari.goto(`/b/${room.boardId}/settings`)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'lederens', place: [room.area, 24, 88] }, origin),
  )
  await room.leader.command({ type: 'step', kind: 'write', area: room.area })
  await kari.goto(`/b/${room.boardId}`)
  await kari.getByRole('textbox').fill('et sted å være')
  await kari.getByRole('button', { name: 'Legg til lappen' }).click()
  await expect(kari.getByText('et sted å være')).toBeVisible()
  await kari.goto(`/b/${room.boardId}/settings`)
  const download = kari.waitForEvent('download')
  await kari.getByRole('link', { name: 'Tekst til å lese' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('et sted å være')
  expect(text).not.toContain('lederens')
  await kari.getByRole('button', { name: 'Slett alt jeg har skrevet' }).click()
  await kari.getByRole('button', { name: /^Ja/ }).click()
  await expect(kari.getByText('1 kladd slettet')).toBeVisible()
  await expectAccessible(kari)
  const receipt = kari.waitForEvent('download')
  await kari.getByRole('button', { name: 'Last ned kvitteringen' }).click()
  expect(await readFile(await (await receipt).path(), 'utf8')).toMatch(/Hjørnet[\s\S]*1 kladd slettet/)
  room.close()
  expectNoFaults(site.faults)
})
