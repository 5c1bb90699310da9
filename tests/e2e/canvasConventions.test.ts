import type { CDPSession, Page } from '@playwright/test'
import { readStrokes } from '@samtavle/shared/schema/stroke'
import { eventually } from '../helpers/eventually.ts'
import { cardPlace, cardScreen, cardTexts, fingersOn, openBoard, placeOf, points, setBoard } from './canvasBoard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** More of what people expect of any whiteboard, all of it on one board, which each test leaves as it found it. */
test.describe.configure({ mode: 'serial' })

let room: Room
let page: Page
let cdp: CDPSession

test.beforeAll(async ({ site }) => {
  const set = await setBoard(site, { settings: { editing: 'all' } })
  room = set.room
  page = set.page
  cdp = await page.context().newCDPSession(page)
})

test.afterAll(({ site }) => {
  room.close()
  expectNoFaults(site.faults)
})

const tool = (name: string) => page.getByRole('button', { name, exact: true })
const field = () => page.getByLabel('Tekst på lappen')
const is = (text: string, times: number) => () => cardTexts(room).filter((one) => one === text).length === times
const canvas = () => page.getByRole('application')

/** A key of a keyboard: what is printed on it, and where it is. */
async function press(key: string, code: string, modifiers = 0): Promise<void> {
  const text = modifiers & 2 ? '' : key
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, modifiers, text })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers })
}
const shift = 8

test('TOOL-28 a first visit shows everything', async () => {
  for (const note of [0, 1, 2]) {
    const [x, y] = await cardScreen(page, note)
    expect(x).toBeGreaterThan(84)
    expect(x).toBeLessThan(1440 - 368)
    expect(y).toBeGreaterThan(78)
    expect(y).toBeLessThan(900)
  }
})

test('TOOL-20 Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y do again', async () => {
  const before = cardPlace(room, 'null')
  const moved = () => cardPlace(room, 'null')[1] === before[1] + 8
  await page.mouse.click(...(await cardScreen(page, 0)))
  await page.keyboard.press('ArrowRight')
  await eventually('it has moved', moved)
  for (const again of ['Control+Shift+z', 'Control+y']) {
    await page.keyboard.press('Control+z')
    await eventually('it is back', () => !moved())
    await page.keyboard.press(again)
    await eventually(`${again} does it again`, moved)
  }
  await page.keyboard.press('Control+z')
  await eventually('it is back', () => !moved())
})

test('TOOL-21 Ctrl+X takes cards off the board and Ctrl+V puts them on it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.mouse.click(...(await cardScreen(page, 1)))
  await page.keyboard.press('Control+x')
  await eventually('it is gone', is('en', 0))
  await page.keyboard.press('Control+v')
  await eventually('it is there', is('en', 1))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await eventually('it is as before', () => is('en', 1)() && cardPlace(room, 'en')[1] === 420)
})

test('TOOL-22 notches, the wheel with Cmd, and a pinch as Safari tells it zoom at the pointer', async () => {
  const at = await cardScreen(page, 0)
  await page.mouse.move(...at)
  const zooms = [
    () => page.mouse.wheel(0, -120),
    async () => {
      await page.keyboard.down('Meta')
      await page.mouse.wheel(0, -30)
      await page.keyboard.up('Meta')
    },
    () =>
      canvas().evaluate((element, [clientX, clientY]) => {
        for (const [type, scale] of [
          ['gesturestart', 1],
          ['gesturechange', 1.2],
          ['gesturechange', 1.4],
        ] as const) {
          const gesture = new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true })
          element.dispatchEvent(Object.assign(gesture, { scale }))
        }
      }, at),
  ]
  for (const zoom of zooms) {
    const before = (await placeOf(page, 0)).zoom
    await zoom()
    await expect.poll(async () => (await placeOf(page, 0)).zoom).toBeGreaterThan(before * 1.1)
    const [x, y] = await cardScreen(page, 0)
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(3)
  }
  await page.keyboard.press('Shift+Digit1')
  await expect(page.getByText('100 %')).toBeVisible()
})

test('TOOL-23 a double click edits or begins a note, Enter edits, Escape goes one step out and keeps the words', async () => {
  await page.mouse.dblclick(...(await cardScreen(page, 2)))
  await expect(field()).toHaveValue('to')
  await page.keyboard.press('End')
  await page.keyboard.type(' til')
  await page.keyboard.press('Escape')
  await eventually('the words are kept', is('to til', 1))
  await expect(canvas()).toBeFocused()
  await expect(page.getByRole('option', { selected: true })).toHaveText([/^to til/])
  await page.keyboard.press('Enter')
  await expect(field()).toHaveValue('to til')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Det du har valgt' })).toBeHidden()
  await page.mouse.dblclick(300, 650)
  await page.keyboard.type('Ny')
  await page.keyboard.press('Escape')
  await eventually('there is a new one', is('Ny', 1))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await eventually('all is as before', () => is('to', 1)() && is('Ny', 0)())
  await page.keyboard.press('Escape')
})

test('TOOL-24 on a Norwegian keyboard letters count as typed and digits by their place', async () => {
  await canvas().focus()
  await press('?', 'Minus', shift)
  await expect(page.getByRole('heading', { name: 'Hjelp og hurtigtaster' })).toBeVisible()
  await page.keyboard.press('Escape')
  await press('+', 'Minus')
  await expect(page.getByText('125 %')).toBeVisible()
  await press('!', 'Digit1', shift)
  await expect(page.getByText('100 %')).toBeVisible()
  await page.mouse.click(...(await cardScreen(page, 0)))
  await press('"', 'Digit2', shift)
  await expect(page.getByText('200 %')).toBeVisible()
  await press('!', 'Digit1', shift)
  // Where others have their L, this keyboard has an H.
  await press('h', 'KeyL')
  await expect(tool('Flytt utsnittet')).toHaveAttribute('aria-pressed', 'true')
  await press('V', 'KeyV', shift)
  await expect(tool('Velg og flytt')).toHaveAttribute('aria-pressed', 'true')
  for (const [key, code] of [
    ['ø', 'Semicolon'],
    ['æ', 'Quote'],
    ['å', 'BracketLeft'],
  ] as const)
    await press(key, code)
  await expect(tool('Velg og flytt')).toHaveAttribute('aria-pressed', 'true')
})

test('TOOL-25 while one types or composes, letters are letters', async () => {
  await page.mouse.dblclick(300, 650)
  await page.keyboard.type('hfld v?')
  await expect(field()).toHaveValue('hfld v?')
  await expect(tool('Velg og flytt')).toHaveAttribute('aria-pressed', 'true')
  await cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  await page.keyboard.press('Escape')
  await expect(field()).toBeVisible()
  await cdp.send('Input.insertText', { text: '日' })
  await expect(field()).toHaveValue(/^hfld v\?.*日$/)
  await field().fill('')
  await page.keyboard.press('Escape')
  await expect(field()).toBeHidden()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('nh')
  await expect(page.getByLabel('Søk i lappene')).toHaveValue('nh')
  await page.keyboard.press('Escape')
})

test('TOOL-26 a pen draws while the hand that holds it lies on the screen', async () => {
  const before = await placeOf(page, 0)
  await page.keyboard.press('d')
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      pointerType: 'pen',
      clickCount: 1,
    })
  const palm = (type: string, x: number, y: number) =>
    canvas().evaluate(
      (element, [name, clientX, clientY]) =>
        element.dispatchEvent(
          new PointerEvent(name, { pointerId: 77, pointerType: 'touch', clientX, clientY, bubbles: true }),
        ),
      [type, x, y] as const,
    )
  await pen('mousePressed', 500, 650)
  await palm('pointerdown', 600, 700)
  for (const [x, y] of points) await pen('mouseMoved', 500 + x, 650 + y)
  await palm('pointermove', 640, 720)
  await palm('pointerup', 640, 720)
  await pen('mouseReleased', 500 + 184, 650)
  const drawn = () => readStrokes(room.leader.doc).filter(({ live }) => live)
  await eventually('there is a line', () => drawn().length === 1)
  expect(drawn()[0]?.points.length).toBeGreaterThan(12)
  expect(await placeOf(page, 0)).toEqual(before)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await eventually('it is taken back', () => drawn().length === 0)
})

test('TOOL-27 two fingers zoom between them and take the board along; a second finger ends what the first began', async ({
  site,
}) => {
  const touched = await openBoard(site, room, 'facilitator', { hasTouch: true })
  const touch = await fingersOn(touched)
  const [x, y] = await cardScreen(touched, 2)
  await touch('touchStart', [x - 30, y])
  await touch('touchEnd')
  await expect(touched.getByRole('option', { selected: true })).toHaveText(/^to/)
  const place = cardPlace(room, 'to')
  await touch('touchStart', [x, y])
  await touch('touchMove', [x + 20, y + 20])
  await touch('touchStart', [x + 20, y + 20], [x + 120, y + 20])
  await touch('touchMove', [x - 40, y + 70], [x + 180, y + 70])
  await touch('touchEnd')
  await expect.poll(async () => (await placeOf(touched, 2)).zoom).toBeGreaterThan(1.9)
  const after = await placeOf(touched, 2)
  expect(after.zoom).toBeCloseTo(2.2, 1)
  expect(cardPlace(room, 'to')).toEqual(place)
})

test('CAN-31 a web address in a note is opened from its bar, in a tab that knows nothing of the board', async () => {
  await page.mouse.dblclick(300, 650)
  await page.keyboard.type('Se https://eksempel.invalid/plan.')
  await page.keyboard.press('Escape')
  const link = page.getByRole('link', { name: 'Åpne eksempel.invalid' })
  await expect(link).toHaveAttribute('href', 'https://eksempel.invalid/plan')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await page.keyboard.press('Delete')
  await eventually('it is gone', () => cardTexts(room).length === 3)
})
