import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expectAccessible } from './accessible.ts'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Boards and methods that are made of boards. */

let room: Room

test.beforeEach(async ({ site }) => {
  room = await fillRoom(site.server.url, 1)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'Flere benker', place: [room.area, 24, 88] }, origin),
  )
})

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

const settings = async (page: Page): Promise<void> => {
  await page.goto(`/b/${room.boardId}/settings#${room.secrets.facilitator}`)
}

/** The own methods of the front page. */
const ownMethods = (page: Page) => page.getByRole('region', { name: 'Egne metoder' })

test('WEB-170 a board is duplicated in one press, from its settings and from among one’s own boards', async ({
  site,
}) => {
  const leader = await site.arrive('laptop')
  await settings(leader)
  await leader.getByRole('button', { name: 'Dupliser med lapper' }).click()
  await leader.waitForURL((url) => /^\/b\/[^/]+$/.test(url.pathname) && !url.pathname.includes(room.boardId))
  await leader.goto('/')
  await leader.getByRole('switch').check()
  await leader.locator('.mine-more summary').first().click()
  await expectAccessible(leader)
  await leader
    .getByRole('button', { name: /^Dupliser uten lapper/ })
    .first()
    .click()
  await leader.waitForURL((url) => url.pathname.startsWith('/b/'))
})

test('WEB-171 a method of one’s own is kept in the browser, renamed, saved, opened, removed, brought back and used', async ({
  site,
}) => {
  const leader = await site.arrive('laptop')
  await settings(leader)
  await leader.getByRole('button', { name: 'Lagre som egen metode' }).click()
  await expect(leader.getByText('Lagret. Du finner metoden')).toBeVisible()
  await leader.goto('/')
  const own = ownMethods(leader)
  await own.getByRole('button', { name: /^Gi nytt navn/ }).click()
  await own.getByRole('textbox', { name: 'Navn på metoden' }).fill('Vårt eget opplegg')
  await leader.keyboard.press('Enter')
  await expect(own.getByRole('heading', { name: 'Vårt eget opplegg' })).toBeVisible()
  const saving = leader.waitForEvent('download')
  await own.getByRole('button', { name: /^Last ned/ }).click()
  const path = await (await saving).path()
  expect(await readFile(path, 'utf8')).not.toContain('Flere benker')
  await own.getByRole('button', { name: /^Fjern/ }).click()
  await expect(own.getByText('Ingen ennå.')).toBeVisible()
  await own.getByRole('button', { name: 'Angre' }).click()
  await own.getByLabel('Hent metode fra fil').setInputFiles(path)
  await expect(own.getByRole('heading', { name: 'Vårt eget opplegg' })).toHaveCount(2)
  await expectAccessible(leader)
  await leader.reload()
  await ownMethods(leader)
    .getByRole('button', { name: /^Lag tavle/ })
    .first()
    .click()
  await leader.waitForURL((url) => url.pathname.startsWith('/b/'))
})

test('WEB-172 what is no method, and one too many, is refused by name', async ({ site }) => {
  const leader = await site.arrive('laptop')
  await settings(leader)
  await leader.getByRole('button', { name: 'Lagre som egen metode' }).click()
  await expect(leader.getByText('Lagret. Du finner metoden')).toBeVisible()
  await leader.goto('/')
  const own = ownMethods(leader)
  const choose = own.getByLabel('Hent metode fra fil')
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await expect(own.getByRole('alert')).toHaveText(/verken en metode eller en tavle/)
  await leader.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((name) => name.startsWith('samtavle.method.'))
    for (let n = 0; n < 19; n++) localStorage.setItem(`samtavle.method.copy${n}`, localStorage.getItem(key) ?? '')
  })
  await leader.reload()
  const file = await leader.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((name) => name.startsWith('samtavle.method.'))
    return JSON.stringify(JSON.parse(localStorage.getItem(key) ?? '{}').file)
  })
  await choose.setInputFiles({ name: 'metode.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect(own.getByRole('alert')).toHaveText(/plass til 20 metoder/)
})
