import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createBoard } from '../helpers/boards.ts'
import { openDoor } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { openServer } from '../helpers/testServer.ts'
import { findChromium } from '../tools/findChromium.ts'

/** Gzipped kB (1,000 bytes) that a page loads before it can be used. */
export interface PageSize {
  scriptKB: number
  styleKB: number
}

/** The most that the phone page may load before the first note can be written. */
export const limitsKB = { script: 140, style: 30 }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Weighs the phone page of a writing step, the board of a facilitator and a big screen that waits to be paired. */
export async function measurePages(): Promise<Record<'phone' | 'board' | 'screen', PageSize>> {
  execFileSync(process.execPath, ['client/build-when-stale.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const server = await openServer({}, `${root}client/dist`)
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const { secrets, code, boardId } = await boardWherePeopleWrite(server.url)
    return {
      phone: await weighed(browser, { width: 390, height: 844 }, async (page) => {
        await page.goto(`${server.url}/?code=${code.replace(' ', '')}`)
        await page.getByRole('textbox').first().waitFor()
      }),
      board: await weighed(browser, { width: 1440, height: 900 }, async (page) => {
        await page.goto(`${server.url}/b/${boardId}#${secrets.facilitator}`)
        await page.locator('.canvas[data-painted=sharp]').waitFor()
      }),
      screen: await weighed(browser, { width: 1920, height: 1080 }, async (page) => {
        await page.goto(`${server.url}/screen`)
        await page.getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/).waitFor()
      }),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function boardWherePeopleWrite(url: string) {
  const { boardId, secrets } = await createBoard(url, { title: 'Hjørnet' })
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const area = makeId()
  await leader.write((doc) =>
    createArea(doc, { id: area, title: 'Ønsker', prompt: 'Hva savner du her?', rect: [0, 0, 800, 500] }, 'user'),
  )
  const code = await openDoor(leader.http, boardId)
  await leader.command({ type: 'step', kind: 'write', area })
  await leader.close()
  return { boardId, secrets, code }
}

/** Opens a page in a browser that has nothing in store, and weighs what it loads until `use` says it can be used. */
async function weighed(
  browser: Browser,
  viewport: { width: number; height: number },
  use: (page: Page) => Promise<void>,
): Promise<PageSize> {
  const context = await browser.newContext({ viewport, locale: 'nb-NO' })
  try {
    const loaded = loadedBy(context)
    const page = await context.newPage()
    await use(page)
    // What comes a moment later counts too; the event stream keeps a page from ever being idle.
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
    const sizes = await Promise.all(loaded)
    const kB = (type: string) =>
      Math.round(sizes.filter((one) => one.type === type).reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10
    return { scriptKB: kB('script'), styleKB: kB('stylesheet') }
  } finally {
    await context.close()
  }
}

function loadedBy(context: BrowserContext): Promise<{ type: string; bytes: number }>[] {
  const loaded: Promise<{ type: string; bytes: number }>[] = []
  context.on('response', (response) => {
    const type = response.request().resourceType()
    const isPreload = /\.(?:m?js|css)$/.test(new URL(response.url()).pathname)
    if (!isPreload && type !== 'script' && type !== 'stylesheet') return
    const asStyle = new URL(response.url()).pathname.endsWith('.css')
    loaded.push(
      response
        .body()
        .then((body) => ({ type: asStyle ? 'stylesheet' : 'script', bytes: gzipSync(body, { level: 9 }).length })),
    )
  })
  return loaded
}
