import type { Page } from '@playwright/test'
import type { CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import type { Role } from '@samtavle/shared/schema/session'
import { expectAccessible } from './accessible.ts'
import { openDoor } from './meeting.ts'
import { fillRoom, type Room } from './room.ts'
import { type Device, expect, expectNoFaults, test } from './site.ts'

/** Getting people in, and out again. */

let room: Room

test.afterEach(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

type Arrive = (device: Device) => Promise<Page>

async function come(arrive: Arrive, device: Device, role: Role, page = ''): Promise<Page> {
  const person = await arrive(device)
  await person.goto(`/b/${room.boardId}${page}#${room.secrets[role]}`)
  await expect(person.getByRole('heading', { level: 1 })).toBeVisible()
  return person
}

/** A room, and its leader at a laptop. */
async function lead(site: { server: { url: string }; arrive: Arrive }, page = '', request: CreateBoardRequest = {}) {
  room = await fillRoom(site.server.url, 0, request)
  return come(site.arrive, 'laptop', 'facilitator', page)
}

async function tryCode(guest: Page, code: string): Promise<void> {
  await guest.goto('/j')
  await guest.getByLabel('Kode').fill(code)
  await guest.getByRole('button', { name: 'Bli med' }).click()
}

test('WEB-90 in a waiting room one sees nothing of the board, and goes on by oneself when all are let in', async ({
  site,
}) => {
  const leader = await lead(site)
  await leader.getByRole('button', { name: 'Inviter' }).click()
  await leader.getByLabel('La nye vente til jeg slipper dem inn').check()
  await leader.getByRole('button', { name: 'Åpne døra' }).click()
  await expect(leader.getByText('Ingen venter nå.')).toBeVisible()
  const code = /[0-9A-Z]{4} [0-9A-Z]{4}/.exec((await leader.locator('.door-code').textContent()) ?? '')?.[0] ?? ''

  const guests = [await site.arrive('phone'), await site.arrive('laptop')]
  for (const guest of guests) {
    await tryCode(guest, code)
    await expect(guest.getByRole('heading', { name: 'Velkommen! Du slippes snart inn' })).toBeVisible()
    await expect(guest.getByText('Hjørnet')).toHaveCount(0)
  }
  await expectAccessible(guests[0] as Page)
  await leader.getByRole('button', { name: 'Slipp inn alle (2)' }).click()
  for (const guest of guests) await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
  await expect(leader.getByText('Ingen venter nå.')).toBeVisible()
  await expectAccessible(leader)
})

test('WEB-91 a link made anew is shown once to copy, and turns out those who came by the old one at once', async ({
  site,
}) => {
  const leader = await lead(site, '/settings')
  const guest = await come(site.arrive, 'phone', 'participant')
  const part = leader.getByRole('region', { name: 'Lenke for deltakere' })
  await part.getByRole('button', { name: 'Lag ny deltakerlenke' }).click()
  await part.getByLabel('Send også ut de som kom inn med den').check()
  await part.getByRole('button', { name: 'Lag ny lenke' }).click()
  await expect(guest.getByRole('heading', { name: 'Du er ikke lenger med på tavla' })).toBeVisible()
  await expectAccessible(guest)
  const link = new URL(await part.getByLabel('Lenka vises bare nå. Ta vare på den.').inputValue())

  const late = await site.arrive('phone')
  await late.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(late.getByRole('heading', { name: 'Du er ikke med på denne tavla' })).toBeVisible()
  await guest.goto(link.pathname + link.hash)
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
})

test('WEB-92 who was turned out comes in again by the code, on the very page that says so', async ({ site }) => {
  const leader = await lead(site)
  const code = await openDoor(leader)
  const guest = await come(site.arrive, 'phone', 'participant')
  await leader.getByRole('button', { name: 'Inviter' }).click()
  await leader.getByText('Faste lenker').click()
  await leader.getByRole('button', { name: 'Lag ny deltakerlenke' }).click()
  await leader.getByLabel('Send også ut de som kom inn med den').check()
  await leader.getByRole('button', { name: 'Lag ny lenke' }).click()
  await guest.getByLabel('Kode').fill(code)
  await guest.getByRole('button', { name: 'Bli med' }).click()
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
})

test('WEB-93 a one-time code hands the role on', async ({ site }) => {
  const leader = await lead(site, '/settings')
  const heir = await come(site.arrive, 'laptop', 'participant')
  await expect(heir.getByRole('button', { name: 'Inviter' })).toHaveCount(0)
  await leader.getByRole('button', { name: 'Lag engangskode' }).click()
  const code = await leader.getByRole('region', { name: 'Gi rollen videre' }).locator('.door-code').textContent()
  await tryCode(heir, code ?? '')
  await expect(heir.getByRole('button', { name: 'Inviter' })).toBeVisible()
})

test('WEB-94 on a board with names, somebody is taken out, shut out and let in again by name', async ({ site }) => {
  const leader = await lead(site, '/settings', { settings: { names: 'on' } })
  const guest = await site.arrive('phone')
  await guest.goto('/')
  await guest.evaluate(
    (body) => fetch('/api/join', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    JSON.stringify({ secret: room.secrets.participant, name: 'Kari Nordmann' }),
  )
  await guest.goto(`/b/${room.boardId}`)
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
  await leader.getByRole('button', { name: 'Ta ut Kari Nordmann' }).click()
  await expect(guest.getByRole('heading', { name: 'Du er ikke lenger med på tavla' })).toBeVisible()
  await leader.getByRole('button', { name: 'Steng ute Kari Nordmann' }).click()
  await expect(leader.getByText('Utestengt')).toBeVisible()
  await guest.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await expect(guest.getByRole('heading', { name: 'Du kan ikke være med på denne tavla nå' })).toBeVisible()
  await expectAccessible(guest)
  await leader.getByRole('button', { name: 'Slipp inn Kari Nordmann igjen' }).click()
  await expect(leader.getByText('Utestengt')).toHaveCount(0)
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
})

test('WEB-96 a board with names asks for one’s name once, and takes no for an answer', async ({ site }) => {
  const leader = await lead(site, '/settings', { settings: { names: 'on' } })
  const [kari, shy] = [await site.arrive('phone'), await site.arrive('phone')]
  for (const guest of [kari, shy]) await guest.goto(`/b/${room.boardId}#${room.secrets.participant}`)
  await kari.getByLabel('Navnet ditt').fill('Kari')
  await expectAccessible(kari)
  await kari.getByRole('button', { name: 'Bruk dette navnet' }).click()
  await shy.getByRole('button', { name: 'Fortsett uten navn' }).click()
  await expect(leader.getByRole('button', { name: 'Ta ut Kari' })).toBeVisible()
  for (const guest of [kari, shy]) {
    await guest.reload()
    await expect(guest.getByRole('heading', { name: 'Hjørnet' })).toBeVisible()
    await expect(guest.getByLabel('Navnet ditt')).toHaveCount(0)
  }
})

test('WEB-95 the printed sheet says in three sentences how one joins, by the code and never by a lasting secret', async ({
  site,
}) => {
  const leader = await lead(site)
  const printed = new Promise<string>((resolve) => {
    void leader.exposeFunction('sheetPrinted', resolve)
  })
  await leader.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('.print-sheet')
      const shown = getComputedStyle(document.getElementById('root') as HTMLElement).display
      ;(window as unknown as { sheetPrinted(text: string): void }).sheetPrinted(`${shown} ${sheet?.outerHTML}`)
    }
  })
  const code = await openDoor(leader)
  await leader.emulateMedia({ media: 'print' })
  await leader.getByRole('button', { name: 'Inviter', includeHidden: true }).dispatchEvent('click')
  await leader.getByRole('button', { name: 'Skriv ut ark', includeHidden: true }).dispatchEvent('click')
  const sheet = await printed
  expect(sheet).toMatch(/^none /)
  expect(sheet).toContain('Hjørnet')
  expect(sheet).toContain(`skriv koden ${code}.`)
  expect(sheet.match(/<li>/g)).toHaveLength(3)
  for (const secret of Object.values(room.secrets)) expect(sheet).not.toContain(secret)
})
