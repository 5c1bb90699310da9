import type { Browser, BrowserContext, Page, Request } from '@playwright/test'
import type { Locale } from '@samtavle/shared/schema/session'
import type { Meeting } from './meeting.ts'
import { goOnTo } from './moments.ts'
import { type Size, sizes } from './sizes.ts'
import type { State } from './states.ts'

/** One browser for each size and language, in which states are shown one after the other. */
export interface Stage {
  /** Brings the meeting to the state, and a page of this size to what is to be seen. */
  show(state: State, size: Size, locale?: Locale): Promise<Page>
  close(): Promise<void>
}

/** Sets up a stage for states of this meeting. */
export function openStage(browser: Browser, meeting: Meeting): Stage {
  const pages = new Map<string, Page>()
  const pageOf = async (size: Size, locale: Locale) => {
    const key = `${size} ${locale}`
    const page = pages.get(key) ?? (await openPage(browser, meeting.url, size, locale))
    pages.set(key, page)
    return page
  }
  return {
    async show(state, size, locale = 'nb') {
      await goOnTo(meeting, state.at)
      const page = await pageOf(size, locale)
      await become(page.context(), meeting, state)
      await page.evaluate((shown) => localStorage.setItem('samtavle.shownAs', shown), shownAs(state))
      await page.goto(state.path(meeting))
      await settled(page)
      await state.act?.(page)
      await settled(page)
      return page
    },
    async close() {
      for (const page of pages.values()) await page.context().close()
    },
  }
}

const shownAs = ({ screen }: State) => (screen === 'list' ? 'list' : 'canvas')

async function openPage(browser: Browser, url: string, size: Size, locale: Locale): Promise<Page> {
  const { touch, ...viewport } = sizes[size]
  const device = { viewport, hasTouch: touch, isMobile: touch, reducedMotion: 'reduce' } as const
  const context = await browser.newContext({ baseURL: url, locale: `${locale}-NO`, ...device })
  const page = await context.newPage()
  watchParts(page)
  // Somewhere of the same origin, to set what this device prefers before the first page is drawn.
  await page.goto('/favicon.svg')
  return page
}

async function become(context: BrowserContext, { url, cookies }: Meeting, { as }: State): Promise<void> {
  await context.setOffline(false)
  await context.clearCookies()
  const pairs = cookies[as].split('; ').filter(Boolean)
  await context.addCookies(
    pairs.map((pair) => ({ name: nameIn(pair), value: pair.slice(nameIn(pair).length + 1), url })),
  )
}

const nameIn = (pair: string): string => pair.slice(0, pair.indexOf('='))

/** Scripts, styles and pictures that a page is waiting for: parts of it are fetched when they are first shown. */
const partsOnTheWay = new WeakMap<Page, Set<Request>>()

function watchParts(page: Page): void {
  const onTheWay = new Set<Request>()
  partsOnTheWay.set(page, onTheWay)
  const arrived = (request: Request) => onTheWay.delete(request)
  page.on(
    'request',
    (request) => ['script', 'stylesheet', 'font', 'image'].includes(request.resourceType()) && onTheWay.add(request),
  )
  page.on('requestfinished', arrived)
  page.on('requestfailed', arrived)
}

/** Waits until there is no more on its way, and what has come is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  for (let quiet = 0; quiet < 3; quiet++) {
    await page
      .locator('.waiting, .screen-waiting, [data-state=connecting], [data-state=saving]')
      .first()
      .waitFor({ state: 'hidden' })
    await drawn(page)
    if ((partsOnTheWay.get(page)?.size ?? 0) > 0) quiet = 0
  }
}

const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
