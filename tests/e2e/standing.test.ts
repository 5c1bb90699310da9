import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { fillRoom } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** When there is no board to see, one is told what happened, that nothing is lost, and what to do. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('WEB-100 a link that is opened while the server is away lets in by itself when it is back', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  room.close()
  const guest = await site.arrive('phone')
  await guest.goto(`/b/${room.boardId}`)
  await expect(guest.getByRole('heading', { name: 'Du er ikke med på denne tavla' })).toBeVisible()
  await site.server.kill()
  await guest.evaluate((secret) => {
    location.hash = secret
  }, room.secrets.participant)
  await expect(guest.getByRole('heading', { name: 'Vi får ikke kontakt med tavla' })).toBeVisible()
  await expect(guest.getByText('Ingenting er mistet.')).toBeVisible()
  await expectAccessible(guest)
  await site.server.start()
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible({ timeout: 20_000 })
})

test('WEB-101 a board whose file cannot be read says that it is kept, and whom to tell', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  room.close()
  const guest = await site.arrive('phone')
  await guest.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
  await site.server.stop()
  await writeFile(join(site.server.dataFolder, 'boards', `${room.boardId}.sqlite`), 'no database at all')
  await site.server.start()
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Tavla kan ikke leses akkurat nå' })).toBeVisible()
  await expect(guest.getByText('Si fra til den som driver Samtavle.')).toBeVisible()
  await expectAccessible(guest)
})

test('WEB-102 a page that is too old for the server says so, with a button that reloads it', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  const guest = await site.arrive('laptop')
  await guest.routeWebSocket(/\/sync\//, (socket) => socket.close({ code: 4426, reason: 'too-old' }))
  await guest.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(guest.getByRole('heading', { name: 'Siden er blitt gammel' })).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Last siden på nytt' })).toBeVisible()
  await expectAccessible(guest)
  room.close()
})

test('WEB-103 text that never reached a board can be copied from the page that bars it', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  const guest = await site.arrive('phone')
  await guest.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
  await guest.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ id: 'kept', text: 'Et sted å være', why: 'step' })),
    `samtavle.${room.boardId}.unsent.kept`,
  )
  await room.leader.http.text('POST', `/api/boards/${room.boardId}/links`, { role: 'participant', turnOut: true })
  await expect(guest.getByRole('heading', { name: 'Du er ikke lenger med på tavla' })).toBeVisible()
  await expect(guest.getByLabel('Teksten din')).toHaveValue('Et sted å være')
  room.close()
})

test('WEB-104 a reader is told that they read, wherever others write', async ({ site }) => {
  const room = await fillRoom(site.server.url, 0)
  for (const device of ['laptop', 'phone'] as const) {
    const reader = await site.arrive(device)
    await reader.goto(`/b/${room.boardId}#${room.secrets.viewer}`)
    await expect(reader.getByText('Du er leser. Du kan se tavla og oppsummeringen, men ikke skrive.')).toBeVisible()
  }
  room.close()
})
