import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { findChromium } from '../tools/findChromium.ts'
import { projectRoot } from '../tools/runCommand.ts'
import { albumOf, type Picture } from './album.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { openMeeting } from './meeting.ts'
import { type Size, sizes } from './sizes.ts'
import { openStage, type Stage, settled } from './stage.ts'
import type { State } from './states.ts'

/**
 * Photographs every state of every screen, in the sizes it is meant for, light and dark, in both written forms of Norwegian.
 * The folder gets a page that shows them all. With `--json` one object is printed. Exit 1 when a state cannot be reached.
 */
async function photograph({ states, sizes: wanted, out, json }: Arguments): Promise<void> {
  execFileSync(process.execPath, ['client/build-when-stale.mjs'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await mkdir(out, { recursive: true })
  const server = await startServerProcess()
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const pictures: Picture[] = []
  const failures: string[] = []
  try {
    const meeting = await openMeeting(server.url)
    const stage = openStage(browser, meeting)
    for (const state of states) {
      for (const size of wanted.filter((one) => state.sizes.includes(one))) {
        await picturesOf(stage, state, size, out, pictures).catch((error) =>
          failures.push(`${state.name} ${size}: ${error}`),
        )
      }
    }
    meeting.close()
  } finally {
    await browser.close()
    await server.close()
  }
  await writeFile(join(out, 'index.html'), albumOf(pictures))
  if (json) console.log(JSON.stringify({ out, pictures, failures }))
  else console.log([...failures, `${pictures.length} pictures: ${join(out, 'index.html')}`].join('\n'))
  if (failures.length > 0) process.exitCode = 1
}

async function picturesOf(stage: Stage, state: State, size: Size, out: string, pictures: Picture[]): Promise<void> {
  for (const locale of ['nb', 'nn'] as const) {
    const page = await stage.show(state, size, locale)
    for (const scheme of locale === 'nb' ? (['light', 'dark'] as const) : (['light'] as const)) {
      const file = `${state.name}-${size}-${scheme}-${locale}.png`
      await page.emulateMedia({ colorScheme: scheme })
      // The canvas and the overview take up to a quarter of a second to be painted in other colours.
      await page.waitForTimeout(300)
      await take(page, join(out, file), sizes[size])
      pictures.push({ file, screen: state.screen, name: state.name, size, scheme, locale })
    }
    await page.emulateMedia({ colorScheme: 'light' })
    // Nobody may have many tabs: one that is not looked at takes the place of one that is.
    await page.context().setOffline(false)
    await page.goto('/favicon.svg')
  }
}

/**
 * Pages that are read from top to bottom are taken whole, on a screen as high as they are: what keeps to the edge of the
 * screen is then at the end. A dialog lies over what is in sight.
 */
async function take(page: Page, path: string, { width, height }: { width: number; height: number }): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame))
  const hasDialog = await page.locator('dialog[open]').count()
  const whole = hasDialog ? height : await page.evaluate(() => document.documentElement.scrollHeight)
  if (whole > height) {
    await page.setViewportSize({ width, height: whole })
    await settled(page)
  }
  await page.locator('.canvas:not([data-painted=sharp])').waitFor({ state: 'hidden' })
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  if (whole > height) await page.setViewportSize({ width, height })
}

await photograph(readArguments(process.argv.slice(2)))
