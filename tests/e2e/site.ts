import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { type ServerProcess, startServerProcess } from '../helpers/serverProcess.ts'

/** Things that no page of ours may do, as they were seen. */
export interface Faults {
  /** Requests to another host. */
  strangers: string[]
  /** Violations of the content security policy. */
  policy: string[]
  /** Exceptions that nobody caught. */
  errors: string[]
}

/** How somebody came to the meeting. */
export type Device = 'laptop' | 'phone'

const devices: Record<Device, BrowserContextOptions> = {
  laptop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

export interface Site {
  /** The real server, on a free port and with data of its own. */
  server: ServerProcess
  faults: Faults
  /** A person with a browser of their own. */
  arrive(device: Device, options?: BrowserContextOptions): Promise<Page>
  /** Everybody who is there, in the order in which they came. */
  here: BrowserContext[]
}

/** Who has stayed after a file's last test, and which file that was. */
interface Stayed {
  file: string
  count: number
}

/**
 * A server, and browsers that come and go: whoever arrives in a test goes home after it, whoever arrives before all tests of
 * a file stays until its last. A page that is left open goes on working, and a hundred of them slow all others.
 */
export const test = base.extend<{ goingHome: undefined }, { site: Site; stayed: Stayed }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from its first parameter
  stayed: [async ({}, use) => use({ file: '', count: 0 }), { scope: 'worker' }],
  goingHome: [
    async ({ site: { here }, stayed }, use, { file }) => {
      if (file !== stayed.file) await close(here.splice(0, stayed.count))
      const before = here.length
      await use(undefined)
      await close(here.splice(before))
      Object.assign(stayed, { file, count: here.length })
    },
    { auto: true },
  ],
  site: [
    async ({ browser }, use) => {
      const server = await startServerProcess()
      const here: BrowserContext[] = []
      const faults: Faults = { strangers: [], policy: [], errors: [] }
      await use({
        server,
        faults,
        here,
        async arrive(device, options = {}) {
          const context = await browser.newContext({
            baseURL: server.url,
            locale: 'nb-NO',
            ...devices[device],
            ...options,
          })
          here.push(context)
          const page = await context.newPage()
          await watch(page, server.url, faults)
          return page
        },
      })
      await close(here)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

async function close(contexts: BrowserContext[]): Promise<void> {
  for (const context of contexts) await context.close()
}

async function watch(page: Page, url: string, faults: Faults): Promise<void> {
  const { host } = new URL(url)
  page.on('request', (request) => {
    const target = new URL(request.url())
    if (/^(http|ws)/.test(target.protocol) && target.host !== host) faults.strangers.push(request.url())
  })
  page.on('pageerror', ({ name, message, stack }) => faults.errors.push(`${name}: ${message} ${stack}`))
  await page.exposeFunction('reportPolicy', (violation: string) => faults.policy.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      ;(window as unknown as { reportPolicy(text: string): void }).reportPolicy(`${violatedDirective} ${blockedURI}`)
    })
  })
}

/** Nothing has gone anywhere else, nothing has run that was not ours, nothing has thrown. */
export function expectNoFaults(faults: Faults): void {
  expect(faults).toEqual({ strangers: [], policy: [], errors: [] })
}

export { expect }
