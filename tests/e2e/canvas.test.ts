import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readLinks } from '@samtavle/shared/schema/link'
import { readStrokes } from '@samtavle/shared/schema/stroke'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { cardPlace, cardScreen, cardTexts, fingersOn, openBoard, placeOf, points, setBoard } from './canvasBoard.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** What people expect of any whiteboard; one test for each convention. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('TOOL-1 V, H, F, L and D pick a tool, N begins a note, and Escape goes back', async ({ site }) => {
  const { room, page } = await setBoard(site)
  for (const [key, name] of [
    ['h', 'Flytt utsnittet'],
    ['f', 'Nytt område'],
    ['l', 'Pil mellom lapper'],
    ['d', 'Tegn for hånd'],
    ['v', 'Velg og flytt'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
  }
  await page.keyboard.press('d')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Velg og flytt' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await expect(page.getByLabel('Tekst på lappen')).toBeFocused()
  await page.keyboard.press('Escape')
  room.close()
})

test('TOOL-2 a click selects, Shift and a click adds, a box selects for facilitators, Ctrl+A selects all', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.keyboard.down('Shift')
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.keyboard.up('Shift')
  await expect(page.getByText('2 lapper valgt').first()).toBeVisible()
  const [x, y] = await cardScreen(page, 0)
  await page.mouse.move(x - 110, y + 230)
  await page.mouse.down()
  await page.mouse.move(x + 40, y - 40, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^null/)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('3 lapper valgt').first()).toBeVisible()
  room.close()
})

test('TOOL-3 a participant pans by dragging empty canvas, a facilitator by space, the middle and the right button', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  for (const button of ['middle', 'right'] as const) {
    const [x, y] = await cardScreen(page, 0)
    await page.mouse.move(700, 700)
    await page.mouse.down({ button })
    await page.mouse.move(760, 730, { steps: 3 })
    await page.mouse.up({ button })
    expect(await cardScreen(page, 0)).toEqual([x + 60, y + 30])
  }
  await page.getByRole('application').focus()
  const [x, y] = await cardScreen(page, 0)
  await page.keyboard.down(' ')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 50, y - 20, { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up(' ')
  expect(await cardScreen(page, 0)).toEqual([x - 50, y - 20])
  const guest = await openBoard(site, room, 'participant')
  const [gx, gy] = await cardScreen(guest, 0)
  await guest.mouse.move(700, 700)
  await guest.mouse.down()
  await guest.mouse.move(720, 740, { steps: 3 })
  await guest.mouse.up()
  expect(await cardScreen(guest, 0)).toEqual([gx + 20, gy + 40])
  room.close()
})

test('TOOL-4 Ctrl and the wheel zoom at the pointer, a gliding wheel pans, and the wheel does what one has chosen', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const [x, y] = await cardScreen(page, 0)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -30)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await placeOf(page, 0)).zoom).toBeGreaterThan(1.1)
  const zoomed = await cardScreen(page, 0)
  expect(Math.hypot(zoomed[0] - x, zoomed[1] - y)).toBeLessThan(2)
  await page.mouse.wheel(12, 20)
  await expect.poll(() => cardScreen(page, 0)).toEqual([expect.closeTo(zoomed[0] - 12), expect.closeTo(zoomed[1] - 20)])
  await page.keyboard.press('?')
  await page.getByLabel('Musehjulet').selectOption('pan')
  await page.keyboard.press('Escape')
  const before = await placeOf(page, 0)
  await page.mouse.wheel(0, 120)
  await expect.poll(async () => (await placeOf(page, 0)).y).toBeCloseTo(before.y - 120, 0)
  expect((await placeOf(page, 0)).zoom).toBe(before.zoom)
  room.close()
})

test('TOOL-5 Alt and a drag leave a copy; Ctrl+D copies; each is undone as one step', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const [x, y] = await cardScreen(page, 0)
  await page.mouse.click(x, y)
  await page.keyboard.down('Alt')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y + 300, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await eventually('there are two of it', () => cardTexts(room).filter((text) => text === 'null').length === 2)
  await page.keyboard.press('Control+d')
  await eventually('there are three of it', () => cardTexts(room).filter((text) => text === 'null').length === 3)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await eventually('there is one of it', () => cardTexts(room).filter((text) => text === 'null').length === 1)
  room.close()
})

test('TOOL-6 arrows nudge what the pointer has chosen, with Shift further', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.mouse.click(...(await cardScreen(page, 0)))
  const before = cardPlace(room, 'null')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await eventually('it has moved', () => {
    const [, x, y] = cardPlace(room, 'null')
    return x === before[1] + 8 && y === before[2] + 64
  })
  room.close()
})

test('TOOL-7 shortcuts of a single letter can be switched off on a device', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.keyboard.press('?')
  await page.getByLabel('Hurtigtaster med bare én bokstav').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: 'Velg og flytt' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+a')
  await expect(page.getByText('3 lapper valgt').first()).toBeVisible()
  room.close()
})

test('TOOL-8 on touch a finger pans, a note moves only once it is selected, two fingers zoom, a long press opens a menu', async ({
  site,
}) => {
  const { room } = await setBoard(site)
  const page = await openBoard(site, room, 'facilitator', { hasTouch: true })
  const touch = await fingersOn(page)
  const swipe = async (from: [number, number], by: [number, number]) => {
    await touch('touchStart', from)
    for (let i = 1; i <= 4; i++) await touch('touchMove', [from[0] + (by[0] * i) / 4, from[1] + (by[1] * i) / 4])
    await touch('touchEnd')
  }
  const at = await cardScreen(page, 0)
  await swipe(at, [40, 60])
  expect(await cardScreen(page, 0)).toEqual([at[0] + 40, at[1] + 60])
  const now = await cardScreen(page, 0)
  await touch('touchStart', now)
  await touch('touchEnd')
  await swipe(now, [0, 250])
  await eventually('it has moved down by about as much', () => Math.abs((cardPlace(room, 'null')[2] ?? 0) - 370) < 15)
  const zoomBefore = (await placeOf(page, 0)).zoom
  await touch('touchStart', [760, 650], [860, 650])
  await touch('touchMove', [720, 650], [900, 650])
  await touch('touchEnd')
  await expect.poll(async () => (await placeOf(page, 0)).zoom).toBeGreaterThan(zoomBefore * 1.3)
  await touch('touchStart', [700, 800])
  await expect(page.getByRole('menu')).toBeVisible()
  await touch('touchEnd')
  room.close()
})

test('TOOL-9 an arrow is drawn from note to note, follows them, and is taken away; a line is drawn by hand', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.keyboard.press('l')
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.mouse.click(...(await cardScreen(page, 1)))
  const arrows = () => readLinks(room.leader.doc).filter(({ kind, live }) => kind === 'arrow' && live)
  await eventually('there is an arrow', () => arrows().length === 1)
  await page.keyboard.press('Escape')
  const [from, to] = [await cardScreen(page, 0), await cardScreen(page, 1)]
  await page.mouse.click((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)
  await page.keyboard.press('Delete')
  await eventually('it is gone', () => arrows().length === 0)
  await page.keyboard.press('Control+z')
  await eventually('it is back', () => arrows().length === 1)
  await page.keyboard.press('d')
  await page.mouse.move(500, 700)
  await page.mouse.down()
  for (const [x, y] of points) await page.mouse.move(500 + x, 700 + y)
  await page.mouse.up()
  await eventually('there is a line', () => readStrokes(room.leader.doc).filter(({ live }) => live).length === 1)
  room.close()
})

test('TOOL-10 rows that are pasted become notes after a question, copied notes paste as notes and as text', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('application').focus()
  await page.evaluate(() => navigator.clipboard.writeText('rad én\tmed to celler\nrad to\n\nrad tre'))
  await page.keyboard.press('Control+v')
  await page.getByRole('button', { name: 'Lag 3 lapper' }).click()
  await eventually(
    'they are there',
    () => cardTexts(room).includes('rad én – med to celler') && cardTexts(room).includes('rad tre'),
  )
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+z')
  await eventually('they are gone', () => !cardTexts(room).includes('rad tre'))
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('en')
  await page.keyboard.press('Control+v')
  await eventually('there are two', () => cardTexts(room).filter((text) => text === 'en').length === 2)
  room.close()
})

test('TOOL-11 Ctrl+G makes a theme of what is selected, after its name', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+g')
  await page.getByLabel('Hva handler lappene om?').fill('Tall')
  await page.keyboard.press('Enter')
  await eventually('all are in it', () => readCards(room.leader.doc).every(({ theme }) => theme !== null))
  room.close()
})

test('TOOL-12 Ctrl+F finds text and jumps to it; Shift+1 shows all, Shift+2 what is selected', async ({ site }) => {
  const { room, page } = await setBoard(site)
  await room.leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'Langt borte', place: [null, 9000, 7000] }, origin),
  )
  const told = (text: string) => page.getByRole('status').filter({ hasText: text })
  // What is told of those who come must not be told over what is told of the one that is found.
  await expect(told('1 ny lapp')).toBeAttached()
  await page.keyboard.press('Control+f')
  await page.getByLabel('Søk i lappene').fill('langt')
  await expect(page.getByText('1 av 1')).toBeVisible()
  await expect(told('Lapp: Langt borte')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('application')).toBeFocused()
  await page.keyboard.press('Shift+Digit2')
  await expect(page.getByText('200 %')).toBeVisible()
  await page.keyboard.press('Shift+Digit1')
  await expect(page.getByText('200 %')).toBeHidden()
  room.close()
})

test('TOOL-13 Ctrl+K finds what can be done by its name, ? shows the keys, and both can be used by everybody', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Hva vil du gjøre?' }).fill('rydd rad')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await eventually(
    'they lie in a row',
    () => new Set(readCards(room.leader.doc).map(({ place }) => place[2])).size === 1,
  )
  await page.keyboard.press('Control+z')
  await eventually('as before', () => new Set(readCards(room.leader.doc).map(({ place }) => place[2])).size > 1)
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Hjelp og hurtigtaster' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  room.close()
})
