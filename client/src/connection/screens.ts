import type { PairedAnswer, ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { request } from './http.ts'

/** Lets the big screen that shows this code follow the board. */
export function pairScreen(boardId: BoardId, code: string): Promise<null> {
  return request('POST', routes.boardScreens(boardId), { code })
}

export interface PairingListener {
  /** A code to show instead of the one before. */
  code(code: string): void
  /** A facilitator has typed it: this browser is a reader of the board. */
  paired(boardId: BoardId): void
  contact(there: boolean): void
}

/** How often one asks whether a facilitator has typed the code, in ms. */
const askMs = 2_000
/** How long a code is shown, in ms. It lives for ten minutes, so whoever has begun to type it gets it through. */
const showMs = 9 * 60 * 1000

/** Gets codes for a big screen to show, and listens for a facilitator who types one, until the returned function is called. */
export function waitForPairing(listener: PairingListener): () => void {
  let shownAt: number | null = null
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Whether the code that is shown is still good; tells the listener when it has been typed. */
  async function isGood(since: number): Promise<boolean> {
    const { boardId, waiting } = await request<PairedAnswer>('GET', routes.myScreen)
    if (boardId && !stopped) listener.paired(boardId)
    // A server that has been restarted does not know the code any more.
    return boardId !== null || (waiting && performance.now() - since < showMs)
  }

  async function keepShowing(): Promise<void> {
    if (shownAt !== null && (await isGood(shownAt))) return
    const { code } = await request<ScreenAnswer>('POST', routes.screens, {})
    shownAt = performance.now()
    if (!stopped) listener.code(code)
  }

  async function goOn(): Promise<void> {
    const there = await keepShowing().then(
      () => true,
      () => false,
    )
    if (stopped) return
    listener.contact(there)
    timer = setTimeout(() => void goOn(), askMs)
  }

  void goOn()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
