import type { BoardEvents } from '@samtavle/shared/protocol/events'
import type { PairedAnswer, ReissueAnswer, ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { describe, expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy } from '../helpers/members.ts'
import { startTestServer } from '../helpers/testServer.ts'

async function boardWithLeader() {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url)
  const leader = await joinBy(url, { secret: secrets.facilitator })
  return { url, boardId, secrets, leader }
}

const showCode = async (screen: HttpClient) => (await screen.json<ScreenAnswer>('POST', routes.screens, {})).code
const askPaired = (screen: HttpClient) => screen.json<PairedAnswer>('GET', routes.myScreen)

async function sessionOf(browser: HttpClient, boardId: string) {
  const path = routes.session(boardId)
  const answer = await browser.json<BoardEvents['session'] & { progress: { here: number }; own: { role: string } }>(
    'GET',
    path,
  )
  return { screen: answer.session.screen, here: answer.progress.here, role: answer.own.role }
}

describe('big screens', () => {
  it('ACC-40 a screen hears whether its code still waits, so that it shows a new one when it does not', async () => {
    const { url, boardId, leader } = await boardWithLeader()
    const screen = new HttpClient(url)
    expect(await askPaired(screen)).toEqual({ boardId: null, waiting: false })
    const code = await showCode(screen)
    expect(await askPaired(screen)).toEqual({ boardId: null, waiting: true })
    await leader.text('POST', routes.boardScreens(boardId), { code })
    expect(await askPaired(screen)).toEqual({ boardId, waiting: false })
  })

  it('ACC-41 a screen that was taken off the board comes back when it is paired again, as a reader whatever it was', async () => {
    const { url, boardId, secrets, leader } = await boardWithLeader()
    const screen = await joinBy(url, { secret: secrets.participant })
    await leader.json<ReissueAnswer>('POST', routes.links(boardId), { role: 'participant', turnOut: true })
    expect(await screen.request('GET', routes.session(boardId))).toMatchObject({ status: 403 })
    await leader.text('POST', routes.boardScreens(boardId), { code: await showCode(screen) })
    expect((await sessionOf(screen, boardId)).role).toBe('viewer')
  })

  it('ACC-42 readers and big screens are not counted among those who are here', async () => {
    const { url, boardId, secrets, leader } = await boardWithLeader()
    const screen = new HttpClient(url)
    await leader.text('POST', routes.boardScreens(boardId), { code: await showCode(screen) })
    const reader = await joinBy(url, { secret: secrets.viewer })
    await Promise.all([screen, reader].map((browser) => sessionOf(browser, boardId)))
    expect((await sessionOf(leader, boardId)).here).toBe(1)
  })

  it('ACC-43 a facilitator turns the page on the big screens, which then stand still until they may go on or the step is over', async () => {
    const { boardId, leader } = await boardWithLeader()
    const turn = async (act: string) => {
      await command(leader, boardId, { type: 'screen', act })
      return (await sessionOf(leader, boardId)).screen
    }
    expect((await sessionOf(leader, boardId)).screen).toEqual({ auto: true, turned: 0 })
    expect(await turn('next')).toEqual({ auto: false, turned: 1 })
    expect(await turn('next')).toEqual({ auto: false, turned: 2 })
    expect(await turn('previous')).toEqual({ auto: false, turned: 1 })
    expect(await turn('auto')).toEqual({ auto: true, turned: 1 })
    expect(await turn('hold')).toEqual({ auto: false, turned: 1 })
    await command(leader, boardId, { type: 'step', kind: 'discuss' })
    expect((await sessionOf(leader, boardId)).screen).toEqual({ auto: true, turned: 1 })
  })
})
