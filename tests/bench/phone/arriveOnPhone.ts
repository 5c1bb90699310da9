import type { Browser } from '@playwright/test'

/** Times since the address was entered, in ms. */
export interface Arrival {
  /** The field for the first note takes letters. */
  fieldMs: number
  /** The note is stored on the server, typing included. */
  storedMs: number
}

const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowdown = 4

/** A cheap phone on a poor network that has never been here follows the code of the room and writes a note. */
export async function arriveOnPhone(browser: Browser, url: string, code: string): Promise<Arrival> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nb-NO',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const started = performance.now()
  await page.goto(`/j/${code.replace(' ', '')}`, { waitUntil: 'commit' })
  const field = page.getByLabel('Skriv lappen din her')
  await field.fill('Et hus')
  const fieldMs = performance.now() - started
  await page.getByRole('button', { name: 'Legg til lappen' }).click()
  await page.getByText('Lagret', { exact: true }).waitFor()
  const storedMs = performance.now() - started
  await context.close()
  return { fieldMs, storedMs }
}
