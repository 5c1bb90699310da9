import type { BrowserContextOptions, Page } from '@playwright/test'
import type { CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import { createCard, type Place, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { fillRoom, type Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

type Site = Parameters<Parameters<typeof test>[2]>[0]['site']

/** Three notes in an area, the third below the others; x and y of their upper left corners in board units. */
const notes = [
  { text: 'null', x: 60, y: 120 },
  { text: 'en', x: 420, y: 140 },
  { text: 'to', x: 420, y: 420 },
] as const

/** Where the middle of a note is in its own box, in board units. */
const middle = { x: 84, y: 64 } as const

/** A hand's movement, in pixels. */
export const points: [number, number][] = Array.from({ length: 24 }, (_, i) => [
  i * 8,
  Math.round(30 * Math.sin(i / 3)),
])

/** A board with three notes, open at full size before somebody who leads. */
export async function setBoard(site: Site, request: CreateBoardRequest = {}): Promise<{ room: Room; page: Page }> {
  const room = await fillRoom(site.server.url, 0, request)
  for (const { text, x, y } of notes) {
    const card = { id: makeId(), kind: 'note', text, place: [room.area, x, y] } as const
    await room.leader.write((doc, origin) => createCard(doc, { ...card, place: [...card.place] }, origin))
  }
  return { room, page: await openBoard(site, room, 'facilitator') }
}

/** One board for all tests of a file, in their order; each leaves it as it found it. Its parts are there once tests run. */
export function shareBoard(): { room: Room; page: Page } {
  const shared = {} as { room: Room; page: Page }
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async ({ site }) => {
    Object.assign(shared, await setBoard(site))
  })
  test.afterAll(({ site }) => {
    shared.room?.close()
    expectNoFaults(site.faults)
  })
  return shared
}

/** The board on a page of its own, where everything has been painted. */
export async function openBoard(
  site: Site,
  room: Room,
  role: 'facilitator' | 'participant',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await site.arrive('laptop', options)
  await showBoard(page, room, role)
  return page
}

/** Opens the board on a page, and waits until everything has been painted. */
export async function showBoard(page: Page, room: Room, role: 'facilitator' | 'participant'): Promise<void> {
  await page.goto(`/b/${room.boardId}#${room.secrets[role]}`)
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  // All of it is shown at first, and not larger than at full size.
  await expect(page.getByText('100 %')).toBeVisible()
}

/** Where a note's upper left corner was put is seen now, in pixels, and how large the board is shown. */
export async function placeOf(page: Page, note: number): Promise<{ x: number; y: number; zoom: number }> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(page.locator('.canvas[data-painted="sharp"]')).toBeVisible()
  const [x = 0, y = 0, zoom = 1] = await page
    .locator('.canvas')
    .evaluate((canvas) => ((canvas as HTMLElement).dataset.camera ?? '').split(' ').map(Number))
  const { x: left, y: top } = notes[note] ?? notes[0]
  return { x: (left - x) * zoom, y: (top - y) * zoom, zoom }
}

/** The middle of a note as it was put, in pixels of the page. */
export async function cardScreen(page: Page, note: number): Promise<[number, number]> {
  const { x, y, zoom } = await placeOf(page, note)
  return [Math.round(x + middle.x * zoom), Math.round(y + middle.y * zoom)]
}

/** Fingers on a page that has a touch screen, each where it is said to be. */
export async function fingersOn(
  page: Page,
): Promise<(type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) => Promise<void>> {
  const cdp = await page.context().newCDPSession(page)
  return async (type, ...at) => {
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) })
  }
}

/** By the mouse, by so many pixels. */
export async function drag(page: Page, [x, y]: readonly [number, number], dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx, y + dy, { steps: 6 })
  await page.mouse.up()
}

export const cardTexts = ({ leader }: Room): string[] =>
  readCards(leader.doc)
    .filter(({ live }) => live)
    .map(({ text }) => text)

export const cardPlace = ({ leader }: Room, text: string): Place =>
  readCards(leader.doc).find((card) => card.text === text)?.place ?? [null, 0, 0]
