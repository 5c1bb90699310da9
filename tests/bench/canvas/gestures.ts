import type { CDPSession, Page } from '@playwright/test'
import { noteSize, squareOf, textOf, type View } from './benchPage.ts'

/** What one gesture cost. */
export interface Cost {
  /** Main-thread time per frame, in ms. */
  ms: number
  /** Processor time per frame of the whole browser: raster, other threads and all its processes, in ms. */
  allMs: number
  fps: number
}

export const windowSize = { width: 1440, height: 900 } as const
const middle = { x: windowSize.width / 2, y: windowSize.height / 2 }

/** A page with a whiteboard under measurement. */
export interface Stage {
  page: Page
  cdp: CDPSession
  /** To the browser as a whole. */
  browser: CDPSession
  frames: number
}

/** The board as large as it can be read. */
export const near = (count: number): View => {
  const side = Math.ceil(Math.sqrt(count)) * (noteSize.width + noteSize.gap)
  return { x: side / 2 - windowSize.width / 2, y: side / 3 - windowSize.height / 2, zoom: 1 }
}

/** As much of the board as a tenth of the size shows. */
export const far = (): View => ({ x: -1000, y: -1000, zoom: 0.12 })

export async function look({ page }: Stage, view: View): Promise<void> {
  await page.evaluate((to) => window.bench.look(to), view)
  await pause(page, 400)
}

/** Pans back and forth by the wheel, 24 pixels a frame. */
export const pan = (stage: Stage): Promise<Cost> => wheels(stage, { ctrl: false, turn: 45, deltaX: 17.5, deltaY: 16.5 })

/** Zooms in and out at the pointer. */
export const zoom = (stage: Stage): Promise<Cost> => wheels(stage, { ctrl: true, turn: 30, deltaX: 0, deltaY: 3.5 })

interface Wheel {
  ctrl: boolean
  /** Frames after which it goes the other way. */
  turn: number
  deltaX: number
  deltaY: number
}

/** One turn of the wheel in each frame: what both boards are given is the same. */
function wheels(stage: Stage, wheel: Wheel): Promise<Cost> {
  return costOf(stage, () =>
    stage.page.evaluate(
      async ({ wheel: { ctrl, turn, deltaX, deltaY }, frames, at }) => {
        const target = document.elementFromPoint(at.x, at.y)
        for (let i = 0; i < frames; i++) {
          await new Promise(requestAnimationFrame)
          const way = Math.floor((i + turn / 2) / turn) % 2 === 0 ? 1 : -1
          target?.dispatchEvent(
            new WheelEvent('wheel', {
              deltaX: deltaX * way,
              deltaY: deltaY * way,
              ctrlKey: ctrl,
              clientX: at.x,
              clientY: at.y,
              bubbles: true,
              cancelable: true,
            }),
          )
        }
      },
      { wheel, frames: stage.frames, at: middle },
    ),
  )
}

/** Drags the first so many notes, held by the very first, around with the mouse. */
export async function drag(stage: Stage, count: number): Promise<Cost> {
  const { page, cdp } = stage
  await look(stage, { x: -900, y: -300, zoom: 0.6 })
  await page.evaluate((selected) => window.bench.select(selected), count)
  const from = { x: (900 + 20) * 0.6, y: (300 + 20) * 0.6 }
  await mouse(cdp, 'mousePressed', from)
  const steps = Math.min(60, stage.frames)
  const cost = await costOf(stage, async () => {
    for (let i = 0; i < steps; i++) {
      const way = i < steps / 2 ? i : steps - i
      await mouse(cdp, 'mouseMoved', { x: from.x + way * 6, y: from.y + way * 4 })
    }
  })
  await mouse(cdp, 'mouseReleased', from)
  await page.keyboard.press('Escape')
  return cost
}

/** Types in one note while 50 others change theirs, four of them in each tenth of a second. */
export async function typing(stage: Stage, count: number): Promise<Cost> {
  const { page } = stage
  await look(stage, near(squareOf(count).length))
  const others = Array.from({ length: 50 }, (_, i) => Math.floor((i * count) / 50))
  const cost = await costOf(stage, async () => {
    for (let i = 0; i < stage.frames / 6; i++) {
      const changed = [0, 1, 2, 3].map((k) => others[(i * 4 + k) % others.length] ?? 0)
      await page.evaluate(([indexes, text]) => window.bench.change(indexes, text), [changed, textOf(i + 7)] as const)
      await page.keyboard.type('a')
      await pause(page, 70)
    }
  })
  return cost
}

/** What the main thread does while something goes on, per frame that is shown. */
async function costOf({ page, cdp, browser }: Stage, act: () => Promise<unknown>): Promise<Cost> {
  await page.evaluate(() => {
    const count = { frames: 0, on: true }
    void (async () => {
      while (count.on) {
        await new Promise(requestAnimationFrame)
        count.frames++
      }
    })()
    window.benchFrames = count
  })
  const [busy, busyAll, began] = [await taskSeconds(cdp), await allSeconds(browser), performance.now()]
  await act()
  const [after, afterAll, ended] = [await taskSeconds(cdp), await allSeconds(browser), performance.now()]
  const frames = await page.evaluate(() => {
    window.benchFrames.on = false
    return window.benchFrames.frames
  })
  const perFrame = (seconds: number) => (seconds * 1000) / frames
  return { ms: perFrame(after - busy), allMs: perFrame(afterAll - busyAll), fps: (frames * 1000) / (ended - began) }
}

/** Seconds that the page's main thread has been at work: Chromium's own count, in which raster threads have no part. */
async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** Seconds that all processes of the browser have been at work. */
async function allSeconds(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

type MouseEventType = 'mouseMoved' | 'mousePressed' | 'mouseReleased'

async function mouse(cdp: CDPSession, type: MouseEventType, at: { x: number; y: number }): Promise<void> {
  const pressed = type === 'mouseMoved' ? {} : ({ clickCount: 1 } as const)
  await cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, ...pressed })
}

const pause = (page: Page, ms: number): Promise<void> =>
  page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms)
