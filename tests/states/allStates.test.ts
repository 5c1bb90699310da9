import type { Page } from '@playwright/test'
import { obstacles } from '../e2e/accessible.ts'
import { expect, test } from '../e2e/site.ts'
import { type Meeting, openMeeting } from '../screenshots/meeting.ts'
import { type Size, sizes } from '../screenshots/sizes.ts'
import { openStage, type Stage } from '../screenshots/stage.ts'
import { type State, states } from '../screenshots/states.ts'
import { focusShown, smallTargets, tooWide } from './reachable.ts'

/** Every state of every screen, as `pnpm screenshots` photographs them, in the course of one meeting. */

let meeting: Meeting
let stage: Stage

test.beforeAll(async ({ site, browser }) => {
  meeting = await openMeeting(site.server.url)
  stage = openStage(browser, meeting)
})

test.afterAll(async () => {
  await stage.close()
  meeting.close()
})

/** A projector shows no more than a laptop does, in the same places. */
const looked: readonly Size[] = ['1440x900', '390x844', '320x640']

/** What stands in somebody's way on this page; on a big screen there is nothing to press. */
async function troubleOn(state: State, size: Size): Promise<string[]> {
  const page = await stage.show(state, size)
  if (size === '320x640') return [...(await tooWide(page)), ...(await fromTheRight(page))]
  const found = await obstacles(page, 'all')
  await page.emulateMedia({ colorScheme: 'dark' })
  found.push(...(await obstacles(page, 'colours')).map((one) => `dark: ${one}`))
  await page.emulateMedia({ colorScheme: 'light' })
  if (sizes[size].touch) found.push(...(await smallTargets(page)))
  if (state.screen !== 'bigScreen') found.push(...(await focusShown(page)))
  return found
}

/** One state of every screen, and those that people meet most: these are part of every test run. */
const sample = new Set([
  'home',
  'join-wrongCode',
  'board-sort-facilitator',
  'board-write-participant',
  'list-vote-participant',
  'phone-write-half',
  'phone-sort-participant',
  'bigScreen-result',
  'summary-full',
  'settings-facilitator',
  'barred-removed',
])

/** The same page as it is for those who read from the right. */
async function fromTheRight(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const found = await tooWide(page)
  await page.evaluate(() => document.documentElement.removeAttribute('dir'))
  return found.map((one) => `from the right: ${one}`)
}

for (const state of states) {
  const tag = sample.has(state.name) ? '@sample' : []
  test(`WEB-120 WEB-121 WEB-122 WEB-123 WEB-124 ${state.name} stands in nobody's way`, { tag }, async () => {
    const trouble: string[] = []
    for (const size of looked.filter((one) => state.sizes.includes(one))) {
      trouble.push(...(await troubleOn(state, size)).map((one) => `${size}: ${one}`))
    }
    expect(trouble).toEqual([])
  })
}
