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

interface Site {
  /** The real server, on a free port and with data of its own. */
  server: ServerProcess
  faults: Faults
  /** A person with a browser of their own. */
  arrive(device: Device, options?: BrowserContextOptions): Promise<Page>
}

/** A server and browsers for one file of tests; all that a file's tests do together counts as one meeting. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser }, use) => {
      const server = await startServerProcess()
      const contexts: BrowserContext[] = []
      const faults: Faults = { strangers: [], policy: [], errors: [] }
      await use({
        server,
        faults,
        async arrive(device, options = {}) {
          const context = await browser.newContext({
            baseURL: server.url,
            locale: 'nb-NO',
            ...devices[device],
            ...options,
          })
          contexts.push(context)
          const page = await context.newPage()
          await watch(page, server.url, faults)
          return page
        },
      })
      for (const context of contexts) await context.close()
      await server.close()
    },
    { scope: 'worker' },
  ],
})

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
