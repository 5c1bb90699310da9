import { truncate, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { methods } from '@samtavle/shared/methods/methods'
import { limits } from '@samtavle/shared/schema/limits'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { expectAccessible } from './accessible.ts'
import { makeBoard } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Ways to a board: suggested, chosen among all, empty, or from a file. */

const cards = (page: Page) => page.getByRole('list').filter({ has: page.locator('.method-card') })
const shownMethods = (page: Page) => page.locator('.all-methods .method-card h4').allTextContents()

/** Nothing is wider than the page: nobody has to scroll to the side. */
async function expectReflowed(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** Puts the facilitator link away and waits for the board. */
async function keepLink(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Ta vare på møtelederlenka' })
  await expect(dialog.getByLabel('Møtelederlenke', { exact: true })).toHaveValue(/\/b\/[0-9a-zA-Z]+#[\w-]{43}$/)
  await dialog.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
}

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('WEB-130 three answers suggest methods; without answers the four starters are there', async ({ site }) => {
  const page = await site.arrive('laptop')
  await page.goto('/')
  const suggested = cards(page).first().getByRole('heading', { level: 4 })
  await expect(suggested).toHaveText([
    'Individ – gruppe – plenum',
    'Fra utfordring til felles problemstilling',
    'De som får det til',
    'Fra idé til prøvehandling',
  ])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'I møtet', exact: true }).click()
  await page.getByRole('button', { name: 'Forstå problemet' }).click()
  await page.getByRole('button', { name: 'Flere møter' }).click()
  await expect(suggested.first()).toHaveText('De som får det til')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nullstill' }).click()
  await expect(suggested.first()).toHaveText('Individ – gruppe – plenum')
})

test('WEB-131 from a method to its board it is three clicks, and the board has its areas and its plan', async ({
  site,
}) => {
  const page = await site.arrive('laptop')
  await page.goto('/')
  await page.getByRole('button', { name: 'Fra idé til prøvehandling' }).click()
  const about = page.getByRole('dialog', { name: 'Fra idé til prøvehandling' })
  await expect(about.getByText(/^Passer når/)).toBeVisible()
  await expect(about.getByText(/^Passer ikke når/)).toBeVisible()
  await expect(about.getByRole('heading', { name: 'Steg for steg' })).toBeVisible()
  await expectAccessible(page)
  await about.getByRole('button', { name: 'Bruk denne' }).click()
  await expect(about.getByLabel('Hva heter møtet?')).toHaveValue('Fra idé til prøvehandling')
  await expect(about.getByLabel('Hva heter møtet?')).toBeFocused()
  await expectAccessible(page)
  await about.getByRole('button', { name: 'Lag tavla' }).click()
  await keepLink(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fra idé til prøvehandling')
  await expect(page.getByRole('button', { name: 'Start: Velkommen' })).toBeVisible()
  await page.getByRole('button', { name: 'Listevisning' }).click()
  for (const area of ['Velkommen', 'Hva nå?', 'Parkert']) {
    await expect(page.getByRole('heading', { level: 2, name: area, exact: true })).toBeVisible()
  }
  await expectAccessible(page)
})

test('WEB-132 all methods are one tap away, before, in and after the meeting, and can be filtered', async ({
  site,
}) => {
  const page = await site.arrive('phone')
  await page.goto('/')
  await page.getByRole('button', { name: `Se alle ${methods.length} metodene` }).click()
  for (const phase of ['Før møtet', 'I møtet', 'Etter møtet']) {
    await expect(page.getByRole('heading', { level: 3, name: phase })).toBeVisible()
  }
  expect(await shownMethods(page)).toHaveLength(methods.length)
  await expectAccessible(page)
  const filters = page.getByRole('group', { name: 'Vis metoder for' })
  await filters.getByRole('button', { name: 'Forberede' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Etter møtet' })).toBeHidden()
  expect(await shownMethods(page)).toContain('Ramme inn arbeidet')
  expect(await shownMethods(page)).not.toContain('Individ – gruppe – plenum')
  await filters.getByRole('button', { name: 'Inntil 30 min' }).click()
  expect(await shownMethods(page)).toEqual(['Felles ord', 'Kom alle til orde?'])
  await expectReflowed(page)
})

test('WEB-133 an exported board comes back from its file as a new one; a file that is none is refused by name', async ({
  site,
}) => {
  const page = await site.arrive('laptop')
  await makeBoard(page, { title: 'Hjørnet', areas: 2 })
  const first = page.url()
  const file = await page.evaluate(async () => {
    const boardId = location.pathname.split('/')[2]
    return (await fetch(`/api/boards/${boardId}/board.json`)).text()
  })
  await page.goto('/')
  const field = page.locator('.from-file input[type=file]')
  const json = (name: string, text: string | Buffer) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await field.setInputFiles(json('notat.json', 'Ikke JSON'))
  await expect(page.getByRole('alert')).toContainText('Dette er ikke en tavlefil, eller så er den skadet.')
  await field.setInputFiles(json('annet.json', '{"format":"noe annet"}'))
  await expect(page.getByRole('alert')).toContainText('Dette er ikke en tavlefil, eller så er den skadet.')
  const large = test.info().outputPath('stor.json')
  await writeFile(large, '')
  await truncate(large, limits.boardFileBytes + 1)
  await field.setInputFiles(large)
  await expect(page.getByRole('alert')).toContainText('Fila er for stor. En tavlefil kan være inntil 40 MB.')
  await expectAccessible(page)
  await field.setInputFiles(json('hjornet.json', file))
  await keepLink(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjørnet')
  expect(page.url()).not.toBe(first)
})

test('WEB-134 boards of this device are shown only where somebody has said so, and the device remembers it', async ({
  site,
}) => {
  const page = await site.arrive('laptop')
  await makeBoard(page, { title: 'Bare mine', areas: 1 })
  await page.goto('/')
  const mine = page.getByRole('region', { name: 'Mine tavler' })
  const shows = mine.getByRole('switch', { name: 'Vis tavlene mine på denne enheten' })
  await expect(shows).not.toBeChecked()
  await expect(mine.getByRole('link')).toHaveCount(0)
  await shows.check()
  await expect(mine.getByRole('link', { name: 'Bare mine' })).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(mine.getByRole('link', { name: 'Bare mine' })).toBeVisible()
  await shows.uncheck()
  await expect(mine.getByRole('link')).toHaveCount(0)
})

test('WEB-135 where making boards needs a password, it is asked for; a wrong one is said to be wrong', async ({
  browser,
}) => {
  const server = await startServerProcess('server/src/main.ts', {
    env: { CREATE_BOARDS: 'password', CREATE_PASSWORD: 'hemmelig-ord' },
  })
  const context = await browser.newContext({ baseURL: server.url, locale: 'nb-NO' })
  try {
    const page = await context.newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Individ – gruppe – plenum' }).click()
    await page.getByRole('button', { name: 'Bruk denne' }).click()
    await page.getByRole('button', { name: 'Lag tavla' }).click()
    const password = page.getByLabel('Passord for å lage tavler')
    await expect(password).toBeFocused()
    await password.fill('noe annet')
    await page.getByRole('button', { name: 'Lag tavla' }).click()
    await expect(page.getByText('Passordet stemmer ikke.')).toBeVisible()
    await expectAccessible(page)
    await password.fill('hemmelig-ord')
    await page.getByRole('button', { name: 'Lag tavla' }).click()
    await keepLink(page)
  } finally {
    await context.close()
    await server.close()
  }
})

test('WEB-152 a board gets the areas that were asked for however quickly its links are put away', async ({ site }) => {
  const page = await site.arrive('laptop')
  let connect = () => {}
  const isPutAway = new Promise<void>((resolve) => {
    connect = resolve
  })
  await page.routeWebSocket(/\/sync\//, async (socket) => {
    await isPutAway
    socket.connectToServer()
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Tom tavle' }).click()
  await page.getByLabel('Hva heter møtet?').fill('Hjørnet')
  await page.getByRole('button', { name: 'Lag tavla' }).click()
  await page.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  connect()
  await expect(page.getByLabel('Område').locator('option')).toHaveText(['Ønsker', 'Snu det', 'Forslag'])
})

test('WEB-136 on a phone, and at 320 pixels, the front page and its dialogs fit and are accessible', async ({
  site,
}) => {
  for (const width of [390, 320]) {
    const page = await site.arrive('phone', { viewport: { width, height: 844 }, locale: 'nn-NO' })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
    await expectReflowed(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Frå utfordring til felles problemstilling' }).click()
    await expect(page.getByRole('heading', { name: 'Steg for steg' })).toBeVisible()
    await expectReflowed(page)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tom tavle' }).click()
    await expectReflowed(page)
    await expectAccessible(page)
  }
})

test('WEB-153 what can be pressed on the front page does not move while its methods arrive', async ({ site }) => {
  const page = await site.arrive('laptop')
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch()
    if ((await answer.text()).includes('De som får det til')) await released
    await route.fulfill({ response: answer })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Lag en tavle' })).toBeVisible()
  const blank = page.getByRole('button', { name: 'Tom tavle' })
  await expect(blank).toBeHidden()
  await expect(page.getByRole('switch')).not.toBeInViewport()
  release()
  await expect(blank).toBeVisible()
})
