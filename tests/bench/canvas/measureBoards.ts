import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../tools/findChromium.ts'
import { type BenchPage, squareOf } from './benchPage.ts'
import { type Cost, drag, far, look, near, pan, type Stage, typing, windowSize, zoom } from './gestures.ts'
import { Heaps } from './heaps.ts'
import { type BoardName, buildPage } from './pages.ts'
import { serveFolder } from './serveFolder.ts'

declare global {
  interface Window {
    bench: BenchPage
    benchFrames: { frames: number; on: boolean }
  }
}

/** What was measured of one board at one size. */
export interface Measured {
  pan: Cost
  panFar: Cost
  zoom: Cost
  dragOne: Cost
  dragHundred: Cost
  typing: Cost
  firstPaintMs: number
  heapMB: number
}

export interface Plan {
  sizes: readonly number[]
  /** Frames per gesture. */
  frames: number
}

export const fullPlan: Plan = { sizes: [500, 2000, 10_000], frames: 180 }
export const quickPlan: Plan = { sizes: [500, 2000, 10_000], frames: 60 }

export interface Findings {
  /** By the number of notes. */
  boards: Record<number, Record<BoardName, Measured>>
  /** What a frame costs in which the wheel moves one empty box: no board in this browser costs less. */
  nothing: Cost
}

const names = ['ours', 'excalidraw'] as const

/** Measures both boards at all sizes in turn, in one browser. `say` hears how far it is. */
export async function measureBoards(plan: Plan, say: (progress: string) => void): Promise<Findings> {
  const folders = { ours: await buildPage('ours'), excalidraw: await buildPage('excalidraw') }
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  const boards: Findings['boards'] = {}
  try {
    const nothing = await measureNothing(browser, plan.frames)
    for (const size of plan.sizes) {
      const measured: Partial<Record<BoardName, Measured>> = {}
      for (const name of names) {
        say(`${size} notes: ${name}`)
        measured[name] = await measure(browser, folders[name], size, plan.frames)
      }
      boards[size] = measured as Record<BoardName, Measured>
    }
    return { boards, nothing }
  } finally {
    await browser.close()
  }
}

async function measureNothing(browser: Browser, frames: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: windowSize })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.setContent('<div id="box" style="position: absolute; inset: 0; will-change: transform"></div>')
  await page.evaluate(() => {
    let turned = 0
    const box = document.querySelector<HTMLElement>('#box')
    box?.addEventListener('wheel', ({ deltaX }) => {
      turned += deltaX
      box.style.transform = `translate(${turned}px, 0)`
    })
  })
  const cost = await pan({ page, cdp, browser: await browser.newBrowserCDPSession(), frames })
  await context.close()
  return cost
}

async function measure(browser: Browser, folder: string, size: number, frames: number): Promise<Measured> {
  const server = await serveFolder(folder)
  const context = await browser.newContext({ viewport: windowSize })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  const cdp = await context.newCDPSession(page)
  try {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const heaps = new Heaps(cdp)
    await heaps.begin()
    await page.goto(server.url)
    await page.waitForFunction(() => 'bench' in window)
    const empty = await heaps.used()
    const firstPaintMs = await page.evaluate((notes) => window.bench.open(notes), squareOf(size))
    const heapMB = (await heaps.used()) - empty
    const stage = { page, cdp, browser: await browser.newBrowserCDPSession(), frames }
    return { ...(await gesturesOn(stage, size)), firstPaintMs, heapMB }
  } finally {
    await context.close()
    server.close()
  }
}

async function gesturesOn(stage: Stage, size: number): Promise<Omit<Measured, 'firstPaintMs' | 'heapMB'>> {
  await look(stage, near(size))
  const panned = await pan(stage)
  await look(stage, far())
  const panFar = await pan(stage)
  await look(stage, { ...near(size), zoom: 0.6 })
  const zoomed = await zoom(stage)
  const dragOne = await drag(stage, 1)
  const dragHundred = await drag(stage, 100)
  return { pan: panned, panFar, zoom: zoomed, dragOne, dragHundred, typing: await typeOnBoard(stage, size) }
}

/** A note in the middle is opened for writing as each board opens one. */
async function typeOnBoard(stage: Stage, size: number): Promise<Cost> {
  const { page } = stage
  const columns = Math.ceil(Math.sqrt(size))
  const index = Math.floor(size / columns / 3) * columns + Math.floor(columns / 2)
  const note = squareOf(size)[index] ?? { x: 0, y: 0 }
  await look(stage, { x: note.x - 600, y: note.y - 400, zoom: 1 })
  await page.mouse.dblclick(684, 464)
  await page.evaluate((at) => window.bench.write(at), index)
  return typing(stage, size)
}
