import { appendFileSync, mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { focusShown, obstacles, smallTargets, tooWide } from '../e2e/reachable.ts'
import { openMeeting } from './meeting.ts'
import { openStage } from './stage.ts'
import { states } from './states.ts'
import { sizes, type Size } from './sizes.ts'

mkdirSync('/tmp/look', { recursive: true })
const say = (t: string) => appendFileSync('/tmp/look.log', `${t}\n`)
const server = await startServerProcess()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const t0 = Date.now()
const meeting = await openMeeting(server.url)
say(`meeting ${Date.now() - t0}`)
const stage = openStage(browser, meeting)
const only = new RegExp(process.argv[2] ?? '.')
for (const state of states.filter((s) => only.test(s.name))) {
  for (const size of state.sizes.filter((s) => s !== '1920x1080') as Size[]) {
    try {
      const t = Date.now()
      const page = await stage.show(state, size)
      const found: string[] = []
      if (size !== '320x640') {
      await page.screenshot({ path: `/tmp/look/${state.name}-${size}.png`, animations: 'disabled' })
      found.push(...await obstacles(page)) }
      else found.push(...await tooWide(page))
      if (size === '390x844') found.push(...await smallTargets(page))
      if (size === '1440x900') {
        await page.emulateMedia({ colorScheme: 'dark' })
        found.push(...(await obstacles(page, 'contrast')).map((o) => `dark ${o}`))
        await page.emulateMedia({ colorScheme: 'light' })
      }
      if (state.screen !== 'bigScreen' && size !== '320x640') found.push(...await focusShown(page))
      say(`${state.name} ${size} ${Date.now() - t} ms`)
      for (const f of found) say(`   ${f.replace(/\s+/g, ' ').slice(0, 260)}`)
    } catch (e) { say(`!! ${state.name} ${size} ${String(e).slice(0, 300)}`) }
  }
}
meeting.close()
await browser.close(); await server.close()
say('DONE')
